// https://developers.google.com/apps-script/reference/html/html-service
// https://developers.google.com/apps-script/reference/html/html-output
import { expect, test } from 'vitest';
import { installationOf, runMain } from '../local/host/test-installation';

test('a file of the project is read by its name', async () => {
  const script = `function main() {
    const output = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Методсеть').setWidth(300);
    return [output.getContent(), output.getTitle(), output.getWidth()];
  }`;
  expect(await runMain(script, { pages: { sidebar: '<b>да</b>' } })).toEqual(['<b>да</b>', 'Методсеть', 300]);
});

test.each(['absent', '../appsscript', 'a/b'])('there is no file %s', async (name) => {
  await expect(runMain(`function main() { HtmlService.createHtmlOutputFromFile('${name}'); }`)).rejects.toThrow(
    `No HTML file named ${name} was found.`,
  );
});

test('what doGet answers is the page, and nothing to google.script.run', async () => {
  const installation = await installationOf(`
    function doGet(e) { return page(e.parameter.link + ' ' + e.parameters.link.length).addMetaTag('viewport', 'w'); }
    function page(text) { return HtmlService.createHtmlOutput('<b>').append(text).setTitle('Т'); }`);
  const event = { parameter: { link: 'a' }, parameters: { link: ['a', 'b'] } };
  expect(await installation.runFunction('doGet', [event], { via: 'web' })).toMatchObject({
    result: { content: '<b>a 2', title: 'Т', metaTags: [{ name: 'viewport', content: 'w' }] },
  });
  expect(await installation.runFunction('page', ['x'], { via: 'web' })).toMatchObject({ ok: true, result: null });
});

test('only the listed meta tags are taken', async () => {
  const add = (name: string) => `function main() { HtmlService.createHtmlOutput('').addMetaTag('${name}', 'x'); }`;
  expect(await runMain(add('viewport'))).toBeNull();
  await expect(runMain(add('referrer'))).rejects.toThrow('meta tag cannot be used');
});
