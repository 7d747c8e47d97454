// Columns whose header somebody typed over: the values are there, under a title that is not ours.
import type { CellValue, SheetGrid } from '../../ports/workbook-port';
import type { ColumnDefinition, ColumnType } from '../column';
import { dateOfText } from './plain-dates';
import { nearest, plainWords } from './plain-words';
import { schoolYearOfText } from './school-years';
import { isAddress } from './text-readers';
import { booleanOfText } from './value-readers';

/** How many filled cells of a column are looked at, and how many of them may be slips of the pen. */
const SAMPLE = 50;
const TOLERATED = 0.2;

type Fits = (cell: string | number | boolean, column: ColumnDefinition) => boolean;

const isText: Fits = (cell) => typeof cell === 'string';
const isDate: Fits = (cell) => typeof cell === 'number' || dateOfText(String(cell)) !== undefined;

const FITS: Readonly<Partial<Record<ColumnType, Fits>>> = {
  id: (cell) => typeof cell !== 'boolean' && String(cell).length <= 64,
  date: isDate,
  dateTime: isDate,
  integer: (cell) => typeof cell === 'number' || /^\d/.test(String(cell)),
  boolean: (cell) => typeof cell === 'boolean' || booleanOfText(String(cell)) !== undefined,
  enum: (cell, { words }) =>
    (words ?? []).some((known) =>
      known
        .slice(1)
        .map(plainWords)
        .includes(plainWords(`${cell}`)),
    ),
  schoolYear: (cell) => schoolYearOfText(String(cell)) !== undefined,
  email: (cell) => String(cell).includes('@'),
  url: (cell) => isAddress(String(cell).trim()),
  ref: isText,
  refList: isText,
  deadline: isText,
  longText: isText,
};

/**
 * Positions of the unknown columns that most likely are the missing ones under another title, by index of the
 * column; -1: there is none. A stand-in resembles the title or stands just beside the neighbour of the definition, and
 * holds values of the kind.
 *
 * @param foreign titles of the unknown columns by position
 */
export function standIns(
  columns: readonly ColumnDefinition[],
  positions: readonly number[],
  foreign: ReadonlyMap<number, string>,
  grid: SheetGrid,
  headerRow: number,
): readonly number[] {
  const free = new Map(foreign);
  return columns.map((column, k) => {
    if (positions[k] !== -1 || free.size === 0) return -1;
    const fitting = [...free.keys()].filter((position) => holds(column, position, grid, headerRow));
    const similar = nearest(
      column.title,
      fitting.map((position) => free.get(position) ?? ''),
    );
    const position =
      fitting.find((one) => free.get(one) === similar) ??
      fitting.find((one) => (one > 0 && positions[k - 1] === one - 1) || positions[k + 1] === one + 1);
    if (position === undefined) return -1;
    free.delete(position);
    return position;
  });
}

function holds(column: ColumnDefinition, position: number, { values }: SheetGrid, headerRow: number): boolean {
  const fits = FITS[column.type] ?? (() => true);
  let seen = 0;
  let wrong = 0;
  for (let row = headerRow + 1; row < values.length && seen < SAMPLE; row++) {
    const cell: CellValue | undefined = values[row]?.[position];
    if (cell === undefined || cell === null || cell === '') continue;
    seen++;
    if (!fits(cell, column)) wrong++;
  }
  return wrong <= seen * TOLERATED;
}
