// Rare work of the office lies in a file of its own: other calls must not pay for it, and who may do it is decided
// without it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtBundle, METHODIST } from '../support/built-installation';
import { memoryHost } from '../support/memory-host';
import { smallRegister } from '../support/small-register';

const bundle = builtBundle();
const LEADER = 'ivanova@school.ru';
const MISSING =
  'Сделать это нельзя: в проекте скрипта нет файла «office», программу отправили в таблицу не целиком. Ничего не записано. Попросите того, кто её устанавливал, отправить её заново командой npm run deploy.';

/** The same bundle with another `office.js`; `null`: without it. */
function bundleWith(change: (office: string) => string | null): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-office-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(bundle.bundleDir, folder, { recursive: true });
  const file = path.join(folder, 'office.js');
  const changed = change(readFileSync(file, 'utf8'));
  if (changed === null) rmSync(file);
  else writeFileSync(file, changed);
  return folder;
}

const telling = (office: string): string => office.replace('function office_(){', '$&Logger.log("office");');

async function opened(bundleDir: string) {
  const register = smallRegister();
  const { sheets } = memoryHost({ ...register, settings: { ...register.settings, methodistEmails: [METHODIST] } });
  const installation = await bundle.open({ workbook: sheets, bundleDir });
  return async (name: string, args: readonly unknown[] = [], user = METHODIST) => {
    const via = name === 'rpc' ? 'rpc' : name === 'daily' ? 'trigger' : 'menu';
    const { record, ...report } = await installation.runFunction(name, args, { via, user });
    expect(record).toMatchObject({ outcome: 'completed', error: null });
    return {
      result: 'result' in report ? report.result : undefined,
      log: record.log.map(({ text }) => text),
      record,
    };
  };
}

describe('work of the office', () => {
  it('is evaluated by the calls that ask for it and by no other', async () => {
    const run = await opened(bundleWith(telling));
    expect((await run('daily')).log).toEqual([]);
    expect((await run('checkNow')).log).toEqual([]);
    for (const [procedure, input] of [
      ['openPage', {}],
      ['showGroup', { groupId: 'О-01' }],
      ['recentChanges', { since: '2026-11-01' }],
    ] as const) {
      expect((await run('rpc', [{ procedure, input }])).log).toEqual([]);
    }
    const listed = await run('rpc', [{ procedure: 'listRegulations', input: {} }]);
    expect(listed).toMatchObject({ log: ['office'], result: { ok: true } });
    expect((await run('checkNorms')).log).toEqual(['office']);
    expect((await run('install')).log).toEqual(['office']);
  });

  it('is not even loaded for whoever may not do it', async () => {
    const run = await opened(bundleWith(telling));
    const refused = await run('rpc', [{ procedure: 'listRegulations', input: {} }], LEADER);
    expect(refused).toMatchObject({ log: [], result: { ok: false, error: { code: 'NOT_ALLOWED' } } });
  });

  it('that was not pushed is asked for in Russian, and nothing is written', async () => {
    const run = await opened(bundleWith(() => null));
    const { result } = await run('rpc', [{ procedure: 'listLinks', input: { query: '', offset: 0 } }]);
    expect(result).toMatchObject({ ok: false, error: { code: 'PROGRAM_INCOMPLETE', message: MISSING } });
    const { record } = await run('install');
    expect(record.calls.filter(({ method }) => /batchUpdate|create|update|set/i.test(method))).toEqual([]);
    // What is done every day goes on.
    await run('daily');
    expect((await run('rpc', [{ procedure: 'openPage', input: {} }])).result).toMatchObject({ ok: true });
  });
});
