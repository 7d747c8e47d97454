// https://developers.google.com/apps-script/guides/v8-runtime
import { expect, test } from 'vitest';
import { loadProgram } from '../../../src/local/host/script-program';
import { installationOf } from './test-installation';

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
  expect(() => loadProgram(text, 'main.js')).toThrow(/^main\.js: .*only the syntax of ES2019 is accepted$/s);
});

test('syntax of ES2019 is accepted', () => {
  const text = `const { a, ...rest } = { ...{ a: 1 } };
    async function f() { for await (const x of []) {} }
    try { f(); } catch { }`;
  expect([...loadProgram(text, 'main.js').functions]).toEqual(['f']);
});

test('a bundle that Google would refuse does not open', async () => {
  await expect(installationOf('class A { #x = 1; }')).rejects.toThrow('only the syntax of ES2019 is accepted');
});

test('the same text is compiled once', () => {
  expect(loadProgram('var a = 1;', 'main.js')).toBe(loadProgram('var a = 1;', 'main.js'));
});

test('an error at the top level of the script fails the run', async () => {
  const installation = await installationOf('throw new Error("не собрано"); function main() {}');
  expect(await installation.runFunction('main', [], { via: 'menu' })).toMatchObject({
    error: { message: 'не собрано' },
  });
});
