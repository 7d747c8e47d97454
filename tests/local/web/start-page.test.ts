// The server listens on this computer only, but everybody who works on it can reach the port.
import { expect, test } from 'vitest';
import { installationOf } from '../host/test-installation';
import { cookieOf, PAGE, served } from './served-app';

const get = (url: string, headers: Record<string, string> = {}) => fetch(url, { headers, redirect: 'manual' });

test('without the key there is no page and no cookie, only where to look for the address; the server is up: 200', async () => {
  const { publicUrl } = await served(await installationOf(''));
  const answer = await get(publicUrl);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toBeNull();
  const words = await answer.text();
  expect(words).toContain('Откройте адрес, который напечатала программа');
  expect(words).not.toContain('Сама страница');
  expect((await get(`${publicUrl}api/clock`)).status).toBe(403);
});

test('the key is changed for a cookie and leaves the address; the cookie opens the page and the rest', async () => {
  const app = await served(await installationOf(''));
  const answer = await get(app.url);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
  expect(answer.headers.get('set-cookie')).toMatch(/^metodset_\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  const cookie = await cookieOf(app);
  expect(await (await get(app.publicUrl, { cookie })).text()).toBe(PAGE);
  expect((await get(`${app.publicUrl}api/clock`, { cookie })).status).toBe(200);
});

test('a wrong key and the key of another start open nothing', async () => {
  const app = await served(await installationOf(''));
  const other = await served(await installationOf(''));
  for (const query of ['?key=', '?key=wrong', new URL(other.url).search]) {
    const answer = await get(`${app.publicUrl}${query}`);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
  }
});

test('a link to a document from a letter opens it where the page is open', async () => {
  const app = await served(await installationOf(''));
  const cookie = await cookieOf(app);
  const answer = await get(`${app.publicUrl}documents/one`, { cookie, 'sec-fetch-site': 'cross-site' });
  expect(answer.headers.get('location')).toBe('/#/documents/one');
  expect(await (await get(app.publicUrl, { cookie, 'sec-fetch-site': 'cross-site' })).text()).toBe(PAGE);
});
