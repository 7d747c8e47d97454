import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SheetsService } from '../../../src/local/sheets/sheets-service';
import { openWorkbookStore } from '../../../src/local/sheets/store/open-workbook-store';
import type { WorkbookStore } from '../../../src/local/sheets/store/workbook-store';
import { write } from './sheet-under-test';
import { abandon, storeFolder } from './store-folder';

function type(store: WorkbookStore, row: number, text: string): void {
  store.service.batchUpdate(store.service.spreadsheetId, { requests: [write([[text]], { row })] });
}

function column(service: SheetsService): unknown {
  const answer = service.valuesGet(service.spreadsheetId, 'A1:A9', { majorDimension: 'COLUMNS' });
  return (answer.values as unknown[][] | undefined)?.[0] ?? [];
}

describe('a register in a file', () => {
  test('a new folder gets a register with one empty sheet', async () => {
    const folder = storeFolder();
    const store = await folder.open({ title: 'Реестр' });
    expect(folder.names()).toEqual(['.metodset', 'register.xlsx']);
    expect(store.service.workbook.sheets.map((sheet) => sheet.title)).toEqual(['Лист1']);
  });

  test('what was saved is there after opening again, with its revision and its id', async () => {
    const folder = storeFolder();
    const first = await folder.open({ spreadsheetId: 'book-7' });
    type(first, 0, 'раз');
    await first.close();
    const second = await folder.open();
    expect(column(second.service)).toEqual(['раз']);
    expect(second.service.revision).toBe(1);
    expect(second.pastNotices).toEqual([]);
    expect(second.service.spreadsheetId).toBe('book-7');
  });

  test('a change is in the journal before it is acknowledged, and is replayed after a crash', async () => {
    const folder = storeFolder();
    const first = await folder.open();
    type(first, 0, 'раз');
    await first.flush();
    type(first, 1, 'два');
    abandon(first);
    const second = await folder.open();
    expect(column(second.service)).toEqual(['раз', 'два']);
    expect(second.unsavedChanges).toBe(0);
  });

  test('a replayed change gives out the same ids', async () => {
    const folder = storeFolder();
    const first = await folder.open();
    const requests = [{ addSheet: { properties: { title: 'Новый' } } }];
    const id = first.service.spreadsheetId;
    const [reply] = first.service.batchUpdate(id, { requests }).replies as [
      { addSheet: { properties: { sheetId: number } } },
    ];
    abandon(first);
    const second = await folder.open();
    expect(second.service.workbook.sheets[1]?.sheetId).toBe(reply.addSheet.properties.sheetId);
  });

  test('the last line of the journal is dropped when it is torn, the lines before it count', async () => {
    const folder = storeFolder();
    const first = await folder.open();
    type(first, 0, 'раз');
    type(first, 1, 'два');
    abandon(first);
    const journal = readFileSync(folder.journalFile);
    writeFileSync(folder.journalFile, journal.subarray(0, journal.length - 5));
    const second = await folder.open();
    expect(column(second.service)).toEqual(['раз']);
    expect(second.pastNotices).toEqual([]);
  });

  test('a journal broken in the middle is kept aside and everyone is told', async () => {
    const folder = storeFolder();
    const first = await folder.open();
    for (const row of [0, 1, 2]) type(first, row, `строка ${row}`);
    abandon(first);
    const text = readFileSync(folder.journalFile, 'utf8');
    writeFileSync(folder.journalFile, text.replace('строка 1', 'строка 9'));
    const second = await folder.open();
    expect(column(second.service)).toEqual(['строка 0']);
    expect(second.pastNotices.map((notice) => notice.kind)).toEqual(['recovered']);
    expect(existsSync(`${folder.journalFile} (повреждён 2026-11-22 14-30-05)`)).toBe(true);
  });

  test.each([
    ['before the new file takes its place', 'commit'],
    ['between the new file and the shortened journal', 'adopt'],
  ])('a crash %s loses nothing and repeats nothing', async (_, step) => {
    const folder = storeFolder();
    const first = await folder.open();
    const cell = { userEnteredValue: { stringValue: 'раз' } };
    const append = { appendCells: { sheetId: 0, rows: [{ values: [cell] }], fields: '*' } };
    first.service.batchUpdate(first.service.spreadsheetId, { requests: [append] });
    const { file } = (first as unknown as { parts: { file: Record<string, unknown> } }).parts;
    file[step] = () => {
      throw new Error('killed');
    };
    await expect(first.flush()).rejects.toThrow('killed');
    abandon(first);
    const second = await folder.open();
    expect(column(second.service)).toEqual(['раз']);
    expect(second.service.revision).toBe(1);
    expect(second.pastNotices).toEqual([]);
  });

  test('a change that the disk does not take did not happen', async () => {
    const folder = storeFolder();
    const store = await folder.open();
    type(store, 0, 'раз');
    const journal = (store as unknown as { journal: { append(entry: unknown): void } }).journal;
    const append = journal.append;
    journal.append = () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    expect(() => type(store, 1, 'два')).toThrow('Изменение не принято: журнал не записывается (на диске нет места).');
    journal.append = append;
    expect(column(store.service)).toEqual(['раз']);
    expect(store.service.revision).toBe(1);
  });

  test('a broken file is not touched, and the newest backup is named', async () => {
    const folder = storeFolder();
    const first = await folder.open();
    type(first, 0, 'раз');
    await first.close();
    writeFileSync(folder.file, 'это не книга');
    await expect(folder.open()).rejects.toThrow(
      /register\.xlsx» не читается: он повреждён или это не книга \.xlsx\. Файл не изменён\. Последняя резервная копия: «.*backups.*register 2026-11-22 14-30-05\.xlsx»/,
    );
    expect(readFileSync(folder.file, 'utf8')).toBe('это не книга');
  });

  test('ten backups stay: the newest five and the last of each day before', async () => {
    const folder = storeFolder();
    let now = new Date('2026-11-01T10:00:00');
    const store = await folder.open({ clock: () => now, backupInterval: 0 });
    for (let day = 1; day <= 12; day++) {
      for (const hour of [9, 17]) {
        now = new Date(2026, 10, day, hour);
        type(store, 0, `${day} ${hour}`);
        await store.flush();
      }
    }
    const { readdirSync } = await import('node:fs');
    const names = readdirSync(folder.backupsDir)
      .sort()
      .map((name) => name.slice(9, 22));
    expect(names).toEqual([
      ...['2026-11-05 17', '2026-11-06 17', '2026-11-07 17', '2026-11-08 17', '2026-11-09 17'],
      ...['2026-11-10 17', '2026-11-11 09', '2026-11-11 17', '2026-11-12 09', '2026-11-12 17'],
    ]);
  });
});

describe('a folder belongs to one program', () => {
  test('a second opening is refused in Russian', async () => {
    const folder = storeFolder();
    await folder.open();
    await expect(folder.open()).rejects.toThrow(/занята уже запущенной программой «Методсеть» \(процесс \d+\)/);
  });

  test('the lock of a process that is gone is taken over', async () => {
    const folder = storeFolder();
    const first = await folder.open();
    await first.close();
    const { hostname } = await import('node:os');
    const stale = { pid: 2 ** 22 - 3, began: 'x', host: hostname(), token: 'old' };
    writeFileSync(`${folder.journalFile}.lock`, JSON.stringify(stale));
    const second = await folder.open();
    expect(second.service.revision).toBe(0);
  });

  test('closing frees the folder and refuses later changes', async () => {
    const folder = storeFolder();
    const first = await folder.open();
    await first.close();
    expect(() => type(first, 0, 'поздно')).toThrow('Реестр уже закрыт.');
    expect(existsSync(join(folder.path, '.metodset', 'register.journal.lock'))).toBe(false);
    const { file, journalFile, backupsDir } = folder;
    const other = await openWorkbookStore({ file, journalFile, backupsDir });
    await other.close();
  });
});
