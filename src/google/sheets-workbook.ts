import { AppError } from '../application/app-error';
import type {
  CellLook,
  CellValue,
  RowSpan,
  SheetGrid,
  SheetLook,
  SkippedFields,
  WorkbookInspection,
  WorkbookPort,
  WorkbookReading,
} from '../application/ports/workbook-port';
import type { SheetId } from '../application/workbook/sheet-id';
import type { SheetsRequest } from '../application/workbook/sheets-request';
import { apiCode } from './api-failure';
import { joinColumns, type PartialSheet, wantedColumns } from './partial-ranges';
import { spreadsheetId } from './spreadsheet-id';
import { withBackOff } from './with-back-off';

/** How sheets of the register are called and numbered in a workbook. */
export interface WorkbookNames {
  title(sheet: SheetId): string;
  /** Our constant id of the sheet: finds it after a user renamed it. */
  sheetId(sheet: SheetId): number;
  /** Fields and titles of its columns, in the order of the installation. */
  columns(sheet: SheetId): readonly { readonly field: string; readonly title: string }[];
  /** Key of the developer metadata that keeps the version of the layout. */
  readonly layoutKey: string;
}

/** Only what the inspection needs: without the mask every value and format would travel. */
const INSPECTION_FIELDS = [
  'properties(timeZone,locale)',
  'developerMetadata(metadataKey,metadataValue)',
  'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),merges,protectedRanges(protectedRangeId,range),' +
    'conditionalFormats(ranges(sheetId)),basicFilter(range(sheetId)),' +
    'data(startRow,startColumn,rowData(values(userEnteredValue(formulaValue)))))',
].join(',');

const LOOK_FIELDS =
  'sheets(properties(sheetId),' +
  'data(startRow,rowData(values(note,userEnteredFormat(numberFormat(type)),dataValidation(condition(type))))))';

const SERVICE = 'sheets';

/** The three calls of the Sheets API that the register needs, bound to one spreadsheet. */
export interface SheetsCalls {
  get(options: object): GoogleAppsScript.Sheets.Schema.Spreadsheet;
  batchGet(options: object): GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse;
  batchUpdate(body: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest): void;
  sleep(milliseconds: number): void;
}

/** The calls through the advanced Sheets service of Apps Script. */
const advancedSheetsService: SheetsCalls = {
  get: (options) => service().get(spreadsheetId(), options),
  batchGet(options) {
    const values = service().Values;
    if (values === undefined) throw new AppError('PLATFORM_FAILED', { service: SERVICE });
    return values.batchGet(spreadsheetId(), options);
  },
  batchUpdate(body) {
    service().batchUpdate(body, spreadsheetId());
  },
  sleep: (milliseconds) => Utilities.sleep(milliseconds),
};

/** The register's workbook: each method is one API call, repeated only while Google says «too many a minute». */
export function sheetsWorkbook(names: WorkbookNames, calls: SheetsCalls = advancedSheetsService): WorkbookPort {
  return new SheetsWorkbook(names, calls);
}

class SheetsWorkbook implements WorkbookPort {
  /** Actual title by sheet id, once the workbook has been looked at in this run. */
  private actual: ReadonlyMap<number, string> | null = null;

  constructor(
    private readonly names: WorkbookNames,
    private readonly calls: SheetsCalls,
  ) {}

  read(sheets: readonly SheetId[], without: SkippedFields = {}): WorkbookReading {
    try {
      return { grids: this.readPresent(sheets, without) ?? this.readPresent(sheets, {}) ?? {} };
    } catch (error) {
      // A range that cannot be parsed is a sheet that is absent or renamed: ask for the titles and read the rest.
      if (this.actual !== null || apiCode((error as { cause?: unknown }).cause) !== 400) throw error;
      this.actual = titlesOf(this.patiently(() => this.calls.get({ fields: 'sheets(properties(sheetId,title))' })));
      return { grids: this.readPresent(sheets, {}) ?? {} };
    }
  }

