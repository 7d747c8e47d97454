/** Query of a REST call, as a script gave it. */
export type SheetsQuery = Readonly<Record<string, unknown>>;

/** Who calls: protected ranges are judged by it. */
export interface SheetsCaller {
  readonly requestingUser?: string;
}

/**
 * What the host needs of the workbook: the methods of the Sheets API v4 as functions from JSON to JSON.
 * Each throws GoogleError as Google would; each change is durable when it returns.
 */
export interface SheetsBackend {
  readonly spreadsheetId: string;
  get(spreadsheetId: string, query: SheetsQuery, caller?: SheetsCaller): unknown;
  batchUpdate(spreadsheetId: string, body: unknown, caller: SheetsCaller): unknown;
  valuesGet(spreadsheetId: string, range: string, query: SheetsQuery): unknown;
  valuesBatchGet(spreadsheetId: string, query: SheetsQuery): unknown;
  valuesUpdate?(spreadsheetId: string, range: string, body: unknown, query: SheetsQuery, caller: SheetsCaller): unknown;
  valuesAppend?(spreadsheetId: string, range: string, body: unknown, query: SheetsQuery, caller: SheetsCaller): unknown;
  valuesClear?(spreadsheetId: string, range: string, caller: SheetsCaller): unknown;
  valuesBatchUpdate?(spreadsheetId: string, body: unknown, caller: SheetsCaller): unknown;
  valuesBatchClear?(spreadsheetId: string, body: unknown, caller: SheetsCaller): unknown;
}
