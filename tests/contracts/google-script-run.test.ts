// https://developers.google.com/apps-script/guides/html/communication
import { describe, expect, test } from 'vitest';
import { assertTransferable } from '../../src/local/host/transferable';
import { installationOf, runMain } from '../local/host/test-installation';

describe('arguments', () => {
  test.each([
    ['numbers, strings, booleans, null', [1, 'a', true, null]],
    ['undefined', [undefined]],
    ['objects and arrays of them', [{ a: [{ b: 1 }] }]],
    ['an object without prototype', [Object.assign(Object.create(null), { a: 1 })]],
  ])('%s are carried', (_title, args) => {
    expect(() => assertTransferable(args)).not.toThrow();
  });

  const circle: unknown[] = [];
  circle.push(circle);
  test.each([
    ['a Date', new Date(0)],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a RegExp', /a/],
    ['a Promise', Promise.resolve()],
    ['a typed array', new Uint8Array(1)],
    ['a boxed number', Object(1)],
    ['a symbol', Symbol('a')],
    ['a circle', circle],
  ])('%s fails', (_title, value) => {
    expect(() => assertTransferable(value)).toThrow('Failed due to illegal value');
  });

  test('the property is named', () => {
    expect(() => assertTransferable([1, 2, 3, { day: new Date(0) }])).toThrow(
      'Failed due to illegal value in property: day',
    );
    expect(() => assertTransferable([1, new Date(0)])).toThrow('Failed due to illegal value in property: 1');
  });

  test('undefined inside an array arrives as null', async () => {
    const installation = await installationOf('function main(list) { return list[0] === null; }');
    expect(await installation.runFunction('main', [[undefined]], { via: 'rpc' })).toMatchObject({ result: true });
  });

  test('a Date never reaches the server', async () => {
    const installation = await installationOf('function main() {}');
    await expect(installation.runFunction('main', [new Date(0)], { via: 'rpc' })).rejects.toThrow('illegal value');
  });
});

describe('answers', () => {
  const result = (expression: string) => runMain(`function main() { return ${expression}; }`);

  test.each([
    ['{ a: [1, "б", null, true] }', { a: [1, 'б', null, true] }],
    ['[undefined, 1]', [null, 1]],
    ['undefined', null],
    ['new Date(0)', null],
    ['{ ok: true, data: { rows: [{ day: new Date(0) }] } }', null],
    ['{ f: () => 1 }', null],
    ['new Map()', null],
    ['SpreadsheetApp.getActiveSpreadsheet()', null],
  ])('%s', async (expression, expected) => {
    expect(await result(expression)).toEqual(expected);
  });
});

describe('functions', () => {
  const SCRIPT = `function visible() { return 1; } function hidden_() { return 2; }
    const arrow = () => 3; var object = { method() { return 4; } };`;

  test.each(['hidden_', 'arrow', 'object.method', 'absent', 'Sheets', 'eval'])('%s cannot be called', async (name) => {
    const installation = await installationOf(SCRIPT);
    expect(await installation.runFunction(name, [], { via: 'rpc' })).toMatchObject({
      ok: false,
      error: { message: `Script function not found: ${name}` },
    });
  });

  test('a menu may point to a method of an object and to a hidden function', async () => {
    const installation = await installationOf(SCRIPT);
    expect(await installation.runFunction('object.method', [], { via: 'menu' })).toMatchObject({ result: 4 });
    expect(await installation.runFunction('hidden_', [], { via: 'menu' })).toMatchObject({ result: 2 });
  });

  test('what the function throws comes back with its name and message', async () => {
    const installation = await installationOf('function main() { throw new TypeError("нет"); }');
    expect(await installation.runFunction('main', [], { via: 'rpc' })).toMatchObject({
      ok: false,
      error: { name: 'TypeError', message: 'нет' },
      record: { outcome: 'failed', error: 'TypeError: нет' },
    });
  });
});
