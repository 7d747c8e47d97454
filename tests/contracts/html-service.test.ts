// https://developers.google.com/apps-script/reference/html/html-service
// https://developers.google.com/apps-script/reference/html/html-output
import { expect, test } from 'vitest';
import { runMain } from '../local/host/test-installation';

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

test('only the listed meta tags are taken', async () => {
  const add = (name: string) => `function main() { HtmlService.createHtmlOutput('').addMetaTag('${name}', 'x'); }`;
  expect(await runMain(add('viewport'))).toBeNull();
  await expect(runMain(add('referrer'))).rejects.toThrow('meta tag cannot be used');
});
