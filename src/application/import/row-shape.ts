import { readName } from '../../domain/russian/read-name';
import { isEmail } from '../workbook/reading/text-readers';
import { readDay } from './read-day';

/** The text of a cell; empty outside the row. */
export const textOf = (cells: readonly string[], column: number): string => cells[column] ?? '';

/** Filled cells, each text once: a merged cell counts as one. */
export function distinctCells(cells: readonly string[]): readonly { readonly text: string; readonly column: number }[] {
  const seen = new Set<string>();
  const found: { text: string; column: number }[] = [];
  cells.forEach((text, column) => {
    if (text === '' || seen.has(text)) return;
    seen.add(text);
    found.push({ text, column });
  });
  return found;
}

/** «1 2 3 4»: numbers of columns that papers have under their titles. */
export function isNumberRow(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== '');
  const distinct = filled.filter((text, index) => filled.indexOf(text) === index);
  return distinct.length >= 2 && distinct.every((text, index) => Number(text.replace(/\.$/, '')) === index + 1);
}

/** A name, an e-mail or a day: such cells never stand among titles. */
export const looksLikeData = (text: string): boolean =>
  isEmail(text) || readDay(text).ok || readName(text) !== undefined;

/** A number of a row: «1», «1.», «1)». */
export const isRowNumber = (text: string): boolean => /^\d{1,5}\s*[.)]?$/.test(text);
