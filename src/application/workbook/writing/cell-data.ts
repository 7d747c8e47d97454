import type { YearlyDeadline } from '../../../domain/calendar/yearly-deadline';
import { columnLetters } from '../a1';
import type { ColumnDefinition, ColumnType } from '../column';
import { textOfDeadline } from '../reading/deadline-words';
import { serialOfDate, serialOfDateTime } from '../reading/plain-dates';
import type { FieldValue } from '../row-change';

/** A cell of a request: a typed value, never text to be parsed, and how it is shown. */
export interface CellData {
  readonly userEnteredValue?: { readonly stringValue: string } | { readonly numberValue: number };
  readonly userEnteredFormat?: {
    readonly numberFormat?: NumberFormat;
    readonly textFormat?: { readonly link: { readonly uri: string } };
  };
}

/** How a number is shown. */
interface NumberFormat {
  readonly type: 'TEXT' | 'NUMBER' | 'DATE' | 'DATE_TIME';
  readonly pattern: string;
}

const TEXT: NumberFormat = { type: 'TEXT', pattern: '@' };
const FORMATS: Partial<Record<ColumnType, NumberFormat>> = {
  integer: { type: 'NUMBER', pattern: '0' },
  date: { type: 'DATE', pattern: 'dd.mm.yyyy' },
  dateTime: { type: 'DATE_TIME', pattern: 'dd.mm.yyyy hh:mm' },
};

/** How a column shows its values. Text columns are text for what people type too: «5/6» stays «5/6». */
export const formatOf = (type: ColumnType): NumberFormat => FORMATS[type] ?? TEXT;

/** A cell of Google Sheets holds no more. */
const CELL_LIMIT = 50_000;

/** Where a reference or a jump leads: what the encoder has to know of the rest of the workbook. */
export interface Surroundings {
  /** Text of a reference. */
  labelOf(table: string, id: string): string;
  /** Sheet and zero-based row of a row of the register; `undefined` when it was not read. */
  placeOf(
    table: string,
    id: string,
  ): { readonly sheetId: number; readonly title: string; readonly row: number } | undefined;
}

/** What a cell will hold, as reading it back gives it: text, number, or `''` for nothing. */
export type WrittenValue = string | number;

/** The value of a cell for a field of the register. */
export function writtenValue(
  column: ColumnDefinition,
  value: FieldValue | undefined,
  around: Surroundings,
): WrittenValue {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return listText(column, value as readonly string[], around);
  if (typeof value === 'object') return objectText(column, value as Readonly<Record<string, unknown>>, around);
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (typeof value === 'number') return column.type === 'integer' ? value : String(value);
  return textValue(column, value as string, around);
}

function textValue(column: ColumnDefinition, value: string, around: Surroundings): WrittenValue {
  switch (column.type) {
    case 'date':
      return serialOfDate(value);
    case 'dateTime':
      return serialOfDateTime(value);
    case 'enum':
      return (column.words ?? []).find(([code]) => code === value)?.[1] ?? value;
    case 'ref':
      return around.labelOf(column.table ?? '', value);
    default:
      return value.length > CELL_LIMIT ? `${value.slice(0, CELL_LIMIT - 1)}…` : value;
  }
}

function listText(column: ColumnDefinition, list: readonly string[], around: Surroundings): string {
  if (column.type !== 'refList') return list.join('\n');
  return list.map((id) => around.labelOf(column.table ?? '', id)).join('\n');
}

function objectText(column: ColumnDefinition, value: Readonly<Record<string, unknown>>, around: Surroundings): string {
  if (column.type === 'deadline') return textOfDeadline(value as unknown as YearlyDeadline);
  if (column.type !== 'link') return JSON.stringify(value);
  const place = around.placeOf(String(value.table), String(value.id));
  return place === undefined ? '' : `${place.title}, строка ${place.row + 1}`;
}

/** The cell itself; `withFormat` false leaves the format to the column. */
export function cellOf(
  column: ColumnDefinition,
  value: FieldValue | undefined,
  around: Surroundings,
  withFormat: boolean,
): CellData {
  const written = writtenValue(column, value, around);
  const link = column.type === 'link' ? linkOf(value, around) : undefined;
  return {
    ...(written === '' ? {} : { userEnteredValue: typedValue(written) }),
    ...(withFormat || link !== undefined ? { userEnteredFormat: cellFormat(column, withFormat, link) } : {}),
  };
}

function cellFormat(
  column: ColumnDefinition,
  withFormat: boolean,
  link: string | undefined,
): NonNullable<CellData['userEnteredFormat']> {
  return {
    ...(withFormat ? { numberFormat: formatOf(column.type) } : {}),
    ...(link === undefined ? {} : { textFormat: { link: { uri: link } } }),
  };
}

/** A value as the API takes it without parsing. */
export const typedValue = (value: WrittenValue): { readonly stringValue: string } | { readonly numberValue: number } =>
  typeof value === 'number' ? { numberValue: value } : { stringValue: value };

/** Address within the workbook: made of numbers only, whatever the register holds. */
function linkOf(value: FieldValue | undefined, around: Surroundings): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const target = value as Readonly<Record<string, unknown>>;
  const place = around.placeOf(String(target.table), String(target.id));
  return place === undefined ? undefined : `#gid=${place.sheetId}&range=${columnLetters(0)}${place.row + 1}`;
}

/** Field mask of cells of these columns. */
export function maskOf(withFormat: boolean, hasLinks: boolean): string {
  return [
    'userEnteredValue',
    ...(withFormat ? ['userEnteredFormat.numberFormat'] : []),
    ...(hasLinks ? ['userEnteredFormat.textFormat.link'] : []),
  ].join(',');
}
