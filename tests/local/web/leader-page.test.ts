import { expect, test } from 'vitest';
import { connectLeaderPage } from '../../../src/local/web/connect/connect-leader-page';
import { createLeaderApp } from '../../../src/local/web/server';
import { installationOf } from '../host/test-installation';
import { cookieOf, served } from './served-app';

const SCRIPT = `
  function doGet(e) {
    return HtmlService.createHtmlOutput('<head></head><p>' + e.parameter.link + '</p>')
      .setTitle('Реестр <1>').addMetaTag('viewport', 'width=device-width');
  }
  function who(word) {
    return [word, Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), SpreadsheetApp.getActiveSpreadsheet()];
  }
  function broken() { throw new Error('нет'); }
`;

const own = (url: string) => ({ origin: new URL(url).origin, 'content-type': 'application/json' });

test('/exec shows what doGet answered in a frame of its own origin, without a cookie of the office', async () => {
  const { publicUrl } = await served(await installationOf(SCRIPT));
  const answer = await fetch(`${publicUrl}exec?link=abc`);
  const shell = await answer.text();
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(shell).toContain('<title>Реестр &#60;1&#62;</title><meta name="viewport" content="width=device-width">');
  expect(shell).not.toContain('abc');
  const id = /data-frame="([^"]+)"/.exec(shell)?.[1] ?? '';
  const frame = await fetch(`${publicUrl}exec/frame/${id}`);
  expect(await frame.text()).toContain('<p>abc</p>');
  expect(frame.headers.get('content-security-policy')).toContain('sandbox allow-scripts');
  expect(frame.headers.get('content-security-policy')).not.toContain('allow-same-origin');
  expect((await fetch(`${publicUrl}exec/frame/other`)).status).toBe(404);
});

test('a call of the page runs in the name of the owner for a visitor without a name and without a workbook', async () => {
  const installation = await installationOf(SCRIPT);
  const { publicUrl, url } = await served(installation);
  const call = async (name: string, headers: Record<string, string>) => {
    const body = JSON.stringify({ function: name, args: ['слово'] });
    return await fetch(`${publicUrl}exec/run`, { method: 'POST', headers, body });
  };
  const expected = { ok: true, value: ['слово', '', installation.owner, null] };
  expect(await (await call('who', own(url))).json()).toEqual(expected);
  // The methodist's own cookie changes nothing.
  const cookie = await cookieOf({ url } as Parameters<typeof cookieOf>[0]);
  expect(await (await call('who', { ...own(url), cookie })).json()).toEqual(expected);
  expect(await (await call('broken', own(url))).json()).toMatchObject({ ok: false, error: { message: 'нет' } });
  expect((await call('who', { origin: 'https://evil.example' })).status).toBe(403);
  const huge = { method: 'POST', headers: own(url), body: 'x'.repeat(2 * 1024 * 1024 + 1) };
  expect((await fetch(`${publicUrl}exec/run`, huge)).status).toBe(413);
});

test.each([
  '/',
  '/api/tabs',
  '/api/menus',
  '/google/v4/spreadsheets/workbook-1',
  '/documents/1',
  '/assets/x',
  '/frame/x',
])('the page in the network leads nowhere else: %s', async (path) => {
  const { app } = createLeaderApp(connectLeaderPage(await installationOf(SCRIPT)), '');
  const headers = { host: '192.168.1.5:8081' };
  expect((await app.request(path, { headers })).status).toBe(404);
  expect((await app.request('/exec?link=abc', { headers })).status).toBe(200);
});

test('the office stays closed to whoever comes by /exec', async () => {
  const { publicUrl, url } = await served(await installationOf(SCRIPT));
  await fetch(`${publicUrl}exec?link=abc`);
  expect((await fetch(`${publicUrl}api/menus`, { headers: own(url) })).status).toBe(403);
});
