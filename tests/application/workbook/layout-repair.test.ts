// «Установить» run again: what was removed from the looks of the sheets comes back, what people have set stays.
import { describe, expect, it } from 'vitest';
import { installFromMenu } from '../../../src/application/use-cases/install';
import type { SheetId } from '../../../src/application/workbook/sheet-id';
import { SHEETS, sheetOf } from '../../../src/application/workbook/sheets';
import type { SheetsRequest } from '../../../src/application/workbook/sheets-request';
import { SheetsService } from '../../../src/local/sheets';
import { readXlsx } from '../../../src/local/sheets/store/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/local/sheets/store/xlsx/write-xlsx';
import { type MemoryHost, memoryHost, memoryHostOf } from '../../support/memory-host';
import { smallRegister } from '../../support/small-register';
import { byHand, positionOf, sheetView, under } from './layout-view';

/** A register with rows, whose installation has been run from the menu before. */
function installed(): MemoryHost {
  const host = memoryHost(smallRegister());
  installFromMenu(host);
  return host;
}

const valuesOf = ({ sheets }: MemoryHost, except: readonly SheetId[] = []) =>
  SHEETS.filter(({ id }) => !except.includes(id)).map(
    ({ title }) => sheets.valuesGet('workbook', `'${title}'`, { valueRenderOption: 'UNFORMATTED_VALUE' }).values,
  );

/** Runs «Установить» and answers the kinds of its requests; none: nothing was written. */
function repair(host: MemoryHost): string[] {
  const kinds: string[] = [];
  const { workbook } = host;
  const apply = (requests: readonly SheetsRequest[]) => {
    kinds.push(...requests.flatMap((request) => Object.keys(request)));
    workbook.apply(requests);
  };
  const port = {
    read: workbook.read.bind(workbook),
    inspect: () => workbook.inspect(),
    look: workbook.look.bind(workbook),
  };
  installFromMenu({ ...host, workbook: { ...port, apply } });
  return kinds;
}

const column = (host: MemoryHost, sheet: SheetId, title: string) => {
  const found = sheetView(host.sheets, sheet).columns[positionOf(sheet, title)];
  if (found === undefined) throw new Error(`No column «${title}»`);
  return found;
};

const clear = (range: object, fields: string): SheetsRequest => ({ repeatCell: { range, cell: {}, fields } });

const journal = 'appendCells';

