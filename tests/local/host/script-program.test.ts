// https://developers.google.com/apps-script/guides/v8-runtime
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScriptFiles } from '../../../src/local/host/script-files';
import { loadProgram } from '../../../src/local/host/script-program';
import { installationOf, SCOPES, temporaryFolder } from './test-installation';

test.each([
  ['a private field', 'class A { #x = 1; }'],
  ['a static field', 'class A { static x = 1; }'],
  ['a class field', 'class A { x = 1; }'],
  ['a static block', 'class A { static {} }'],
  ['optional chaining', 'var a = {}; a?.b;'],
  ['nullish coalescing', 'var a = null ?? 1;'],
  ['logical assignment', 'var a; a ||= 1;'],
  ['a numeric separator', 'var a = 1_000;'],
  ['BigInt', 'var a = 1n;'],
  ['dynamic import', 'import("x");'],
  ['a module', 'export const a = 1;'],
  ['a hashbang', '#!/usr/bin/env node\n'],
])('%s is refused', (_title, text) => {
  expect(() => loadProgram([{ name: 'main.js', text }])).toThrow(
    /^main\.js: .*only the syntax of ES2019 is accepted$/s,
  );
});

test('syntax of ES2019 is accepted', () => {
  const text = `const { a, ...rest } = { ...{ a: 1 } };
    async function f() { for await (const x of []) {} }
    try { f(); } catch { }`;
  expect([...loadProgram([{ name: 'main.js', text }]).functions]).toEqual(['f']);
});

test('a bundle that Google would refuse does not open', async () => {
  await expect(installationOf('class A { #x = 1; }')).rejects.toThrow('only the syntax of ES2019 is accepted');
});

test('the same text is compiled once', () => {
  const load = () => loadProgram([{ name: 'main.js', text: 'var a = 1;' }]);
  expect(load()).toBe(load());
});

test('an error at the top level of the script fails the run', async () => {
  const installation = await installationOf('throw new Error("не собрано"); function main() {}');
  expect(await installation.runFunction('main', [], { via: 'menu' })).toMatchObject({
    error: { message: 'не собрано' },
  });
});

describe('the files of a project', () => {
  const folderOf = (files: Readonly<Record<string, string>>): string => {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };

  test('are read in the order of the push: main.js, then by name; pages and maps are no script', () => {
    const folder = folderOf({ 'b.gs': '1', 'main.js': '2', 'a.js': '3', 'page.html': '', 'main.js.map': '' });
    expect(readScriptFiles(folder)).toEqual([
      { name: 'main.js', text: '2' },
      { name: 'a.js', text: '3' },
      { name: 'b.gs', text: '1' },
    ]);
  });

  test.each(['inline', 'worker'] as const)('share one global scope, %s', async (mode) => {
    const scripts = { 'other.js': 'function other_() { return [typeof later, mark]; } let later = 1;' };
    const installation = await installationOf('var mark = typeof later; function main() { return other_(); }', {
      mode,
      scripts,
    });
    expect(await installation.runFunction('main', [], { via: 'rpc' })).toMatchObject({
      ok: true,
      result: ['number', 'undefined'],
    });
    expect(await installation.runFunction('other_', [], { via: 'rpc' })).toMatchObject({
      error: { message: 'Script function not found: other_' },
    });
  });

  test('are read anew when another one than main.js was built', async () => {
    const bundleDir = folderOf({
      'main.js': 'function main() { return other(); }',
      'other.js': 'function other() { return 1; }',
      'appsscript.json': JSON.stringify({ timeZone: 'Europe/Moscow', oauthScopes: SCOPES }),
    });
    const installation = await installationOf('', { bundleDir });
    const result = async () => installation.runFunction('main', [], { via: 'rpc' });
    expect(await result()).toMatchObject({ result: 1 });
    const file = join(bundleDir, 'other.js');
    writeFileSync(file, 'function other() { return 2; }');
    utimesSync(file, new Date(), new Date(Date.now() + 5_000));
    expect(await result()).toMatchObject({ result: 2 });
  });

  test('are checked each: the refusal names the file', () => {
    const files = [
      { name: 'main.js', text: 'function main() {}' },
      { name: 'other.js', text: 'class A { #x = 1; }' },
    ];
    expect(() => loadProgram(files)).toThrow(/^other\.js: .*only the syntax of ES2019 is accepted$/s);
  });
});
