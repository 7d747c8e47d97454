import { yesNo } from '../../../messages/journal';
import { shortDate } from '../../../messages/ui-dates';
import type { ColumnDefinition } from '../../workbook/column';
import type { NameOf } from '../../workbook/sheet-definition';

/** As much of a text as people compare. */
const LONGEST = 300;

/** A value as the cell of its column says it; empty for nothing. */
export function cellWords({ type, table, words }: ColumnDefinition, value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return yesNo(value);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return shortened(list.map((one) => (table === null ? String(one) : named(table, String(one), nameOf))).join('; '));
  }
  if (typeof value === 'object') return shortened(JSON.stringify(value));
  const text = String(value);
  if (type === 'date' || type === 'dateTime') return shortDate(text);
  if (type === 'enum') return words?.find(([code]) => code === text)?.[1] ?? text;
  return shortened(table === null ? text : named(table, text, nameOf));
}

function named(table: NonNullable<ColumnDefinition['table']>, id: string, nameOf: NameOf): string {
  return nameOf(table, id) || id;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
