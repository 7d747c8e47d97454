import type { IssueCode } from '../../../messages/issues';
import type { ColumnDefinition } from '../column';
import type { IssueData, SheetIssues } from './sheet-issues';

/** Answer of a reader: the cell holds something that cannot be read, and that has been reported. */
export const UNREADABLE = Symbol('unreadable');

/** A cell that is not empty. */
export type FilledCell = string | number | boolean;

const ERROR_VALUES = new Set([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
  '#SPILL!',
  '#CALC!',
  '#ССЫЛКА!',
  '#Н/Д',
  '#ЗНАЧ!',
  '#ДЕЛ/0!',
  '#ИМЯ?',
  '#ЧИСЛО!',
  '#ПУСТО!',
  '#ОШИБКА!',
]);

const SPACE = 32;
const HASH = 35;
const EQUALS = 61;
const NO_BREAK_SPACE = 0xa0;

/** Whether a text needs no trimming and is neither an error value nor the beginning of a formula. */
export function isTidy(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return (
    first > SPACE &&
    first !== HASH &&
    first !== EQUALS &&
    first !== NO_BREAK_SPACE &&
    last > SPACE &&
    last !== NO_BREAK_SPACE
  );
}

/** Reads the cells of one column. Called for filled cells only; answers `undefined` when nothing but spaces is there. */
export abstract class CellReader {
  constructor(
    readonly column: ColumnDefinition,
    /** Zero-based column of the sheet. */
    readonly position: number,
    protected readonly issues: SheetIssues,
  ) {}

  /** The value of the field, `undefined` for an empty one, or `UNREADABLE`. */
  abstract read(raw: FilledCell, row: number): unknown;

  protected error(code: IssueCode, row: number, data: IssueData): typeof UNREADABLE {
    this.issues.error(code, row, this.position, { column: this.column.title, ...data });
    return UNREADABLE;
  }

  protected warning(code: IssueCode, row: number, data: IssueData): void {
    this.issues.warning(code, row, this.position, { column: this.column.title, ...data });
  }

  /** A text without outer spaces; error values of formulas are reported. */
  protected tidy(raw: string, row: number): string | typeof UNREADABLE {
    if (isTidy(raw)) return raw;
    const text = raw.trim();
    return text.charCodeAt(0) === HASH && ERROR_VALUES.has(text.toUpperCase())
      ? this.error('CELL_ERROR', row, { value: text })
      : text;
  }
}
