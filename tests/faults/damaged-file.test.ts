// One real .xlsx that people have worked over in Excel: everything that is wrong is named, the rest goes on.
import { copyFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { OpenPageOutput } from '../../src/contract/open-page';
import { createDemoWorkbook } from '../../src/local/demo/create-demo-workbook';
import { SheetsService } from '../../src/local/sheets';
import { writeXlsx } from '../../src/local/sheets/store/xlsx/write-xlsx';
import { ISSUE_CODES } from '../../src/messages/issues';
import { type StoreFolder, storeFolder } from '../local/sheets/store-folder';
import { answerOf, builtBundle, runWell, TODAY } from '../support/built-installation';
import { memoryHostOf } from '../support/memory-host';
import { DamagedFile, VICTIMS } from './damaged-file';
import { FILE_DAMAGES } from './damaged-file.cases';

const bundle = builtBundle();

/** The demo of Рыбное in a file, as `npm run demo` writes it. */
async function demoFile(folder: StoreFolder) {
  const sheets = SheetsService.inMemory({ spreadsheetId: 'workbook', title: 'Реестр' });
  const register = createDemoWorkbook({ id: 'rybnoye-2020', today: TODAY, sheets });
  await writeFile(folder.file, await writeXlsx(sheets.spreadsheetId, sheets.workbook));
  return register;
}

/**
 * Opens the file, makes the daily check as the trigger does, and leaves the saved file behind. «Проверить сейчас» names
 * all issues; an opened page, of sheets that it does not read itself, the first ones of the last check.
 */
async function checked(folder: StoreFolder) {
  const store = await folder.open();
  const installation = await bundle.open({ workbook: store.service });
  await runWell(installation, 'daily', 'trigger');
  const page = await answerOf<OpenPageOutput>(installation, 'checkNow');
  const { verdicts } = memoryHostOf(store.service).look().kept;
  await store.close();
  return { page, verdicts };
}

/** What is said of the groups that nobody has touched; the jump to a row follows the row. */
const saidOfOthers = (verdicts: Awaited<ReturnType<typeof checked>>['verdicts']) =>
  verdicts
    .filter(({ groupId }) => !VICTIMS.includes(groupId))
    .map(({ row: _, ...verdict }) => verdict)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a file with every kind of damage at once', () => {
  it('is checked without a crash: each damage is named, other groups are judged as before, no typed cell changes', async () => {
    const whole = storeFolder();
    const register = await demoFile(whole);
    const folder = storeFolder();
    await copyFile(whole.file, folder.file);
    const before = await checked(whole);
    expect(before.page.issues).toEqual([]);

    const file = await DamagedFile.open(folder.file, register);
    const damages = FILE_DAMAGES.map(({ title, sheet, code, damage }) => {
      const cell = damage(file);
      return { title, sheet, code, cell };
    });
    const expected = damages.map(({ code, sheet, cell, title }) => ({ code, cell, title, sheet: file.titleOf(sheet) }));
    await file.save(folder.file);
    const typed = file.typedCells();

    const { page, verdicts } = await checked(folder);
    // Rows that refer to a damaged one are named too, after it: they are no damage of their own.
    const caused = (code: string, cell: string) =>
      code === 'REFERENCE_TO_SKIPPED_ROW' && !expected.some((one) => one.code === code && one.cell === cell);
    const named = page.issues
      .filter(({ code, cell }) => !caused(code, cell))
      .map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`);
    expect(named.slice().sort()).toEqual(
      expected
        .filter(({ code }) => code !== null)
        .map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)
        .sort(),
    );
    for (const { message } of page.issues) expect(message).toMatch(/[а-яё]{4,}.*\.$/s);

    expect(saidOfOthers(verdicts).length).toBeGreaterThan(50);
    expect(saidOfOthers(verdicts)).toEqual(saidOfOthers(before.verdicts));

    const after = (await file.reopened(folder.file)).typedCells();
    // A reference typed without its id gets it and one with it today's name: nothing else that people typed may change.
    const idOf = (text = '') => /\(([^()]+)\)"$/.exec(text)?.[1];
    const changed = [...typed]
      .filter(([cell, value]) => after.get(cell) !== value)
      .map(([cell, value]) => ({ cell, before: value, after: after.get(cell) }))
      .filter(({ before: was, after: is }) => idOf(is) === undefined || (idOf(was) ?? idOf(is)) !== idOf(is));
    expect(changed).toEqual([]);
    // Seconds on an idle machine; there may be others at work beside it.
  }, 60_000);

  it('has at least forty kinds of damage, and every code of the reader among them', () => {
    const damages = FILE_DAMAGES.filter(({ code }) => code !== null);
    expect(new Set(damages.map(({ sheet, code }) => `${sheet} ${code}`)).size).toBeGreaterThanOrEqual(40);
    const met = new Set(damages.map(({ code }) => code));
    expect(ISSUE_CODES.filter((code) => !met.has(code))).toEqual([]);
  });
});
