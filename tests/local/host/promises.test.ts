import { describe, expect, test } from 'vitest';
import { installationOf } from './test-installation';

describe.each(['inline', 'worker'] as const)('promises, %s', (mode) => {
  test('a function that returns one brings null to the page, its work is done', async () => {
    const installation = await installationOf(
      `async function main() { await null; PropertiesService.getScriptProperties().setProperty('done', 'yes'); return 1; }`,
      { mode },
    );
    expect(await installation.runFunction('main', [], { via: 'rpc' })).toMatchObject({ ok: true, result: null });
    expect(installation.properties.value).toEqual({ script: { done: 'yes' } });
  });

  test('a rejection that the script returns is in the log', async () => {
    const installation = await installationOf('async function main() { throw new Error("нет"); }', { mode });
    const { record } = await installation.runFunction('main', [], { via: 'rpc' });
    expect(record.log).toEqual([{ level: 'ERROR', text: 'Error: нет' }]);
  });
});

test('in a worker, a rejection that nobody hears harms neither the program nor the next run', async () => {
  const installation = await installationOf('function main() { Promise.reject(new Error("нет")); return 1; }', {
    mode: 'worker',
    workers: { warm: 1, most: 1 },
  });
  expect(await installation.runFunction('main', [], { via: 'rpc' })).toMatchObject({ result: 1 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await installation.runFunction('main', [], { via: 'rpc' })).toMatchObject({ result: 1 });
});
