import { describe, expect, test } from 'vitest';
import { isAppError } from '../../../src/application/app-error';
import { decodeRegister } from '../../../src/application/workbook/decode-register';
import { encodeChanges } from '../../../src/application/workbook/encode-changes';
import { type InstallOptions, installRequests } from '../../../src/application/workbook/install/install-requests';
import { LAYOUT_VERSION } from '../../../src/application/workbook/install/layout-version';
import { SHEETS, sheetOf } from '../../../src/application/workbook/sheets';
import { builtInCalendar } from '../../../src/domain/calendar/built-in-calendar';
import { builtInRegulations } from '../../../src/domain/regulations';
import { newerLayoutMessage } from '../../../src/messages/sheets-install';
import { TestWorkbook } from './test-workbook';

const OPTIONS: InstallOptions = {
  regulations: builtInRegulations.map(({ regulation }) => regulation),
  norms: builtInRegulations.flatMap(({ norms }) => norms),
  calendar: builtInCalendar,
  methodistEmail: 'metodist@edu.ru',
};

function install(book: TestWorkbook, more: Partial<InstallOptions> = {}) {
  const requests = installRequests(book.inspect(), { ...OPTIONS, reading: book.read(), ...more });
  book.apply(requests);
  return requests;
}

const titlesOf = (book: TestWorkbook) => book.inspect().sheets.map(({ title }) => title);

describe('an empty workbook', () => {
  test('gets all sheets in the order of the design and loses its empty first sheet', () => {
    const book = new TestWorkbook();
    install(book);
    expect(titlesOf(book)).toEqual([
      'Положения',
      'Нормы',
      'Календарь',
      'Организации',
      'Педагоги',
      'Места работы',
      'Объединения',
      'Состав',
      'Планы',
      'Мероприятия плана',
      'Заседания',
      'Вопросы и решения',
      'Поручения',
      'Методические продукты',
      'Отчёты',
      'Ходатайства и поощрения',
      'Документы',
      'Исключения',
      'Контроль',
      'Уведомления',
      'Журнал',
      'Сводка',
      'Настройки',
    ]);
    expect(book.inspect().layoutVersion).toBe(LAYOUT_VERSION);
  });

  test('reads back exactly the regulations, norms and calendar that were installed, without any issue', () => {
    const book = new TestWorkbook();
    install(book);
    const { snapshot, issues } = decodeRegister(book.read(), book.inspect());
    expect(issues).toEqual([]);
    expect(snapshot.regulations).toEqual(OPTIONS.regulations);
    expect(snapshot.norms).toEqual(OPTIONS.norms);
    expect(snapshot.calendar).toEqual(OPTIONS.calendar);
    expect(snapshot.settings.methodistEmails).toEqual(['metodist@edu.ru']);
    expect(snapshot.settings.mailEnabled).toBe(false);
  });

  test('keeps a first sheet that somebody has written into', () => {
    const book = new TestWorkbook();
    book.type(0, 3, 2, 'важное');
    install(book);
    expect(titlesOf(book)).toContain('Лист1');
  });
});

