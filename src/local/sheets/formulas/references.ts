import { columnIndex, columnLetters, quoteTitle } from '../a1';
import type { Area } from '../model/area';
import { UNBOUNDED } from '../model/area';
import type { Axis, DimensionChange } from '../model/dimension-change';
import { shiftArea } from '../model/dimension-change';

/** One end of a reference: `$A$1`; either part may be missing (`A:A`, `1:5`). */
interface End {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

/** A reference found in a formula. */
export interface Reference {
  /** Title before `!`; `undefined`: the formula's own sheet. */
  readonly title: string | undefined;
  readonly first: End;
  /** `undefined` for a single cell. */
  readonly last: End | undefined;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const RANGE = `${CELL}:${CELL}|${CELL}:${COLUMN}|${COLUMN}:${COLUMN}|${ROW}:${ROW}|${CELL}`;
const TITLE = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])(?:${TITLE})?(${RANGE})(?![\p{L}\p{N}_(!.])`,
  'gu',
);

/** Rewrites every reference of a formula; text in quotes stays. `undefined` from `map` writes `#REF!`. */
function mapReferences(formula: string, map: (reference: Reference) => Reference | undefined): string {
  return formula.replace(TOKEN, (token: string, quoted?: string, plain?: string, range?: string) => {
    if (range === undefined) return token;
    const reference = parseReference(quoted?.replace(/''/g, "'") ?? plain, range);
    const mapped = map(reference);
    if (mapped === reference) return token;
    return mapped === undefined ? '#REF!' : referenceText(mapped);
  });
}

/** Reads `A1` or `$A$1:B` with the title that stood before it. */
export function parseReference(title: string | undefined, range: string): Reference {
  const [first = '', last] = range.split(':');
  return { title, first: parseEnd(first), last: last === undefined ? undefined : parseEnd(last) };
}

function parseEnd(text: string): End {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, dollar1 = '', letters = '', dollar2 = '', digits = ''] = match ?? [];
  return {
    column: letters === '' ? undefined : columnIndex(letters),
    row: digits === '' ? undefined : Number(digits) - 1,
    fixedColumn: letters !== '' && dollar1 === '$',
    fixedRow: digits !== '' && (dollar2 === '$' || (letters === '' && dollar1 === '$')),
  };
}

function referenceText({ title, first, last }: Reference): string {
  const ends = last === undefined ? endText(first) : `${endText(first)}:${endText(last)}`;
  return title === undefined ? ends : `${quoteTitle(title)}!${ends}`;
}

function endText(end: End): string {
  const column = end.column === undefined ? '' : `${end.fixedColumn ? '$' : ''}${columnLetters(end.column)}`;
  return end.row === undefined ? column : `${column}${end.fixedRow ? '$' : ''}${end.row + 1}`;
}

/** The rectangle a reference names. */
export function referenceArea({ first, last }: Reference): Area {
  const end = last ?? first;
  return {
    top: first.row ?? 0,
    bottom: end.row === undefined ? UNBOUNDED : end.row + 1,
    left: first.column ?? 0,
    right: end.column === undefined ? UNBOUNDED : end.column + 1,
  };
}

/** The formula as it reads after rows or columns of the sheet `changedTitle` came, went or moved. */
export function shiftFormula(
  formula: string,
  ownTitle: string,
  changedTitle: string,
  axis: Axis,
  change: DimensionChange,
): string {
  return mapReferences(formula, (reference) => {
    if ((reference.title ?? ownTitle).toLowerCase() !== changedTitle.toLowerCase()) return reference;
    const before = referenceArea(reference);
    const after = shiftArea(before, axis, change);
    if (after === undefined) return undefined;
    const same = after.top === before.top && after.bottom === before.bottom;
    if (same && after.left === before.left && after.right === before.right) return reference;
    return withArea(reference, after);
  });
}

function withArea(reference: Reference, area: Area): Reference {
  const { first, last } = reference;
  const place = (end: End, row: number, column: number): End => ({
    ...end,
    row: end.row === undefined ? undefined : row,
    column: end.column === undefined ? undefined : column,
  });
  return {
    ...reference,
    first: place(first, area.top, area.left),
    last: last && place(last, area.bottom - 1, area.right - 1),
  };
}

/** The formula as copied `rows` down and `columns` right: relative parts move, parts with `$` stay. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (end: End): End => ({
    ...end,
    row: end.row === undefined || end.fixedRow ? end.row : end.row + rows,
    column: end.column === undefined || end.fixedColumn ? end.column : end.column + columns,
  });
  return mapReferences(formula, (reference) => {
    const first = move(reference.first);
    const last = reference.last && move(reference.last);
    const outside = [first, last].some((end) => (end?.row ?? 0) < 0 || (end?.column ?? 0) < 0);
    return outside ? undefined : { ...reference, first, last };
  });
}

/** The formula after the sheet `from` was given the title `to`. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) =>
    reference.title?.toLowerCase() === from.toLowerCase() ? { ...reference, title: to } : reference,
  );
}
