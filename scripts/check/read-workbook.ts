// An .xlsx file of a register, read by the product's own reader through the local Sheets service.

import type { WorkbookInspection, WorkbookReading } from '../../src/application/ports/workbook-port';
import { LAYOUT_KEY } from '../../src/application/workbook/install/layout-version';
import { SHEET_IDS, sheetOf } from '../../src/application/workbook/sheets';
import { type SheetsCalls, sheetsWorkbook } from '../../src/google/sheets-workbook';
import { SheetsService } from '../../src/local/sheets';
import { readXlsx } from '../../src/local/sheets/store/xlsx/read-xlsx';

const DEFAULTS = { title: 'Реестр', locale: 'ru_RU', timeZone: 'Europe/Moscow' };
const SPREADSHEET = 'register';

type Query = Parameters<SheetsService['get']>[1];
type ValuesQuery = Parameters<SheetsService['valuesBatchGet']>[1];

function callsOf(sheets: SheetsService): SheetsCalls {
  const asJson = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;
  return {
    get: (options) => asJson(sheets.get(SPREADSHEET, options as Query)),
    batchGet: (options) => asJson(sheets.valuesBatchGet(SPREADSHEET, options as ValuesQuery)),
    batchUpdate: () => {
      throw new Error('a check changes nothing');
    },
    sleep: () => undefined,
  };
}

/**
 * Reads all sheets of a register.
 *
 * @throws Error when the bytes are not a workbook; AppError REGISTER_NOT_INSTALLED when it is not a register
 */
export async function readWorkbook(
  bytes: Buffer,
): Promise<{ readonly reading: WorkbookReading; readonly inspection: WorkbookInspection }> {
  const { workbook } = await readXlsx(bytes, DEFAULTS);
  const port = sheetsWorkbook(
    {
      title: (sheet) => sheetOf(sheet).title,
      sheetId: (sheet) => sheetOf(sheet).sheetId,
      columns: (sheet) => sheetOf(sheet).columns,
      layoutKey: LAYOUT_KEY,
    },
    callsOf(new SheetsService({ spreadsheetId: SPREADSHEET, workbook })),
  );
  const inspection = port.inspect();
  return { inspection, reading: port.read(SHEET_IDS) };
}
