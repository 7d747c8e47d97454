import type { CellValue, SheetGrid } from '../../ports/workbook-port';
import { cellAddress } from '../a1';
import type { FlatRow } from '../sheet-definition';
import { type CellReader, UNREADABLE } from './cell-reader';
import { makeReader } from './make-reader';
import type { ReferenceTargets } from './reference-target';
import type { SheetIssues } from './sheet-issues';
import type { SheetLayout } from './sheet-layout';

/** Rows of one sheet that could be read. */
export interface SheetRows {
  readonly layout: SheetLayout;
  readonly grid: SheetGrid;
  /** Flat rows, in the order of the sheet. */
  readonly rows: readonly FlatRow[];
  /** Zero-based row of the sheet for each of `rows`. */
  readonly rowNumbers: readonly number[];
  /** Index in `rows` by id. */
  readonly byId: ReadonlyMap<string, number>;
  /** Zero-based rows that were left out, by id as far as it could be read. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Indexes in `rows` of those whose id cell is empty; they go under the id that `newId` made. */
  readonly withoutId: readonly number[];
}

/** What the reading of a sheet needs beside its cells. */
export interface SheetReadingParts {
  readonly targets: ReferenceTargets;
  readonly issues: SheetIssues;
  /** Makes the id of a row typed by hand; gets its zero-based row. */
  readonly newRowId: (row: number) => string;
  /** Fields whose cells are passed by. */
  readonly without: readonly string[];
}

/**
 * Reads all rows of a sheet. A row whose required cell is empty or unreadable is left out and reported; an
 * unreadable optional cell is empty. Columns are planned once; cells go straight to the reader of their column.
 */
export function readSheet(layout: SheetLayout, grid: SheetGrid, parts: SheetReadingParts): SheetRows {
  const reading = new SheetReading(layout, grid, parts);
  if (isReadable(layout)) reading.readAll();
  return reading;
}

/** Whether rows can be read: not without a required column, and that itself is reported with the header. */
export function isReadable({ definition, headerRow, positions }: SheetLayout): boolean {
  return headerRow >= 0 && definition.columns.every((column, k) => !column.required || positions[k] !== -1);
}

class SheetReading implements SheetRows {
  readonly rows: FlatRow[] = [];
  readonly rowNumbers: number[] = [];
  readonly byId = new Map<string, number>();
  readonly leftOut = new Map<string, number>();
  readonly withoutId: number[] = [];
  private readonly readers: readonly CellReader[];
  private readonly fields: readonly string[];
  private readonly required: readonly boolean[];
  private readonly idPosition: number;
  private readonly issues: SheetIssues;
  private readonly newRowId: SheetReadingParts['newRowId'];
  /** Required cells of the current row that are empty, and whether one of them is unreadable. */
  private emptyRequired = 0;
  private broken = false;
  private readonly firsts = new Map<string, number>();

  constructor(
    readonly layout: SheetLayout,
    readonly grid: SheetGrid,
    { targets, issues, newRowId, without }: SheetReadingParts,
  ) {
    const { definition, positions } = layout;
    this.issues = issues;
    this.newRowId = newRowId;
    const present = definition.columns
      .map((column, k) => ({ column, position: positions[k] ?? -1 }))
      .filter(({ column, position }) => position >= 0 && !without.includes(column.field));
    this.readers = present.map(({ column, position }) => makeReader(column, position, issues, targets));
    this.fields = present.map(({ column }) => column.field);
    // An empty id is no mistake: the program makes one.
    this.required = present.map(({ column }) => column.required && column.type !== 'id');
    this.idPosition = present.find(({ column }) => column.field === 'id')?.position ?? -1;
  }

  readAll(): void {
    const { grid, layout, idPosition } = this;
    const idTitle = grid.values[layout.headerRow]?.[idPosition];
    const { blank } = layout.definition;
    for (let row = layout.headerRow + 1; row < grid.values.length; row++) {
      const cells = grid.values[row] as readonly CellValue[];
      if (cells.length === 0) continue;
      if (cells[idPosition] === idTitle) {
        this.issues.warning('REPEATED_HEADER', row, idPosition, {});
        continue;
      }
      const entity = blank();
      if (this.readCells(cells, row, entity) > 0) this.take(entity, cells, row);
    }
  }

  /** Fills the entity; answers how many cells of the row say something. */
  private readCells(cells: readonly CellValue[], row: number, entity: FlatRow): number {
    const { readers, fields, required } = this;
    let filled = 0;
    this.emptyRequired = 0;
    this.broken = false;
    for (let k = 0; k < readers.length; k++) {
      const reader = readers[k] as CellReader;
      const raw = cells[reader.position];
      const empty = raw === undefined || raw === '' || raw === null;
      const value = empty ? undefined : reader.read(raw, row);
      if (value === undefined) {
        if (required[k] === true) this.emptyRequired++;
        continue;
      }
      // A column of unticked boxes does not make a row.
      if (raw !== false) filled++;
      if (value !== UNREADABLE) entity[fields[k] as string] = value;
      else if (required[k] === true) this.broken = true;
    }
    return filled;
  }

  private take(entity: FlatRow, cells: readonly CellValue[], row: number): void {
    const id = entity.id as string;
    if (this.emptyRequired > 0) this.reportEmpty(cells, row);
    if (this.emptyRequired > 0 || this.broken) {
      if (id !== '') this.leftOut.set(id, row);
      return;
    }
    if (id === '') {
      this.withoutId.push(this.rows.length);
      entity.id = this.newRowId(row);
    }
    const key = entity.id as string;
    // One look into the map instead of two, which is a tenth of the time of a row: a known id does not make it larger.
    const count = this.rows.length;
    this.byId.set(key, count);
    if (this.byId.size === count) {
      this.refuseRepeated(key, row);
      return;
    }
    this.rows.push(entity);
    this.rowNumbers.push(row);
  }

  /** The first row of an id keeps it. */
  private refuseRepeated(id: string, row: number): void {
    const before = this.firstOf(id);
    this.byId.set(id, before);
    const first = cellAddress(this.rowNumbers[before] ?? 0, this.idPosition);
    this.issues.error('DUPLICATE_ID', row, this.idPosition, { value: id, first });
  }

  /** Index of the first row with an id; rows are entered when the first repeated id asks, each once. */
  private firstOf(id: string): number {
    for (let index = this.firsts.size; index < this.rows.length; index++) {
      this.firsts.set(this.rows[index]?.id as string, index);
    }
    return this.firsts.get(id) ?? 0;
  }

  private reportEmpty(cells: readonly CellValue[], row: number): void {
    this.readers.forEach((reader, k) => {
      if (this.required[k] !== true) return;
      const raw = cells[reader.position];
      const blank = raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '');
      if (blank) this.issues.error('REQUIRED_EMPTY', row, reader.position, { column: reader.column.title });
    });
  }
}