  inspect(): WorkbookInspection {
    const spreadsheet = this.patiently(() => this.calls.get({ fields: INSPECTION_FIELDS }));
    this.actual = titlesOf(spreadsheet);
    return toInspection(spreadsheet, this.names.layoutKey);
  }

  look(rows: Readonly<Partial<Record<SheetId, readonly RowSpan[]>>>): ReadonlyMap<SheetId, SheetLook> {
    const sheets = new Map<number, SheetId>();
    const ranges: string[] = [];
    for (const [sheet, spans] of Object.entries(rows) as [SheetId, readonly RowSpan[]][]) {
      const title = this.titleOf(sheet);
      if (title === undefined) continue;
      sheets.set(this.names.sheetId(sheet), sheet);
      for (const [start, end] of spans) ranges.push(`${quoted(title)}!${start + 1}:${end}`);
    }
    if (ranges.length === 0) return new Map();
    return toLooks(this.patiently(() => this.calls.get({ ranges, fields: LOOK_FIELDS })).sheets ?? [], sheets);
  }

  apply(requests: readonly SheetsRequest[]): void {
    if (requests.length === 0) return;
    const body = { requests: [...requests] as GoogleAppsScript.Sheets.Schema.Request[] };
    this.patiently(() => this.calls.batchUpdate(body));
    // Sheets may have been added or renamed.
    this.actual = null;
  }

  private patiently<T>(call: () => T): T {
    return withBackOff(SERVICE, call, this.calls.sleep);
  }

  /** `undefined`: columns were moved, so that leaving some out is not safe. */
  private readPresent(sheets: readonly SheetId[], without: SkippedFields): Grids | undefined {
    const wanted: NamedSheet[] = [];
    for (const sheet of sheets) {
      const title = this.titleOf(sheet);
      if (title !== undefined) wanted.push({ sheet, partial: this.partial(sheet, without[sheet]), title });
    }
    if (wanted.length === 0) throw new AppError('REGISTER_NOT_INSTALLED');
    const options = valuesOf(wanted.flatMap(rangesOf));
    return toGrids(wanted, this.patiently(() => this.calls.batchGet(options)).valueRanges ?? []);
  }

  private partial(sheet: SheetId, fields: readonly string[] | undefined): PartialSheet | null {
    if (fields === undefined) return null;
    const columns = this.names.columns(sheet);
    const skipped = columns.filter(({ field }) => fields.includes(field)).map(({ title }) => title);
    return { titles: columns.map(({ title }) => title), skipped };
  }

  /** The title that stands in the workbook; a renamed sheet is known by the id that we gave it. */
  private titleOf(sheet: SheetId): string | undefined {
    const title = this.names.title(sheet);
    if (this.actual === null || [...this.actual.values()].includes(title)) return title;
    return this.actual.get(this.names.sheetId(sheet));
  }
}

function service(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  const spreadsheets = typeof Sheets === 'undefined' ? undefined : Sheets.Spreadsheets;
  if (spreadsheets === undefined) throw new AppError('PLATFORM_FAILED', { service: SERVICE });
  return spreadsheets;
}

interface NamedSheet {
  readonly sheet: SheetId;
  readonly title: string;
  /** `null`: the whole sheet. */
  readonly partial: PartialSheet | null;
}

type Grids = Partial<Record<SheetId, SheetGrid>>;

function rangesOf({ title, partial }: NamedSheet): readonly string[] {
  if (partial === null) return [quoted(title)];
  return wantedColumns(partial).map((columns) => `${quoted(title)}!${columns}`);
}

function toGrids(
  wanted: readonly NamedSheet[],
  ranges: readonly GoogleAppsScript.Sheets.Schema.ValueRange[],
): Grids | undefined {
  const grids: Grids = {};
  let next = 0;
  for (const one of wanted) {
    const { length } = rangesOf(one);
    const parts = ranges.slice(next, next + length).map(({ values }) => (values ?? []) as CellValue[][]);
    next += length;
    const values = one.partial === null ? (parts[0] ?? []) : joinColumns(one.partial, parts);
    if (values === undefined) return undefined;
    grids[one.sheet] = { values };
  }
  return grids;
}

