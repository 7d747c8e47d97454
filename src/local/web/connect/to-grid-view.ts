import type { CellView, JsonObject, SheetsService, GridView as SheetView } from '../../sheets';
import type { GridCell, GridCellOnWire, GridStyle, GridView } from '../ports';
import { cellInput } from './cell-input';
import { ConditionalLooks } from './conditional-looks';
import { gridStyle } from './grid-style';

/** Below the last row with data, drop-downs are shown for this many rows more. */
const ROWS_AHEAD = 200;
const NO_FORMAT: JsonObject = {};

/** The sheet as the page draws it, conditional formats applied. */
export function toGridView(service: SheetsService, view: SheetView): GridView {
  return new GridMaker(service, view).make();
}

class GridMaker {
  private readonly styles: GridStyle[] = [];
  private readonly styleIndexes = new Map<string, number>();
  /** Formats are shared objects: most are found by identity. */
  private readonly plainIndexes = new Map<JsonObject, number | undefined>();
  private readonly choices: (readonly string[])[] = [];
  private readonly choiceIndexes = new Map<string, number>();
  private readonly looks: ConditionalLooks | undefined;
  private readonly year: number;

  constructor(
    service: SheetsService,
    private readonly view: SheetView,
  ) {
    this.year = service.clock().getFullYear();
    const sheet = service.workbook.sheets.find(({ sheetId }) => sheetId === view.sheetId);
    const { workbook, calculation } = service;
    const looks = sheet && new ConditionalLooks(sheet, { workbook, calculation, year: this.year });
    this.looks = looks?.none === false ? looks : undefined;
  }

  make(): GridView {
    const { view } = this;
    const choicesAt = this.choiceColumns();
    const rows = view.rows.map((cells, row) => this.row(cells, row, choicesAt));
    const end = Math.min(view.rows.length + ROWS_AHEAD, view.rowCount);
    if (choicesAt.length > 0) for (let row = rows.length; row < end; row++) rows.push(this.row([], row, choicesAt));
    while (rows.length > 0 && (rows[rows.length - 1]?.length ?? 0) === 0) rows.pop();
    return {
      sheetId: view.sheetId,
      revision: view.revision,
      rowCount: view.rowCount,
      columnCount: view.columnCount,
      frozenRows: view.frozenRowCount,
      frozenColumns: view.frozenColumnCount,
      columnWidths: view.columnWidths,
      rowHeights: view.rowHeights,
      hiddenRows: view.hiddenRows,
      hiddenColumns: view.hiddenColumns,
      merges: view.merges.map(({ top, bottom, left, right }) => [top, bottom, left, right] as const),
      styles: this.styles,
      choices: this.choices,
      rows,
    };
  }

  private row(cells: readonly (CellView | null)[], row: number, choicesAt: ChoiceColumns): GridCellOnWire[] {
    const choiceOf = (column: number) =>
      choicesAt[column]?.find(({ top, bottom }) => row >= top && row < bottom)?.index;
    const width = Math.max(cells.length, this.lastChoice(row, choicesAt) + 1);
    const result: GridCellOnWire[] = [];
    for (let column = 0; column < width; column++) {
      result.push(this.cell(cells[column] ?? null, row, column, choiceOf(column)));
    }
    return result;
  }

  private lastChoice(row: number, choicesAt: ChoiceColumns): number {
    for (let column = choicesAt.length - 1; column >= 0; column--) {
      if (choicesAt[column]?.some(({ top, bottom }) => row >= top && row < bottom)) return column;
    }
    return -1;
  }

  private cell(cell: CellView | null, row: number, column: number, choice: number | undefined): GridCellOnWire {
    const format = (cell?.s === undefined ? undefined : this.view.formats[cell.s]) ?? NO_FORMAT;
    const style = this.styleIndex(format, this.looks?.formatAt(row, column, cell?.v, format));
    if (cell === null)
      return choice === undefined && style === undefined ? null : { t: '', ...optional({ c: choice, s: style }) };
    const text = cell.t ?? String(cell.v ?? '');
    const input = cellInput(cell, format, this.year);
    const kind = kindOf(cell);
    const i = input === text ? undefined : input;
    const rest = optional({ i, s: style, n: cell.n, l: cell.l, c: choice, k: kind });
    return Object.keys(rest).length === 0 ? text : { t: text, ...rest };
  }

  private styleIndex(format: JsonObject, conditional: JsonObject | undefined): number | undefined {
    if (conditional !== undefined) return this.indexOfStyle({ ...gridStyle(format), ...gridStyle(conditional) });
    if (this.plainIndexes.has(format)) return this.plainIndexes.get(format);
    const index = this.indexOfStyle(gridStyle(format));
    this.plainIndexes.set(format, index);
    return index;
  }

  private indexOfStyle(style: GridStyle): number | undefined {
    return Object.keys(style).length === 0 ? undefined : indexIn(this.styles, this.styleIndexes, style);
  }

  /** By column, the drop-downs with their rows; a later rule of the sheet wins. */
  private choiceColumns(): ChoiceColumns {
    const columns: { top: number; bottom: number; index: number }[][] = [];
    for (const { area, choices } of [...this.view.validations].reverse()) {
      if (choices === undefined) continue;
      const index = indexIn(this.choices, this.choiceIndexes, choices);
      for (let column = area.left; column < Math.min(area.right, this.view.columnCount); column++) {
        columns[column] = [...(columns[column] ?? []), { top: area.top, bottom: area.bottom, index }];
      }
    }
    return columns;
  }
}

type ChoiceColumns = readonly (
  | { readonly top: number; readonly bottom: number; readonly index: number }[]
  | undefined
)[];

function indexIn<T>(list: T[], indexes: Map<string, number>, item: T): number {
  const key = JSON.stringify(item);
  const known = indexes.get(key);
  if (known !== undefined) return known;
  indexes.set(key, list.length);
  list.push(item);
  return list.length - 1;
}

function kindOf({ v, f }: CellView): GridCell['k'] | undefined {
  if (typeof v === 'number') return 'number';
  if (typeof v === 'boolean') return 'boolean';
  return f !== undefined && typeof v === 'string' && /^#[A-ZА-Я/!?]+$/.test(v) ? 'error' : undefined;
}

function optional(
  cell: { readonly [Name in keyof Omit<GridCell, 't'>]: GridCell[Name] | undefined },
): Omit<GridCell, 't'> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(cell)) if (value !== undefined) result[name] = value;
  return result;
}
