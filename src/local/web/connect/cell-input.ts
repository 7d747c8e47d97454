import type { CellView, JsonObject } from '../../sheets';
import { objectAt, stringAt } from '../../sheets/json';
import { parseTyped } from '../../sheets/russian/parse-typed';

/** Texts that could mean something else than text when typed again. */
const MAY_BE_READ_OTHERWISE = /^\s*(['=+\-,.\d₽$€]|true|false|истина|ложь)/i;

/**
 * Returns the text that, typed into the cell, gives the same content again; the editor starts with it.
 *
 * @param year the current year, for dates without one
 */
export function cellInput(cell: CellView, format: JsonObject, year: number): string {
  if (cell.f !== undefined) return cell.f;
  const { v, t } = cell;
  if (typeof v === 'number') return numberInput(v, t, format);
  if (typeof v !== 'string') return t ?? '';
  if (!MAY_BE_READ_OTHERWISE.test(v)) return v;
  return parseTyped(v, format, year).value === v ? v : `'${v}`;
}

/** Dates and percents are edited as shown, other numbers without the format: `1234,5`. */
function numberInput(value: number, shown: string | undefined, format: JsonObject): string {
  const type = stringAt(objectAt(format, 'numberFormat'), 'type') ?? '';
  if (shown !== undefined && /^(DATE|TIME|DATE_TIME|PERCENT)$/.test(type)) return shown;
  return String(value).replace('.', ',');
}
