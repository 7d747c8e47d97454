// The document engine is half of what is pushed: a run that makes no paper must not pay for it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtBundle, METHODIST } from '../support/built-installation';
import { memoryHost } from '../support/memory-host';
import { smallRegister } from '../support/small-register';

const bundle = builtBundle();
const MAKE_MINUTES = { procedure: 'makeMinutes', input: { meetingId: 'З-01' } };

/** The same bundle with another `documents.js`; `null`: without it. */
function bundleWith(change: (documents: string) => string | null): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-engine-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(bundle.bundleDir, folder, { recursive: true });
  const file = path.join(folder, 'documents.js');
  const changed = change(readFileSync(file, 'utf8'));
  if (changed === null) rmSync(file);
  else writeFileSync(file, changed);
  return folder;
}

async function opened(bundleDir: string) {
  const register = smallRegister();
  const { sheets } = memoryHost({ ...register, settings: { ...register.settings, methodistEmails: [METHODIST] } });
  const installation = await bundle.open({ workbook: sheets, bundleDir });
  return async (name: string, via: 'menu' | 'rpc' | 'trigger', ...args: readonly unknown[]) => {
    const report = await installation.runFunction(name, args, { via, user: METHODIST });
    expect(report.record).toMatchObject({ outcome: 'completed', error: null });
    return { result: report.ok ? report.result : undefined, record: report.record };
  };
}

describe('the document engine', () => {
  it('is evaluated once by a run that makes minutes and by no other', async () => {
    const run = await opened(
      bundleWith((documents) => {
        const told = documents.replace('function documentEngine_(){', '$&Logger.log("engine");');
        expect(told).not.toBe(documents);
        return told;
      }),
    );
    const logged = async (...call: Parameters<typeof run>) => (await run(...call)).record.log.map(({ text }) => text);
    expect(await logged('install', 'menu')).toEqual([]);
    expect(await logged('daily', 'trigger')).toEqual([]);
    expect(await logged('rpc', 'rpc', { procedure: 'openPage', input: {} })).toEqual([]);
    expect(await logged('rpc', 'rpc', MAKE_MINUTES)).toEqual(['engine']);
    expect(await logged('rpc', 'rpc', MAKE_MINUTES)).toEqual([]);
  });

  it('that was not pushed is asked for in Russian, and nothing is written', async () => {
    const run = await opened(bundleWith(() => null));
    await run('install', 'menu');
    const { result, record } = await run('rpc', 'rpc', MAKE_MINUTES);
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: 'PROGRAM_INCOMPLETE',
        message:
          'Сделать документ нельзя: в проекте скрипта нет файла «documents», программу отправили в таблицу не целиком. Ничего не записано. Попросите того, кто её устанавливал, отправить её заново командой npm run deploy.',
      },
    });
    const written = record.calls.filter(({ method }) => /batchUpdate|create|update|set/i.test(method));
    expect(written).toEqual([]);
    await run('daily', 'trigger');
  });
});