describe('«Установить» in a register that is installed', () => {
  it('writes nothing when nothing is amiss, with two calls to look and one to read', () => {
    const host = installed();
    const { revision } = host.sheets;
    host.faults.arm(null);
    expect(repair(host)).toEqual([]);
    expect(host.sheets.revision).toBe(revision);
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual([
      'sheets.get',
      'sheets.batchGet',
      'sheets.get',
    ]);
  });

  it('brings back a drop-down that was deleted, and no other', () => {
    const host = installed();
    const before = column(host, 'meetings', 'Состояние').cells.map(({ dataValidation }) => dataValidation);
    const data = valuesOf(host, ['journal']);
    byHand(host.sheets, { setDataValidation: { range: under('meetings', positionOf('meetings', 'Состояние')) } });
    expect(column(host, 'meetings', 'Состояние').cells[0].dataValidation).toBeUndefined();
    expect(repair(host)).toEqual(['setDataValidation', journal]);
    expect(column(host, 'meetings', 'Состояние').cells.map(({ dataValidation }) => dataValidation)).toEqual(before);
    expect(valuesOf(host, ['journal'])).toEqual(data);
    expect(repair(host)).toEqual([]);
  });

  it('brings back a drop-down that one pasted row has lost', () => {
    const host = installed();
    const range = { ...under('meetings', positionOf('meetings', 'Дата')), startRowIndex: 3, endRowIndex: 4 };
    byHand(host.sheets, { setDataValidation: { range } });
    expect(repair(host)).toEqual(['setDataValidation', journal]);
    expect(repair(host)).toEqual([]);
  });

  it('brings back the note of a header and the format of a column', () => {
    const host = installed();
    const position = positionOf('persons', 'E-mail');
    const note = column(host, 'persons', 'E-mail').note;
    const header = { ...under('persons', position), startRowIndex: 0, endRowIndex: 1 };
    byHand(
      host.sheets,
      clear(header, 'note'),
      clear(under('meetings', positionOf('meetings', 'Дата')), 'userEnteredFormat'),
    );
    const data = valuesOf(host, ['journal']);
    expect(repair(host)).toEqual(['updateCells', 'repeatCell', journal]);
    expect(column(host, 'persons', 'E-mail').note).toBe(note);
    expect(column(host, 'meetings', 'Дата').cells[0].userEnteredFormat?.numberFormat).toEqual({
      type: 'DATE',
      pattern: 'dd.mm.yyyy',
    });
    expect(valuesOf(host, ['journal'])).toEqual(data);
    expect(repair(host)).toEqual([]);
  });

  it.each([
    ['the header', 0],
    ['the ids', 1],
    ['the labels', 2],
  ])('brings back the protection of %s when it alone was deleted', (_what, index) => {
    const host = installed();
    const ranges = () => (sheetView(host.sheets, 'groups').protectedRanges ?? []).map(({ range }) => range);
    const before = ranges();
    expect(before).toHaveLength(3);
    const protectedRangeId = sheetView(host.sheets, 'groups').protectedRanges?.[index]?.protectedRangeId;
    byHand(host.sheets, { deleteProtectedRange: { protectedRangeId } });
    expect(repair(host)).toEqual(['addProtectedRange', journal]);
    expect(ranges()).toHaveLength(3);
    expect(ranges()).toEqual(expect.arrayContaining(before));
    expect(repair(host)).toEqual([]);
  });

  it('keeps protections that people have made, narrower or wider', () => {
    const host = installed();
    const { sheetId } = sheetOf('groups');
    const protect = (range: object) => ({ addProtectedRange: { protectedRange: { range: { sheetId, ...range } } } });
    for (const { protectedRangeId } of sheetView(host.sheets, 'groups').protectedRanges ?? []) {
      byHand(host.sheets, { deleteProtectedRange: { protectedRangeId } });
    }
    byHand(
      host.sheets,
      protect({ startRowIndex: 0, endRowIndex: 2 }),
      protect({ startColumnIndex: 3, endColumnIndex: 4 }),
    );
    expect(repair(host)).toEqual(['addProtectedRange', 'addProtectedRange', journal]);
    expect(sheetView(host.sheets, 'groups').protectedRanges).toHaveLength(4);
    expect(repair(host)).toEqual([]);
  });

  it('leaves the words, patterns, lists, widths and order of columns that people have chosen', () => {
    const host = installed();
    const { sheetId } = sheetOf('persons');
    const category = positionOf('persons', 'Категория');
    byHand(
      host.sheets,
      {
        updateCells: {
          start: { sheetId, rowIndex: 0, columnIndex: positionOf('persons', 'Фамилия') },
          rows: [{ values: [{ note: 'Как в паспорте' }] }],
          fields: 'note',
        },
      },
      {
        repeatCell: {
          range: under('meetings', positionOf('meetings', 'Дата')),
          cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'd mmm yy' } } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
      {
        setDataValidation: {
          range: under('persons', category),
          rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'наставник' }] } },
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
          properties: { pixelSize: 333 },
          fields: 'pixelSize',
        },
      },
      {
        moveDimension: {
          source: { sheetId, dimension: 'COLUMNS', startIndex: category, endIndex: category + 1 },
          destinationIndex: 1,
        },
      },
    );
    expect(repair(host)).toEqual([]);
    expect(sheetView(host.sheets, 'persons').columns[1]?.title).toBe('Категория');
  });

  it('repairs a column where it stands now, under a title that people have typed above the header', () => {
    const host = installed();
    const { sheetId } = sheetOf('meetings');
    const position = positionOf('meetings', 'Состояние');
    byHand(
      host.sheets,
      {
        moveDimension: {
          source: { sheetId, dimension: 'COLUMNS', startIndex: position, endIndex: position + 1 },
          destinationIndex: 0,
        },
      },
      { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
      { setDataValidation: { range: { ...under('meetings', 0), startRowIndex: 2 } } },
    );
    expect(repair(host).filter((kind) => kind !== journal)).toEqual(['setDataValidation']);
    expect(repair(host)).toEqual([]);
  });

  it('finds nothing amiss after the register has been through its .xlsx file', async () => {
    const host = installed();
    const bytes = await writeXlsx('workbook', host.sheets.workbook);
    const { workbook } = await readXlsx(bytes, {});
    const reopened = memoryHostOf(new SheetsService({ spreadsheetId: 'workbook', workbook }));
    expect(repair(reopened)).toEqual([]);
  });
});
