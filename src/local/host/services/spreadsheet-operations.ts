import type { Operation, OperationTable } from '../operation';
import type { SheetsBackend } from './sheets-backend';
import type { WindowState } from './window-state';

interface Metadata {
  readonly properties: { readonly title: string; readonly locale?: string; readonly timeZone?: string };
  readonly sheets?: readonly { readonly properties: { readonly sheetId: number; readonly title: string } }[];
}

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
];
const FIELDS = 'properties(title,locale,timeZone),sheets.properties(sheetId,title,index)';

/**
 * `SpreadsheetApp` and the spreadsheet the script is bound to: names, ids and the selection, not cells.
 *
 * @param workbookUrl the address at which people open the workbook; '' when there is none
 */
export function spreadsheetOperations(
  backend: SheetsBackend,
  window: WindowState,
  workbookUrl: () => string,
): OperationTable {
  const id = backend.spreadsheetId;
  const metadata = () => backend.get(id, { fields: FIELDS }) as Metadata;
  const sheets = () =>
    (metadata().sheets ?? []).map(({ properties: { sheetId, title } }, index) => ({ sheetId, title, index }));
  const active = () => {
    const all = sheets();
    const sheet = all.find(({ sheetId }) => sheetId === window.active?.sheetId) ?? all[0];
    return { sheet, a1: sheet?.sheetId === window.active?.sheetId ? window.active?.a1 : 'A1' };
  };
  const operation = (ms: number, run: Operation['run']): Operation => ({ ms, scopes: SCOPES, inLimited: true, run });
  return {
    'SpreadsheetApp.getActiveSpreadsheet': operation(8, () => null),
    'SpreadsheetApp.flush': operation(10, () => null),
    'Spreadsheet.getId': operation(2, () => id),
    'Spreadsheet.getUrl': operation(2, workbookUrl),
    'Spreadsheet.getName': operation(150, () => metadata().properties.title),
    'Spreadsheet.getSpreadsheetTimeZone': operation(50, () => metadata().properties.timeZone ?? 'Etc/GMT'),
    'Spreadsheet.getSpreadsheetLocale': operation(50, () => metadata().properties.locale ?? 'ru_RU'),
    'Spreadsheet.getSheets': operation(100, sheets),
    'Spreadsheet.getSheetByName': operation(50, ([name]) => sheets().find(({ title }) => title === name) ?? null),
    'Spreadsheet.getActiveRange': operation(20, active),
    'Spreadsheet.setActiveRange': operation(50, ([sheetId, a1], { tab }) =>
      window.activate(Number(sheetId), String(a1), tab),
    ),
    'Spreadsheet.toast': operation(50, ([message, title, seconds]) =>
      window.emit({ type: 'toast', message: String(message), title: String(title), seconds: Number(seconds) }),
    ),
  };
}
