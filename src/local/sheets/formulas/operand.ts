import type { CellContent, CellError } from '../model/cell';
import { isCellError } from '../model/cell';
import { formatGeneral } from '../russian/number-format';

/** What a part of a formula yields: one value, nothing, or the cells of a range, row by row. */
export type Operand = CellContent | undefined | { readonly cells: readonly (CellContent | undefined)[] };

/** Stops the evaluation of a formula with an error in the cell. */
export class FormulaError extends Error {
  readonly cellError: CellError;
  constructor(type: string, message: string) {
    super(message);
    this.cellError = { type, message };
  }
}

/** Tells the cells of a range from one value. */
export function isRange(operand: Operand): operand is { readonly cells: readonly (CellContent | undefined)[] } {
  return typeof operand === 'object' && 'cells' in operand;
}

/** All values of an operand, empty cells left out. */
export function valuesOf(operand: Operand): readonly CellContent[] {
  const cells = isRange(operand) ? operand.cells : [operand];
  return cells.filter((cell): cell is CellContent => cell !== undefined);
}

/** One value; an error in it stops the formula. */
export function scalarOf(operand: Operand): string | number | boolean | undefined {
  const value = isRange(operand) ? operand.cells[0] : operand;
  if (isCellError(value)) throw new FormulaError(value.type, value.message);
  return value;
}

/** One value as a number; words that are no number stop the formula with `#VALUE!`. */
export function numberOf(operand: Operand): number {
  const value = scalarOf(operand);
  const number = typeof value === 'string' ? Number(value.trim().replace(',', '.') || Number.NaN) : Number(value ?? 0);
  if (Number.isNaN(number)) throw new FormulaError('VALUE', 'Нужно число.');
  return number;
}

/** One value as text; nothing is ''. */
export function textOf(operand: Operand): string {
  const value = scalarOf(operand);
  if (typeof value === 'number') return formatGeneral(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}

/** `= <> < > <= >=`; texts without regard to letter case, a number is always less than a text. */
export function compareOperands(operator: string, left: Operand, right: Operand): boolean {
  const order = compare(scalarOf(left), scalarOf(right));
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

type Scalar = string | number | boolean | undefined;

function compare(left: Scalar, right: Scalar): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a !== typeof b) return rank(a) - rank(b);
  const x = typeof a === 'string' ? a.toLowerCase() : Number(a);
  const y = typeof b === 'string' ? b.toLowerCase() : Number(b);
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

function emptyLike(other: Scalar): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: string | number | boolean): number {
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}
