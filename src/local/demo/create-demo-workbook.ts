import type { CellValue, SheetGrid, WorkbookInspection } from '../../application/ports/workbook-port';
import { decodeRegister } from '../../application/workbook/decode-register';
import { installRequests } from '../../application/workbook/install/install-requests';
import type { SheetId } from '../../application/workbook/sheet-id';
import { SHEETS } from '../../application/workbook/sheets';
import type { SheetsRequest } from '../../application/workbook/sheets-request';
import { writeRegister } from '../../application/workbook/write-register';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { Json, SheetsService } from '../sheets';
import type { DemoId } from './demo-profile';
import { demoRegister } from './demo-register';

interface DemoWorkbookOptions {
  readonly id: DemoId;
  /** The day as of which the register is told. */
  readonly today: PlainDate;
  /** The service over an empty workbook; it is filled. */
  readonly sheets: SheetsService;
}

/** An empty workbook as `spreadsheets.get` would describe it. */
function emptyInspection(sheets: SheetsService): WorkbookInspection {
  return {
    timeZone: 'Europe/Moscow',
    locale: 'ru_RU',
    sheets: sheets.workbook.sheets.map((sheet) => ({
      sheetId: sheet.sheetId,
      title: sheet.title,
      rowCount: 1000,
      columnCount: 26,
      formulas: [],
      merges: [],
      protectedRangeIds: [],
      conditionalFormatCount: 0,
      hasFilter: false,
      isEmpty: true,
    })),
    layoutVersion: null,
  };
}

function readAll(sheets: SheetsService): Partial<Record<SheetId, SheetGrid>> {
  const answer = sheets.valuesBatchGet(sheets.spreadsheetId, {
    ranges: SHEETS.map(({ title }) => `'${title}'`),
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  const ranges = (answer.valueRanges ?? []) as unknown as readonly {
    readonly values?: readonly (readonly CellValue[])[];
  }[];
  return Object.fromEntries(SHEETS.map(({ id }, index) => [id, { values: ranges[index]?.values ?? [] }]));
}

/** Installs the register into an empty workbook and writes these rows, by the requests that the product sends to Google. */
export function fillWorkbook(sheets: SheetsService, snapshot: RegisterSnapshot): void {
  const { regulations, norms, calendar, settings } = snapshot;
  const apply = (requests: readonly SheetsRequest[]): void => {
    if (requests.length > 0) sheets.batchUpdate(sheets.spreadsheetId, { requests } as unknown as Json);
  };
  const methodistEmail = settings.methodistEmails[0] ?? '';
  apply(installRequests(emptyInspection(sheets), { regulations, norms, calendar, settings, methodistEmail }));
  // The installation has written what is built in; the rest of the register follows.
  const rest = { ...snapshot, regulations: [], norms: [], calendar: [] };
  apply(writeRegister(rest, decodeRegister({ grids: readAll(sheets) })));
}

/**
 * Fills an empty workbook with a demo municipality.
 *
 * @returns the register that was written
 */
export function createDemoWorkbook({ id, today, sheets }: DemoWorkbookOptions): RegisterSnapshot {
  const snapshot = demoRegister(id, today);
  fillWorkbook(sheets, snapshot);
  return snapshot;
}
