// The values of a register as the API answers them, made without a workbook: 10 000 groups as registers are would be
// over the ten million cells that Google keeps in one, and reading and judging them must not grow faster all the same.
import { SETTING_DEFINITIONS } from '../../src/application/workbook/setting-rows';
import { settingText } from '../../src/application/workbook/setting-text';
import type { FlatRow, SheetDefinition } from '../../src/application/workbook/sheet-definition';
import { LABEL_TITLE } from '../../src/application/workbook/sheet-definition';
import { SHEETS } from '../../src/application/workbook/sheets';
import { type WrittenValue, writtenValue } from '../../src/application/workbook/writing/cell-data';
import { flatFields } from '../../src/application/workbook/writing/pending-rows';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { labelledBy, type Tables } from './labels';

/** Sheets that verdicts are made of, in the order of the values. */
export const JUDGED_SHEETS = SHEETS.filter(({ generated }) => !generated);

/** The answer of one `values.batchGet` of these sheets, JSON. */
export function generatedValues(snapshot: RegisterSnapshot): string {
  const tables: Tables = { ...(snapshot as unknown as Tables), settings: settingRows(snapshot) };
  const around = { ...labelledBy(tables), placeOf: () => undefined };
  const rowOf = (definition: SheetDefinition, row: FlatRow): WrittenValue[] => {
    const fields = flatFields(definition.id, row as Parameters<typeof flatFields>[1]);
    const cells = definition.columns.map((column) => writtenValue(column, fields[column.field], around));
    if (definition.nameOf !== null) cells.push(around.labelOf(definition.id, String(row.id)));
    return withoutEmptyEnd(cells);
  };
  const valueRanges = JUDGED_SHEETS.map((definition) => ({
    range: `'${definition.title}'`,
    majorDimension: 'ROWS',
    values: [headerOf(definition), ...(tables[definition.id] ?? []).map((row) => rowOf(definition, row))],
  }));
  return JSON.stringify({ spreadsheetId: 'bench', valueRanges });
}

function headerOf({ columns, nameOf }: SheetDefinition): string[] {
  return [...columns.map(({ title }) => title), ...(nameOf === null ? [] : [LABEL_TITLE])];
}

/** The API leaves out empty cells at the end of a row. */
function withoutEmptyEnd(cells: WrittenValue[]): WrittenValue[] {
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  return cells;
}

function settingRows({ settings }: RegisterSnapshot): FlatRow[] {
  return SETTING_DEFINITIONS.map(({ field, title, explanation }) => ({
    id: title,
    value: settingText(field, settings[field]),
    explanation,
  }));
}
