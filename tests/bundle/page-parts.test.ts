// Parts of the page, asked of the pushed bundle: no register is read for them, and one that was not pushed is named.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtBundle, METHODIST } from '../support/built-installation';
import { emptySheets } from '../support/memory-host';

const bundle = builtBundle();

async function askFor(part: string, bundleDir = bundle.bundleDir) {
  const installation = await bundle.open({ workbook: emptySheets(), bundleDir });
  const request = { procedure: 'loadPart', input: { part } };
  const report = await installation.runFunction('rpc', [request], { via: 'rpc', user: METHODIST });
  expect(report.record).toMatchObject({ outcome: 'completed', error: null });
  return { result: report.ok ? report.result : undefined, record: report.record };
}

describe('a part of the page', () => {
  it.each(['regulations', 'forms', 'office', 'documents'])(
    '«%s» comes as it was built, before any register is there',
    async (part) => {
      const { result, record } = await askFor(part);
      const text = readFileSync(path.join(bundle.bundleDir, `page-${part}.html`), 'utf8');
      expect(text).toContain('<script data-build=');
      expect(result).toEqual({ ok: true, data: { text } });
      expect(record.apiCalls).toBe(0);
    },
  );

  it('that was not pushed is asked for in Russian', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'metodset-parts-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(bundle.bundleDir, folder, { recursive: true });
    rmSync(path.join(folder, 'page-regulations.html'));
    expect((await askFor('regulations', folder)).result).toMatchObject({
      ok: false,
      error: {
        code: 'PROGRAM_INCOMPLETE',
        message:
          'Открыть экран нельзя: в проекте скрипта нет файла «page-regulations», программу отправили в таблицу не целиком. Ничего не записано. Попросите того, кто её устанавливал, отправить её заново командой npm run deploy.',
      },
    });
  });

  it('that nobody knows is not looked for: no other file of the project can be had', async () => {
    expect((await askFor('../sidebar')).result).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });
});
