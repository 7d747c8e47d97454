import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/local/host/faults';
import { installationOf, numberWorkbook } from './test-installation';

const SCRIPT = `
function save() {
  const done = [];
  for (const n of [1, 2, 3]) {
    try {
      Sheets.Spreadsheets.batchUpdate({ write: n }, 'workbook-1');
      done.push(n);
    } catch (error) {
      done.push([error.name, error.details ? error.details.code : error.message]);
    }
  }
  return done;
}
function stubborn() {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try { PropertiesService.getScriptProperties().setProperty('n', String(attempt)); } catch (error) {}
  }
  return 'survived';
}`;

async function saveWith(faults: readonly Fault[], mode: 'inline' | 'worker') {
  const workbook = numberWorkbook();
  const installation = await installationOf(SCRIPT, { workbook, mode });
  installation.faults.plan(faults);
  const report = await installation.runFunction('save', [], { via: 'rpc' });
  return { report, written: workbook.written, left: installation.faults.pending };
}

describe.each(['inline', 'worker'] as const)('%s', (mode) => {
  test('an error at the second call', async () => {
    const { report, written, left } = await saveWith([{ atCall: 2, kind: 'error', code: 503 }], mode);
    expect(report).toMatchObject({ result: [1, ['GoogleJsonResponseException', 503], 3] });
    expect(written).toEqual([1, 3]);
    expect(left).toEqual([]);
    expect(report.record.calls.map(({ error }) => error)).toEqual([
      undefined,
      'Internal error encountered.',
      undefined,
    ]);
  });

  test('a time-out after the work was done', async () => {
    const match = { service: 'Sheets.Spreadsheets', method: 'batchUpdate', occurrence: 3 };
    const { report, written } = await saveWith([{ match, kind: 'timeout', effect: 'after' }], mode);
    expect(report).toMatchObject({ result: [1, 2, ['GoogleJsonResponseException', 504]] });
    expect(written).toEqual([1, 2, 3]);
  });

  test.each([
    ['before', [1]],
    ['after', [1, 2]],
  ] as const)(
    'a kill %s the effect of the second call: nothing later happens, whatever the code catches',
    async (effect, expected) => {
      const { report, written } = await saveWith([{ atCall: 2, kind: 'kill', effect }], mode);
      expect(report).toMatchObject({ ok: false, error: { message: 'The execution was killed' } });
      expect(report.record).toMatchObject({ outcome: 'killed', error: 'The execution was killed' });
      expect(report.record.calls).toHaveLength(3);
      expect(written).toEqual(expected);
    },
  );

  test('a killed run cannot write anything any more, and the next run can', async () => {
    const installation = await installationOf(SCRIPT, { mode });
    installation.faults.plan([{ atCall: 3, kind: 'kill' }]);
    expect(await installation.runFunction('stubborn', [], { via: 'rpc' })).toMatchObject({ ok: false });
    expect(installation.properties.value.script).toEqual({ n: '1' });
    expect(await installation.runFunction('stubborn', [], { via: 'rpc' })).toMatchObject({ result: 'survived' });
  });
});

test('a fault may wait for the run of one function', async () => {
  const installation = await installationOf(`${SCRIPT} function other() { Utilities.sleep(1); return 'fine'; }`);
  installation.faults.plan([{ atCall: 1, kind: 'error', function: 'save' }]);
  expect(await installation.runFunction('other', [], { via: 'rpc' })).toMatchObject({ result: 'fine' });
  expect(installation.faults.pending).toHaveLength(1);
  installation.faults.clear();
  expect(await installation.runFunction('save', [], { via: 'rpc' })).toMatchObject({ result: [1, 2, 3] });
});
