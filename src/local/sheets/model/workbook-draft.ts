import { invalidArgument } from '../invalid-argument';
import type { Cell, Row } from './cell';
import type { Sheet, Workbook } from './workbook';
import { MAX_CELLS } from './workbook';

/** What a draft owns and may change; its lists are replaced, never pushed into. */
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** A sheet that a draft owns and may change. */
export type MutableSheet = Mutable<Omit<Sheet, 'rows' | 'rowMeta' | 'columnMeta'>> & {
  rows: (Row | undefined)[];
  rowMeta: Sheet['rowMeta'][number][];
  columnMeta: Sheet['columnMeta'][number][];
};
type MutableRow = (Cell | undefined)[];

/**
 * A change of a workbook in the making. The base is never touched: a sheet is copied at its first change (pointers
 * of rows only) and a row at its first changed cell, so a failed batch costs nothing to undo and readers of the base,
 * such as a save in the background, keep a consistent picture.
 */
export class WorkbookDraft {
  private readonly state: Mutable<Workbook>;
  private readonly ownedSheets = new Map<number, MutableSheet>();
  private readonly ownedRows = new WeakSet<Row>();

  constructor(base: Workbook) {
    this.state = { ...base };
  }

  /** The workbook as it stands now; what it holds must not be changed through it. */
  get workbook(): Workbook {
    return this.state;
  }

  get touchedSheetIds(): readonly number[] {
    return [...this.ownedSheets.keys()];
  }

  setWorkbook(changes: Partial<Omit<Workbook, 'sheets'>>): void {
    Object.assign(this.state, changes);
  }

  findSheet(sheetId: number): Sheet | undefined {
    return this.state.sheets.find((sheet) => sheet.sheetId === sheetId);
  }

  /** @throws GoogleError 400 «No grid with id: …» */
  readSheet(sheetId: number): Sheet {
    const sheet = this.findSheet(sheetId);
    if (sheet === undefined) throw invalidArgument(`No grid with id: ${sheetId}`);
    return sheet;
  }

  /** The sheet for changing. @throws GoogleError 400 «No grid with id: …» */
  sheet(sheetId: number): MutableSheet {
    const owned = this.ownedSheets.get(sheetId);
    if (owned !== undefined) return owned;
    const base = this.readSheet(sheetId);
    const copy: MutableSheet = {
      ...base,
      rows: base.rows.slice(),
      rowMeta: base.rowMeta.slice(),
      columnMeta: base.columnMeta.slice(),
    };
    this.ownedSheets.set(sheetId, copy);
    this.state.sheets = this.state.sheets.map((sheet) => (sheet.sheetId === sheetId ? copy : sheet));
    return copy;
  }

  /** The cells of a row for changing; the row is made when the sheet has none there yet. */
  row(sheet: MutableSheet, index: number): MutableRow {
    const current = sheet.rows[index];
    if (current !== undefined && this.ownedRows.has(current)) return current as MutableRow;
    const copy: MutableRow = current === undefined ? [] : current.slice();
    while (sheet.rows.length < index) sheet.rows.push(undefined);
    sheet.rows[index] = copy;
    this.ownedRows.add(copy);
    return copy;
  }

  setCell(sheet: MutableSheet, rowIndex: number, column: number, cell: Cell | undefined): void {
    const row = this.row(sheet, rowIndex);
    while (row.length < column) row.push(undefined);
    row[column] = cell;
  }

  /** Replaces the list of sheets: adding, deleting and reordering. */
  setSheets(sheets: readonly Sheet[]): void {
    for (const id of this.ownedSheets.keys()) {
      if (!sheets.some((sheet) => sheet.sheetId === id)) this.ownedSheets.delete(id);
    }
    this.state.sheets = sheets;
  }

  /** @throws GoogleError 400 when the workbook has outgrown Google's limit */
  assertCellLimit(): void {
    const cells = this.state.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
    if (cells > MAX_CELLS) {
      throw invalidArgument(
        `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
      );
    }
  }

  finish(): Workbook {
    return { ...this.state };
  }
}
