// One field of the JSON form: which JSON it takes, and the cell of the workbook that means the same.
import { expectedField } from '../../messages/expected-values';
import type { CellValue } from '../ports/workbook-port';
import type { ColumnDefinition } from '../workbook/column';
import { plainDateOf } from '../workbook/reading/plain-dates';
import { writtenValue } from '../workbook/writing/cell-data';

/** References are ids already; jumps to rows are not kept in the JSON form. */
const AROUND = { labelOf: (_: string, id: string): string => id, placeOf: () => undefined };

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a field takes, in Russian, for messages. */
export function expectedJson(column: ColumnDefinition): string {
  switch (column.type) {
    case 'integer':
      return expectedField.integer;
    case 'boolean':
      return expectedField.boolean;
    case 'date':
      return expectedField.date;
    case 'refList':
    case 'stringList':
      return expectedField.textList;
    case 'deadline':
      return expectedField.deadline;
    default:
      return expectedField.text;
  }
}

/** Tells whether the field takes this value; what the value means is for the reader of cells to judge. */
export function takesJson(column: ColumnDefinition, value: unknown): boolean {
  switch (column.type) {
    case 'integer':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'refList':
    case 'stringList':
      return isTextList(value);
    case 'deadline':
      return isDeadline(value) || typeof value === 'string';
    case 'date':
      return typeof value === 'string';
    default:
      return isText(value);
  }
}

function isDeadline(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { operator, month, day, yearOf } = value as Readonly<Record<string, unknown>>;
  const named = typeof month === 'number' && typeof day === 'number' && plainDateOf(2028, month, day) !== undefined;
  return named && (operator === 'notLaterThan' || operator === 'before') && (yearOf === 'start' || yearOf === 'end');
}

/** The cell that reads back as the value; `''` for nothing. */
export function cellOfJson(column: ColumnDefinition, value: unknown): CellValue {
  if (value === null || value === undefined) return '';
  if (column.type === 'date' && !isDay(value)) return String(value);
  if (typeof value === 'number' && column.type !== 'integer') return String(value);
  if (Array.isArray(value)) return value.map(String).join('\n');
  return writtenValue(column, value as string, AROUND);
}

function isDay(value: unknown): boolean {
  const parts = DATE.exec(String(value));
  return parts !== null && plainDateOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined;
}
