import type { CellView, JsonObject, SheetsService } from '../../sheets';
import { listedValues } from '../../sheets/edit/validation-check';
import { numberAt } from '../../sheets/json';
import { type Cell, isCellError, type Row } from '../../sheets/model/cell';
import type { DimensionMeta, Sheet } from '../../sheets/model/workbook';
import { hyperlinkOf } from '../../sheets/read/cell-json';
import { formatContent } from '../../sheets/russian/number-format';
import type { GridCell, GridCellOnWire, GridStyle, GridView } from '../ports';
import { cellInput } from './cell-input';
import { ChoiceColumns } from './choice-columns';
import { ConditionalLooks } from './conditional-looks';
import { gridStyle } from './grid-style';
import { IndexedList } from './indexed-list';

/** Below the last row with data, drop-downs are shown for this many rows more. */
const ROWS_AHEAD = 200;
const NO_FORMAT: JsonObject = {};
/** Formulas that give the same whatever other cells hold. */
const SELF_CONTAINED = /^=\s*HYPERLINK\(\s*"(?:[^"]|"")*"\s*[;,]\s*"(?:[^"]|"")*"\s*\)$/i;

/**
 * Reads one sheet for the page again and again. A row that has not changed is not made anew: rows of the workbook are
 * never changed in place, so the same row gives the same cells. The lists of styles and drop-downs only grow, which
 * keeps the indexes in rows that the page has.
 */
export class SheetReader {
  private readonly styles = new IndexedList<GridStyle>();
  private readonly plainStyles = new Map<JsonObject, number | undefined>();
  private readonly choices = new IndexedList<readonly string[]>();
  private made = new WeakMap<Row, { readonly row: number; readonly cells: readonly GridCellOnWire[] }>();
  private circumstances = '';
  private rules: unknown;

  constructor(
    private readonly service: SheetsService,
    private readonly sheetId: number,
  ) {}

  /** The sheet as of now; `undefined` when it has been deleted. */
  read(): GridView | undefined {
    const { workbook, revision } = this.service;
    const sheet = workbook.sheets.find(({ sheetId }) => sheetId === this.sheetId);
    if (sheet === undefined) return undefined;
    const { extraGridProperties, rowCount, columnCount } = sheet;
    return {
      sheetId: sheet.sheetId,
      revision,
      rowCount,
      columnCount,
      frozenRows: numberAt(extraGridProperties, 'frozenRowCount') ?? 0,
      frozenColumns: numberAt(extraGridProperties, 'frozenColumnCount') ?? 0,
      columnWidths: sizesOf(sheet.columnMeta),
      rowHeights: sizesOf(sheet.rowMeta),
      hiddenRows: hiddenOf(sheet.rowMeta),
      hiddenColumns: hiddenOf(sheet.columnMeta),
      merges: sheet.merges.map(({ top, bottom, left, right }) => [top, bottom, left, right] as const),
      rows: this.rows(sheet),
      styles: this.styles.items,
      choices: this.choices.items,
    };
  }

  private rows(sheet: Sheet): readonly (readonly GridCellOnWire[])[] {
    const { workbook, calculation, currentYear: year } = this.service;
    const source = { workbook, calculation, year };
    const columns = new ChoiceColumns();
    for (const { area, rule } of [...sheet.validations].reverse()) {
      const listed = listedValues(rule, source);
      if (listed !== undefined) columns.add(area, sheet.columnCount, this.choices.indexOf(listed));
    }
    const looks = new ConditionalLooks(sheet, source);
    this.forgetWhenOtherwise(sheet, columns);
    const maker = { sheet, looks, columns, year: source.year };
    const rows: (readonly GridCellOnWire[])[] = sheet.rows.map((row, index) => this.row(maker, row, index));
    const end = columns.none ? 0 : Math.min(sheet.rows.length + ROWS_AHEAD, sheet.rowCount);
    for (let index = rows.length; index < end; index++) rows.push(this.row(maker, undefined, index));
    while (rows.length > 0 && (rows[rows.length - 1]?.length ?? 0) === 0) rows.pop();
    return rows;
  }

  /** Rows were made for these drop-downs and conditional formats; with others they look otherwise. */
  private forgetWhenOtherwise(sheet: Sheet, columns: ChoiceColumns): void {
    const now = columns.fingerprint;
    if (now === this.circumstances && this.rules === sheet.conditionalFormats) return;
    this.circumstances = now;
    this.rules = sheet.conditionalFormats;
    this.made = new WeakMap();
  }

  private row(maker: Maker, row: Row | undefined, index: number): readonly GridCellOnWire[] {
    const known = row && this.made.get(row);
    // The place of a row counts too: areas of rules are tied to it.
    if (known?.row === index) return known.cells;
    const { columns, looks } = maker;
    const width = Math.max(row?.length ?? 0, columns.lastColumn(index) + 1);
    const cells: GridCellOnWire[] = new Array(width);
    for (let column = 0; column < width; column++) cells[column] = this.cell(maker, row?.[column], index, column);
    if (row !== undefined && looks.rowsAreIndependent && row.every(isSelfContained))
      this.made.set(row, { row: index, cells });
    return cells;
  }

  private cell(maker: Maker, cell: Cell | undefined, row: number, column: number): GridCellOnWire {
    const format = cell?.format ?? NO_FORMAT;
    const content = cell === undefined ? undefined : this.service.calculation.contentOf(cell, maker.sheet);
    const style = this.styleOf(format, maker.looks.formatAt(row, column, content, format));
    const choice = maker.columns.at(row, column);
    if (cell === undefined)
      return choice === undefined && style === undefined ? null : wire('', { s: style, c: choice });
    const t = formatContent(content, cell.format);
    const link = hyperlinkOf(cell);
    const plain = typeof content === 'string' && cell.formula === undefined;
    const v = isCellError(content) ? t : content;
    const view: CellView = {
      t,
      ...(v === undefined ? {} : { v }),
      ...(cell.formula === undefined ? {} : { f: cell.formula }),
    };
    const input = cellInput(view, format, maker.year);
    const i = input === t ? undefined : input;
    if (
      plain &&
      i === undefined &&
      style === undefined &&
      choice === undefined &&
      link === undefined &&
      cell.note === undefined
    )
      return t;
    const k = isCellError(content)
      ? 'error'
      : typeof content === 'number'
        ? 'number'
        : typeof content === 'boolean'
          ? 'boolean'
          : undefined;
    return wire(t, { i, s: style, n: cell.note, l: link, c: choice, k });
  }

  private styleOf(format: JsonObject, conditional: JsonObject | undefined): number | undefined {
    if (conditional !== undefined) return this.indexOfStyle({ ...gridStyle(format), ...gridStyle(conditional) });
    if (format === NO_FORMAT) return undefined;
    if (this.plainStyles.has(format)) return this.plainStyles.get(format);
    const index = this.indexOfStyle(gridStyle(format));
    this.plainStyles.set(format, index);
    return index;
  }

  private indexOfStyle(style: GridStyle): number | undefined {
    return Object.keys(style).length === 0 ? undefined : this.styles.indexOf(style);
  }
}

/** What the rows of one reading are made with. */
interface Maker {
  readonly sheet: Sheet;
  readonly looks: ConditionalLooks;
  readonly columns: ChoiceColumns;
  readonly year: number;
}

function isSelfContained(cell: Cell | undefined): boolean {
  return cell?.formula === undefined || SELF_CONTAINED.test(cell.formula);
}

function wire(t: string, more: { readonly [Name in keyof Omit<GridCell, 't'>]: GridCell[Name] | undefined }): GridCell {
  const cell: { -readonly [Name in keyof GridCell]: GridCell[Name] } = { t };
  if (more.i !== undefined) cell.i = more.i;
  if (more.s !== undefined) cell.s = more.s;
  if (more.n !== undefined) cell.n = more.n;
  if (more.l !== undefined) cell.l = more.l;
  if (more.c !== undefined) cell.c = more.c;
  if (more.k !== undefined) cell.k = more.k;
  return cell;
}

function sizesOf(list: readonly (DimensionMeta | undefined)[]): Record<number, number> {
  const sizes: Record<number, number> = {};
  list.forEach((meta, index) => {
    if (meta?.pixelSize !== undefined) sizes[index] = meta.pixelSize;
  });
  return sizes;
}

function hiddenOf(list: readonly (DimensionMeta | undefined)[]): number[] {
  return list.flatMap((meta, index) => (meta?.hiddenByUser === true ? [index] : []));
}
