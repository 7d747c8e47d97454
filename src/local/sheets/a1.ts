import { invalidArgument } from './invalid-argument';
import type { Area } from './model/area';
import { UNBOUNDED } from './model/area';
import type { Sheet, Workbook } from './model/workbook';

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`; letters may be lower case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B5` of a cell; row and column are counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Quotes a sheet title for A1 notation when it needs it. */
export function quoteTitle(title: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(title) && parseCells(title) === undefined;
  return plain ? title : `'${title.replace(/'/g, "''")}'`;
}

/** Range as Google prints it in answers: cut to the grid, `Лист1!A1:Z1000`. */
export function rangeText(sheet: Sheet, area: Area): string {
  const bottom = Math.min(area.bottom, sheet.rowCount);
  const right = Math.min(area.right, sheet.columnCount);
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(bottom - 1, right - 1);
  return `${quoteTitle(sheet.title)}!${first === last ? first : `${first}:${last}`}`;
}

const END = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]{0,6})?$/;

/** Reads `A1`, `A1:B2`, `A:C`, `2:5`, `A5:C`; `undefined` when the text is none of these. */
export function parseCells(text: string): Area | undefined {
  const parts = text.split(':');
  const [first, last] = [END.exec(parts[0] ?? ''), END.exec(parts[1] ?? parts[0] ?? '')];
  if (parts.length > 2 || first === null || last === null) return undefined;
  const [, column1, row1] = first;
  const [, column2, row2] = last;
  const nothing = (column1 === undefined && row1 === undefined) || (column2 === undefined && row2 === undefined);
  const single = parts.length === 1 && (column1 === undefined || row1 === undefined);
  if (nothing || single) return undefined;
  return {
    ...span(row1 === undefined ? undefined : Number(row1) - 1, row2 === undefined ? undefined : Number(row2) - 1),
    ...horizontal(column1 && columnIndex(column1), column2 && columnIndex(column2)),
  } as Area;
}

function span(a: number | undefined, b: number | undefined): { top: number; bottom: number } {
  if (a === undefined || b === undefined) return { top: a ?? b ?? 0, bottom: UNBOUNDED };
  return { top: Math.min(a, b), bottom: Math.max(a, b) + 1 };
}

function horizontal(a: number | '' | undefined, b: number | '' | undefined): { left: number; right: number } {
  const { top, bottom } = span(a === '' ? undefined : a, b === '' ? undefined : b);
  return { left: top, right: bottom };
}

/** What an A1 range means in a workbook. */
export interface ResolvedRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Finds what an A1 range names: `Лист`, `'Мероприятия плана'!A:C`, `A1:B2` (first visible sheet), a named range.
 *
 * @throws GoogleError 400 «Unable to parse range: …»
 */
export function resolveRange(
  workbook: Workbook,
  text: string,
  namedRange?: (name: string) => ResolvedRange | undefined,
): ResolvedRange {
  const found = resolveKnown(workbook, text) ?? namedRange?.(text);
  if (found === undefined) throw invalidArgument(`Unable to parse range: ${text}`);
  return found;
}

function resolveKnown(workbook: Workbook, text: string): ResolvedRange | undefined {
  const whole: Area = { top: 0, bottom: UNBOUNDED, left: 0, right: UNBOUNDED };
  const quoted = /^'((?:[^']|'')*)'(?:!(.+))?$/.exec(text);
  const plain = quoted === null ? /^([^!]+)!(.+)$/.exec(text) : null;
  const title = quoted?.[1]?.replace(/''/g, "'") ?? plain?.[1];
  const cells = quoted?.[2] ?? plain?.[2];
  if (title !== undefined) {
    const sheet = sheetByTitle(workbook, title);
    const area = cells === undefined ? whole : parseCells(cells);
    return sheet !== undefined && area !== undefined ? { sheet, area } : undefined;
  }
  const sheet = sheetByTitle(workbook, text);
  if (sheet !== undefined) return { sheet, area: whole };
  const area = parseCells(text);
  const first = workbook.sheets[0];
  return area !== undefined && first !== undefined ? { sheet: first, area } : undefined;
}

/** Titles are compared as Google compares them: letter case does not matter. */
export function sheetByTitle(workbook: Workbook, title: string): Sheet | undefined {
  const wanted = title.toLowerCase();
  return (
    workbook.sheets.find((sheet) => sheet.title === title) ??
    workbook.sheets.find((sheet) => sheet.title.toLowerCase() === wanted)
  );
}
