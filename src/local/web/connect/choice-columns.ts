import type { Area } from '../../sheets/model/area';

interface Span {
  readonly top: number;
  /** Exclusive. */
  readonly bottom: number;
  readonly choice: number;
}

/** Which cells of a sheet have a drop-down, and which one. */
export class ChoiceColumns {
  private readonly columns: Span[][] = [];

  get none(): boolean {
    return this.columns.length === 0;
  }

  /** Text that is the same for the same drop-downs at the same places. */
  get fingerprint(): string {
    return JSON.stringify(this.columns);
  }

  /** Adds a drop-down; where two meet, the one added first stays. */
  add(area: Area, columnCount: number, choice: number): void {
    for (let column = area.left; column < Math.min(area.right, columnCount); column++) {
      const spans = this.columns[column] ?? [];
      spans.push({ top: area.top, bottom: area.bottom, choice });
      this.columns[column] = spans;
    }
  }

  at(row: number, column: number): number | undefined {
    const spans = this.columns[column];
    if (spans === undefined) return undefined;
    for (const { top, bottom, choice } of spans) if (row >= top && row < bottom) return choice;
    return undefined;
  }

  /** The last column with a drop-down in a row; -1: none. */
  lastColumn(row: number): number {
    for (let column = this.columns.length - 1; column >= 0; column--)
      if (this.at(row, column) !== undefined) return column;
    return -1;
  }
}
