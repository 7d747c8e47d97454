// A panel belongs to the page whose menu opened it: another open page keeps its own.
import { expect, test } from 'vitest';
import { installationOf } from '../host/test-installation';
import { cookieOf, served } from './served-app';

const SCRIPT = `
  function panel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<b>да</b>').setTitle('Панель')); }
`;

/** Reads the stream of events until one of this name comes and answers its data. */
async function nextOf(stream: Response, name: string): Promise<unknown> {
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let text = ''; reader !== undefined; ) {
    const { value, done } = await reader.read();
    text += value ?? '';
    const data = new RegExp(`event: ${name}\\ndata: (.*)\\n`).exec(text)?.[1];
    if (data !== undefined) {
      await reader.cancel();
      return JSON.parse(data);
    }
    if (done) break;
  }
  throw new Error(`No event ${name}`);
}

test.each([
  ['a page', 'один', 'один'],
  ['a client that does not say which page it is', undefined, null],
])('what a menu of %s shows says where it is to be shown', async (_title, tab, expected) => {
  const app = await served(await installationOf(SCRIPT));
  const headers = { cookie: await cookieOf(app), origin: new URL(app.publicUrl).origin };
  const stream = await fetch(`${app.publicUrl}api/events`, { headers });
  const body = JSON.stringify({ functionName: 'panel', tab });
  const json = { ...headers, 'content-type': 'application/json' };
  const click = await fetch(`${app.publicUrl}api/menu`, { method: 'POST', headers: json, body });
  expect(click.status).toBe(200);
  expect(await nextOf(stream, 'sidebar')).toEqual({ id: expect.any(String), title: 'Панель', tab: expected });
});