describe('a workbook that is installed already', () => {
  test('a second installation changes nothing', () => {
    const book = new TestWorkbook();
    install(book);
    expect(install(book)).toEqual([]);
  });

  test('people’s order of columns, own columns and rows survive; only the missing column is added, at the end', () => {
    const book = new TestWorkbook();
    install(book);
    const { sheetId } = sheetOf('organizations');
    book.apply(
      encodeChanges(decodeRegister(book.read()), [
        { kind: 'insert', sheet: 'organizations', row: { id: 'ОО-1', name: 'Школа № 1', place: 'Любим' } },
      ]),
    );
    // The name first, a column of their own, and «Вид» deleted.
    book.apply([
      {
        moveDimension: {
          source: { sheetId, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
          destinationIndex: 0,
        },
      },
      { deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 3, endIndex: 4 } } },
      { appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } },
    ]);
    const width = book.read().grids.organizations?.values[0]?.length ?? 0;
    book.type(sheetId, 0, width, 'Телефон');
    book.type(sheetId, 1, width, '2-22-22');
    const before = book.read().grids.organizations?.values;
    const requests = install(book);
    const after = book.read().grids.organizations?.values;
    expect(before?.[0]?.slice(0, 3)).toEqual(['Название', 'ID', 'Краткое название']);
    expect(after?.[0]).toEqual([...(before?.[0] ?? []), 'Вид']);
    expect(after?.[1]).toEqual(before?.[1]);
    expect(JSON.stringify(requests)).not.toContain('deleteSheet');
    expect(decodeRegister(book.read()).snapshot.organizations).toHaveLength(1);
    expect(install(book)).toEqual([]);
  });

  test('a deleted sheet comes back empty, with drop-downs that point to its labels again', () => {
    const book = new TestWorkbook();
    install(book);
    book.apply([{ deleteSheet: { sheetId: sheetOf('jobs').sheetId } }]);
    install(book);
    expect(titlesOf(book)[5]).toBe('Места работы');
    expect(decodeRegister(book.read(), book.inspect()).issues).toEqual([]);
  });

  test('a renamed sheet gets its name back', () => {
    const book = new TestWorkbook();
    install(book);
    const properties = { sheetId: sheetOf('groups').sheetId, title: 'МО' };
    book.apply([{ updateSheetProperties: { properties, fields: 'title' } }]);
    install(book);
    expect(titlesOf(book)[6]).toBe('Объединения');
  });

  test('protections, colours and filters that were removed come back', () => {
    const book = new TestWorkbook();
    install(book);
    const { sheetId } = sheetOf('verdicts');
    const before = book.inspect().sheets.find((sheet) => sheet.sheetId === sheetId);
    book.apply([
      { deleteProtectedRange: { protectedRangeId: before?.protectedRangeIds[0] } },
      { clearBasicFilter: { sheetId } },
      ...Array.from({ length: 7 }, () => ({ deleteConditionalFormatRule: { sheetId, index: 0 } })),
    ]);
    expect(install(book).map((request) => Object.keys(request)[0])).toEqual([
      'addProtectedRange',
      ...Array.from({ length: 7 }, () => 'addConditionalFormatRule'),
      'setBasicFilter',
    ]);
  });

  test('a setting that an older sheet lacks is added with its default, the others keep their values', () => {
    const book = new TestWorkbook();
    install(book);
    const decoded = decodeRegister(book.read());
    const row = decoded.locate('settings', 'dailyHour')?.row ?? 0;
    const { sheetId } = sheetOf('settings');
    book.apply([
      ...encodeChanges(decoded, [{ kind: 'update', sheet: 'settings', id: 'mailEnabled', fields: { value: true } }]),
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } } },
    ]);
    install(book);
    const { settings } = decodeRegister(book.read()).snapshot;
    expect(settings.mailEnabled).toBe(true);
    expect(settings.dailyHour).toBe(7);
    expect(install(book)).toEqual([]);
  });

  test('rows without any header are kept to the left of the new columns', () => {
    const book = new TestWorkbook();
    install(book);
    const { sheetId } = sheetOf('jobs');
    const range = { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
    book.type(sheetId, 1, 0, 'чьё-то');
    book.apply([{ deleteDimension: { range } }]);
    install(book);
    const values = book.read().grids.jobs?.values;
    expect(values?.[0]?.slice(0, 3)).toEqual(['', 'ID', 'Педагог']);
    expect(values?.[1]?.[0]).toBe('чьё-то');
  });
});

describe('versions of the layout', () => {
  test('a workbook of a newer program is refused with words', () => {
    const inspection = { ...new TestWorkbook().inspect(), layoutVersion: LAYOUT_VERSION + 1 };
    let refusal: unknown;
    try {
      installRequests(inspection, OPTIONS);
    } catch (error) {
      refusal = error;
    }
    expect(isAppError(refusal) && refusal.details).toEqual({
      reason: 'NEWER_LAYOUT',
      installed: LAYOUT_VERSION + 1,
      known: LAYOUT_VERSION,
    });
    expect(newerLayoutMessage(2, 1)).toBe(
      'Таблица устроена более новой программой (версия 2), а эта знает только версию 1. Ничего не изменено. Обновите программу до последней версии и повторите установку.',
    );
  });

  test('an older workbook makes the steps it has not made, in order, and gets the new version', () => {
    const book = new TestWorkbook();
    install(book);
    const inspection = { ...book.inspect(), layoutVersion: 0 };
    const step = (to: number, title: string) => ({ to, requests: () => [{ updateSpreadsheetProperties: { title } }] });
    const requests = installRequests(inspection, {
      ...OPTIONS,
      reading: book.read(),
      migrations: [step(LAYOUT_VERSION, 'вторая'), step(0, 'сделана'), step(LAYOUT_VERSION + 1, 'будущая')],
    });
    expect(requests.filter((request) => 'updateSpreadsheetProperties' in request)).toEqual([
      { updateSpreadsheetProperties: { title: 'вторая' } },
    ]);
    expect(requests[requests.length - 1]).toMatchObject({
      updateDeveloperMetadata: { developerMetadata: { metadataValue: String(LAYOUT_VERSION) } },
    });
  });
});

test('a sheet with our title and a foreign id is copied under ours, and the original stays', () => {
  const book = new TestWorkbook();
  book.apply([{ addSheet: { properties: { sheetId: 5, title: 'Педагоги' } } }]);
  const requests = installRequests(book.inspect(), { ...OPTIONS, reading: book.read() });
  expect(requests).toContainEqual({
    updateSheetProperties: { properties: { sheetId: 5, title: 'Педагоги (прежний)' }, fields: 'title' },
  });
  expect(requests).toContainEqual({
    duplicateSheet: { sourceSheetId: 5, insertSheetIndex: 4, newSheetId: 7005, newSheetName: 'Педагоги' },
  });
});

test('sheet ids and titles of columns are unique', () => {
  expect(new Set(SHEETS.map(({ sheetId }) => sheetId)).size).toBe(23);
  for (const { columns } of SHEETS) expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
});
