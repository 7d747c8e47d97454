import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WorkbookDraft } from '../../../src/local/sheets/model/workbook-draft';
import type { StoreNotice, WorkbookStore } from '../../../src/local/sheets/store/workbook-store';
import { readXlsx } from '../../../src/local/sheets/store/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/local/sheets/store/xlsx/write-xlsx';
import { write } from './sheet-under-test';
import { abandon, storeFolder } from './store-folder';

function type(store: WorkbookStore, row: number, text: string): void {
  store.service.batchUpdate(store.service.spreadsheetId, { requests: [write([[text]], { row })] });
}

function column({ service }: WorkbookStore): unknown {
  return (service.valuesGet(service.spreadsheetId, 'A1:A9', { majorDimension: 'COLUMNS' }).values as unknown[][])[0];
}

/** What LibreOffice does: reads the file, puts a text into a cell of column A, writes the file. */
async function editOutside(file: string, row: number, text: string): Promise<void> {
  const { workbook, spreadsheetId } = await readXlsx(readFileSync(file), {});
  const draft = new WorkbookDraft(workbook);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const cell = { value: text, formula: undefined, format: undefined, note: undefined };
  draft.setCell(draft.sheet(sheet.sheetId), row, 0, cell);
  writeFileSync(file, await writeXlsx(spreadsheetId ?? '', draft.finish()));
}

async function firstColumnOf(file: string): Promise<unknown[]> {
  const { workbook } = await readXlsx(readFileSync(file), {});
  return (workbook.sheets[0]?.rows ?? []).map((row) => row?.[0]?.value);
}

const ASIDE = 'register (изменён снаружи 2026-11-22 14-30-05).xlsx';

describe('another program changes the file', () => {
  test('without changes of ours it is read anew, and the page hears of it', async () => {
    const folder = storeFolder();
    const store = await folder.open();
    type(store, 0, 'наше');
    await store.flush();
    const heard: readonly number[][] = [];
    store.service.changes.on(({ sheetIds }) => (heard as number[][]).push([...sheetIds]));
    await editOutside(folder.file, 1, 'чужое');
    await store.checkOutside();
    expect(column(store)).toEqual(['наше', 'чужое']);
    expect(heard).toEqual([[0]]);
    expect(store.pastNotices).toEqual([
      { kind: 'reloaded', message: 'Файл «register.xlsx» изменён в другой программе и прочитан заново.' },
    ]);
  });

  test('the folder is watched: the change is noticed without being asked for', async () => {
    const folder = storeFolder();
    const store = await folder.open();
    const noticed = new Promise<StoreNotice>((resolve) => store.notices.on(resolve));
    await editOutside(folder.file, 0, 'чужое');
    expect((await noticed).kind).toBe('reloaded');
    expect(column(store)).toEqual(['чужое']);
  });

  test('changes made after the reload survive a crash together with it', async () => {
    const folder = storeFolder();
    const first = await folder.open();
    await editOutside(folder.file, 0, 'чужое');
    await first.checkOutside();
    type(first, 1, 'наше');
    abandon(first);
    const second = await folder.open();
    expect(column(second)).toEqual(['чужое', 'наше']);
  });

  test('with unsaved changes of ours both are kept and a sentence tells which is where', async () => {
    const folder = storeFolder();
    const store = await folder.open();
    type(store, 0, 'наше');
    await editOutside(folder.file, 0, 'чужое');
    await store.checkOutside();
    expect(column(store)).toEqual(['наше']);
    await store.flush();
    expect(folder.names()).toEqual(
      ['.metodset', ASIDE, 'backups', 'register.xlsx'].filter((name) => name !== 'backups'),
    );
    expect(await firstColumnOf(folder.file)).toEqual(['наше']);
    expect(await firstColumnOf(join(folder.path, ASIDE))).toEqual(['чужое']);
    expect(store.pastNotices).toEqual([
      {
        kind: 'conflict',
        message:
          'Файл «register.xlsx» изменили в другой программе, когда в «Методсети» были ещё не записанные изменения. ' +
          `Ничего не потеряно: изменения из «Методсети» остались в «register.xlsx», а тот файл сохранён как «${ASIDE}». ` +
          'Сравните их и перенесите нужное вручную.',
      },
    ]);
  });

  test('changed while we were down, nothing of ours waiting: it is simply read', async () => {
    const folder = storeFolder();
    const first = await folder.open();
    type(first, 0, 'наше');
    await first.close();
    await editOutside(folder.file, 1, 'чужое');
    const second = await folder.open();
    expect(column(second)).toEqual(['наше', 'чужое']);
    expect(second.pastNotices).toEqual([]);
  });

  test('changed after a crash that left changes of ours waiting: both are kept', async () => {
    const folder = storeFolder();
    const first = await folder.open();
    type(first, 0, 'раз');
    await first.flush();
    type(first, 1, 'два');
    abandon(first);
    await editOutside(folder.file, 1, 'чужое');
    const second = await folder.open();
    expect(column(second)).toEqual(['раз', 'два']);
    expect(await firstColumnOf(join(folder.path, ASIDE))).toEqual(['раз', 'чужое']);
    expect(second.pastNotices.map((notice) => notice.kind)).toEqual(['conflict']);
  });

  test('broken after a crash that left changes of ours waiting: ours are restored', async () => {
    const folder = storeFolder();
    const first = await folder.open();
    type(first, 0, 'раз');
    await first.flush();
    type(first, 1, 'два');
    abandon(first);
    writeFileSync(folder.file, 'обрывок');
    const second = await folder.open();
    expect(column(second)).toEqual(['раз', 'два']);
    expect(readFileSync(join(folder.path, ASIDE), 'utf8')).toBe('обрывок');
  });

  test('the file is gone: it comes back from the copy and the journal', async () => {
    const folder = storeFolder();
    const first = await folder.open();
    type(first, 0, 'раз');
    await first.flush();
    type(first, 1, 'два');
    abandon(first);
    renameSync(folder.file, join(folder.path, 'увезли.xlsx'));
    const second = await folder.open();
    expect(column(second)).toEqual(['раз', 'два']);
    expect(await firstColumnOf(folder.file)).toEqual(['раз', 'два']);
  });

  test('without the copy that the journal starts from, nothing is guessed', async () => {
    const folder = storeFolder();
    const first = await folder.open();
    type(first, 0, 'раз');
    await first.flush();
    type(first, 1, 'два');
    abandon(first);
    await editOutside(folder.file, 1, 'чужое');
    renameSync(`${folder.journalFile}.base.xlsx`, join(folder.path, 'копия.xlsx'));
    await expect(folder.open()).rejects.toThrow(/в журнале «.*» остались изменения, которые в него ещё не вошли/);
    expect(await firstColumnOf(folder.file)).toEqual(['раз', 'чужое']);
  });

  test('a file that cannot be read is left alone until our next save moves it aside', async () => {
    const folder = storeFolder();
    const store = await folder.open();
    type(store, 0, 'раз');
    await store.flush();
    writeFileSync(folder.file, 'обрывок');
    await store.checkOutside();
    expect(store.pastNotices.map((notice) => notice.kind)).toEqual(['unreadable']);
    type(store, 1, 'два');
    await store.flush();
    expect(await firstColumnOf(folder.file)).toEqual(['раз', 'два']);
    expect(readFileSync(join(folder.path, ASIDE), 'utf8')).toBe('обрывок');
  });
});
