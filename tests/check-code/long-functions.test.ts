import { expect, test } from 'vitest';
import { longFunctions } from '../../scripts/check-code/long-functions';

test('a function of exactly the limit is not long, one line more is', () => {
  const three = 'function three() {\n  return 3;\n}\n';
  const four = 'function four() {\n  const result = 4;\n  return result;\n}\n';
  expect(longFunctions('a.ts', three + four, 3)).toEqual([{ name: 'four', line: 4, lines: 4 }]);
});

test('the comment before a function is not counted', () => {
  expect(longFunctions('a.ts', '/**\n * Says three.\n */\nfunction three() {\n  return 3;\n}\n', 3)).toEqual([]);
});

test('arrow functions bear the name of their constant, methods and constructors their own', () => {
  const text = [
    'const arrow = () => {',
    '  return 1;',
    '};',
    'class Box {',
    '  constructor() {',
    '    this.size = 1;',
    '  }',
    '  open() {',
    '    return 1;',
    '  }',
    '}',
    'run(() => {',
    '  return 1;',
    '});',
  ].join('\n');
  expect(longFunctions('a.ts', text, 2)).toEqual([
    { name: 'arrow', line: 1, lines: 3 },
    { name: 'constructor', line: 5, lines: 3 },
    { name: 'open', line: 8, lines: 3 },
    { name: 'function', line: 12, lines: 3 },
  ]);
});

test('components are read as well, and a declaration without a body has no length', () => {
  const component = 'export function Box() {\n  return (\n    <p />\n  );\n}\n';
  expect(longFunctions('a.tsx', component, 4)).toEqual([{ name: 'Box', line: 1, lines: 5 }]);
  expect(longFunctions('a.ts', 'declare function far(\n  a: string,\n  b: string,\n): void;\n', 2)).toEqual([]);
});
