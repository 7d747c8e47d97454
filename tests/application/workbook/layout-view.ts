import { columnLetters } from '../../../src/application/workbook/a1';
import type { SheetId } from '../../../src/application/workbook/sheet-id';
import { sheetOf } from '../../../src/application/workbook/sheets';
import type { SheetsRequest } from '../../../src/application/workbook/sheets-request';
import type { SheetsService } from '../../../src/local/sheets';

interface Cell {
  readonly userEnteredValue?: { readonly stringValue?: string };
  readonly note?: string;
  readonly userEnteredFormat?: {
    readonly numberFormat?: { readonly type: string; readonly pattern?: string };
    readonly textFormat?: { readonly bold?: boolean };
  };
  readonly dataValidation?: {
    readonly condition: { readonly type: string; readonly values?: readonly { readonly userEnteredValue: string }[] };
    readonly strict?: boolean;
    readonly inputMessage?: string;
  };
}

interface GridData {
  readonly rowData?: readonly { readonly values?: readonly Cell[] }[];
  readonly columnMetadata?: readonly { readonly pixelSize: number }[];
}

interface GridRange {
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

interface SheetAnswer {
  readonly properties: {
    readonly title: string;
    readonly index?: number;
    readonly gridProperties: {
      readonly rowCount: number;
      readonly columnCount: number;
      readonly frozenRowCount?: number;
    };
  };
  readonly data: readonly [GridData, GridData];
  readonly protectedRanges?: readonly {
    readonly protectedRangeId: number;
    readonly range: GridRange;
    readonly warningOnly?: boolean;
  }[];
  readonly conditionalFormats?: readonly {
    readonly ranges: readonly GridRange[];
    readonly booleanRule: {
      readonly condition: Cell['dataValidation'] extends infer V | undefined
        ? V extends { condition: infer C }
          ? C
          : never
        : never;
      readonly format: { readonly backgroundColorStyle: { readonly rgbColor: object } };
    };
  }[];
}

/** A column of a sheet as `spreadsheets.get` describes it. */
export interface ColumnView {
  readonly title: string;
  readonly note: string;
  readonly width: number;
  readonly isHeaderBold: boolean;
  /** Cells right under the header and in the last row of the sheet. */
  readonly cells: readonly [Cell, Cell];
}

/** The header, the row under it and the last row of a sheet. */
export function sheetView(sheets: SheetsService, id: SheetId) {
  const title = `'${sheetOf(id).title}'`;
  const rowCount = sheets.workbook.sheets.find(({ sheetId }) => sheetId === sheetOf(id).sheetId)?.rowCount ?? 0;
  const query = { ranges: [`${title}!1:2`, `${title}!${rowCount}:${rowCount}`], includeGridData: true };
  const answer = JSON.parse(JSON.stringify(sheets.get(sheets.spreadsheetId, query))) as {
    readonly sheets: readonly [SheetAnswer];
  };
  const [sheet] = answer.sheets;
  const [top, bottom] = sheet.data;
  const header = top.rowData?.[0]?.values ?? [];
  const columns = header.map(
    (cell, index): ColumnView => ({
      title: cell.userEnteredValue?.stringValue ?? '',
      note: cell.note ?? '',
      width: top.columnMetadata?.[index]?.pixelSize ?? 0,
      isHeaderBold: cell.userEnteredFormat?.textFormat?.bold === true,
      cells: [top.rowData?.[1]?.values?.[index] ?? {}, bottom.rowData?.[0]?.values?.[index] ?? {}],
    }),
  );
  return { ...sheet, columns };
}

/** A range of a column under the header, zero-based. */
export const under = (sheet: SheetId, column: number) => ({
  sheetId: sheetOf(sheet).sheetId,
  startRowIndex: 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});

/** Zero-based position of a column of a fresh installation. */
export const positionOf = (sheet: SheetId, title: string): number => {
  const position = sheetOf(sheet).columns.findIndex((column) => column.title === title);
  if (position < 0) throw new Error(`No column «${title}»`);
  return position;
};

export const lettersOf = (position: number): string => columnLetters(position);

/** What a person does in the interface of Sheets. */
export function byHand(sheets: SheetsService, ...requests: readonly SheetsRequest[]): void {
  sheets.batchUpdate(sheets.spreadsheetId, JSON.parse(JSON.stringify({ requests })));
}