function valuesOf(ranges: readonly string[]): object {
  return { ranges, valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };
}

function titlesOf(spreadsheet: GoogleAppsScript.Sheets.Schema.Spreadsheet): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  for (const { properties } of spreadsheet.sheets ?? []) titles.set(properties?.sheetId ?? 0, properties?.title ?? '');
  return titles;
}

/** A title as a whole-sheet range in A1 notation. */
function quoted(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

function toInspection(spreadsheet: GoogleAppsScript.Sheets.Schema.Spreadsheet, layoutKey: string): WorkbookInspection {
  const version = spreadsheet.developerMetadata?.find((entry) => entry.metadataKey === layoutKey)?.metadataValue;
  return {
    timeZone: spreadsheet.properties?.timeZone ?? '',
    locale: spreadsheet.properties?.locale ?? '',
    sheets: (spreadsheet.sheets ?? []).map((sheet) => ({
      sheetId: sheet.properties?.sheetId ?? 0,
      title: sheet.properties?.title ?? '',
      rowCount: sheet.properties?.gridProperties?.rowCount ?? 0,
      columnCount: sheet.properties?.gridProperties?.columnCount ?? 0,
      formulas: formulaCells(sheet.data ?? []),
      merges: (sheet.merges ?? []).map(
        (range) =>
          [
            range.startRowIndex ?? 0,
            range.endRowIndex ?? 0,
            range.startColumnIndex ?? 0,
            range.endColumnIndex ?? 0,
          ] as const,
      ),
      protectedRangeIds: (sheet.protectedRanges ?? []).map((range) => range.protectedRangeId ?? 0),
      protectedAreas: (sheet.protectedRanges ?? []).map(({ range }) => openAreaOf(range ?? {})),
      conditionalFormatCount: sheet.conditionalFormats?.length ?? 0,
      // Only cells with something in them come back, whatever the mask asks of them.
      isEmpty: (sheet.data ?? []).every(({ rowData }) => rowData === undefined || rowData.length === 0),
      hasFilter: sheet.basicFilter !== undefined && sheet.basicFilter !== null,
    })),
    layoutVersion: version === undefined ? null : Number(version),
  };
}

/** An end that is not given is open. */
function openAreaOf(range: GoogleAppsScript.Sheets.Schema.GridRange): readonly [number, number, number, number] {
  const { startRowIndex = 0, endRowIndex = Infinity, startColumnIndex = 0, endColumnIndex = Infinity } = range;
  return [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex];
}

function toLooks(
  sheets: readonly GoogleAppsScript.Sheets.Schema.Sheet[],
  ours: ReadonlyMap<number, SheetId>,
): ReadonlyMap<SheetId, SheetLook> {
  const looks = new Map<SheetId, SheetLook>();
  for (const { properties, data } of sheets) {
    const id = ours.get(properties?.sheetId ?? 0);
    if (id !== undefined) looks.set(id, new Map((data ?? []).flatMap(rowLooks)));
  }
  return looks;
}

function rowLooks({ startRow, rowData }: GoogleAppsScript.Sheets.Schema.GridData): [number, CellLook[]][] {
  return (rowData ?? []).map(({ values }, index) => [(startRow ?? 0) + index, (values ?? []).map(toCellLook)]);
}

function toCellLook(cell: GoogleAppsScript.Sheets.Schema.CellData): CellLook {
  return {
    note: cell.note ?? '',
    format: cell.userEnteredFormat?.numberFormat?.type ?? '',
    rule: cell.dataValidation?.condition?.type ?? '',
  };
}

function formulaCells(
  blocks: readonly GoogleAppsScript.Sheets.Schema.GridData[],
): readonly (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = [];
  for (const block of blocks) {
    (block.rowData ?? []).forEach((row, rowIndex) => {
      (row.values ?? []).forEach((cell, columnIndex) => {
        if (cell.userEnteredValue?.formulaValue === undefined) return;
        cells.push([(block.startRow ?? 0) + rowIndex, (block.startColumn ?? 0) + columnIndex]);
      });
    });
  }
  return cells;
}
