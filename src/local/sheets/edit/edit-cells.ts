import { cellAddress } from '../a1';
import type { JsonObject } from '../json';
import { objectAt, stringAt } from '../json';
import type { CellContent } from '../model/cell';
import type { Sheet } from '../model/workbook';
import { validationAt } from '../model/workbook';
import { readExtendedValue } from '../requests/cell-data';
import type { SheetsService } from '../sheets-service';
import { cellData } from '../values-requests';
import type { ValidationSource } from './validation-check';
import { listedValues, satisfies } from './validation-check';

/** Text that a person typed into a cell; row and column are zero-based. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a data validation said about an edit, in Russian. */
export interface ValidationNotice {
  readonly row: number;
  readonly column: number;
  readonly message: string;
}

/** What came of typed edits. */
export interface EditOutcome {
  /** Edits that a strict validation refused; they were not written, the others were. */
  readonly rejected: readonly ValidationNotice[];
  /** Written although a validation that only warns does not like them. */
  readonly warnings: readonly ValidationNotice[];
  readonly revision: number;
}

/**
 * Writes what a person typed, as one change, with the rules of USER_ENTERED in the Russian locale.
 *
 * @throws GoogleError 400 when a cell is protected from this person or lies outside the grid; then nothing is written
 */
export function editCells(
  service: SheetsService,
  sheetId: number,
  edits: readonly CellEdit[],
  user: string | undefined,
): EditOutcome {
  const { workbook, calculation } = service;
  const year = service.currentYear;
  const sheet = workbook.sheets.find((other) => other.sheetId === sheetId);
  const rejected: ValidationNotice[] = [];
  const warnings: ValidationNotice[] = [];
  const requests: JsonObject[] = [];
  for (const { row, column, text } of edits) {
    const cell = sheet?.rows[row]?.[column];
    const data = cellData(cell, text, { option: 'USER_ENTERED', year });
    const format = data.userEnteredFormat === undefined ? cell?.format : objectAt(data, 'userEnteredFormat');
    const entered = readExtendedValue(objectAt(data, 'userEnteredValue'));
    const value = entered.formula === undefined ? entered.value : undefined;
    const notice = sheet && checkEdit(sheet, row, column, value, format, { workbook, calculation, year });
    if (notice?.strict) rejected.push(notice.notice);
    else requests.push(editRequest(sheetId, row, column, data));
    if (notice?.strict === false) warnings.push(notice.notice);
  }
  if (requests.length > 0) service.apply(requests, { requestingUser: user });
  return { rejected, warnings, revision: service.revision };
}

function editRequest(sheetId: number, rowIndex: number, columnIndex: number, data: JsonObject): JsonObject {
  const start = { sheetId, rowIndex, columnIndex };
  const fields = 'userEnteredValue,userEnteredFormat.numberFormat';
  return { updateCells: { start, rows: [{ values: [data] }], fields } };
}

function checkEdit(
  sheet: Sheet,
  row: number,
  column: number,
  value: CellContent | undefined,
  format: JsonObject | undefined,
  source: ValidationSource,
): { readonly strict: boolean; readonly notice: ValidationNotice } | undefined {
  const rule = validationAt(sheet, row, column);
  if (rule === undefined || value === undefined || satisfies(rule, value, format, source)) return undefined;
  const message = `${sheet.title}, ячейка ${cellAddress(row, column)}: ${explanation(rule, source, value)}`;
  return { strict: rule.strict === true, notice: { row, column, message } };
}

const SHOWN_CHOICES = 7;

function explanation(rule: JsonObject, source: ValidationSource, value: CellContent): string {
  const own = stringAt(rule, 'inputMessage');
  const listed = listedValues(rule, source);
  // Words that a strict list allows stand in its own message, too; what was typed does not.
  if (own) return rule.strict === true && listed !== undefined ? `«${String(value)}» сюда не подходит. ${own}` : own;
  if (listed !== undefined) {
    const shown = listed.slice(0, SHOWN_CHOICES).map((text) => `«${text}»`);
    return `выберите значение из списка: ${shown.join(', ')}${listed.length > SHOWN_CHOICES ? ' …' : ''}.`;
  }
  const type = stringAt(objectAt(rule, 'condition'), 'type') ?? '';
  if (type.startsWith('DATE_')) return 'введите дату, например 01.09.2026.';
  if (type.startsWith('NUMBER_')) return 'введите число, которое подходит под условие проверки.';
  return 'значение не подходит под условие проверки этой ячейки.';
}
