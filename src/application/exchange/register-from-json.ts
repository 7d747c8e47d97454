// The JSON form of the register read with the very readers of the workbook: one meaning of every value.
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { RegulationLibrary } from '../../domain/regulations/library';
import { expectedField } from '../../messages/expected-values';
import { type JsonIssueCode, jsonIssueMessage, jsonValueMessage } from '../../messages/json-issues';
import type { CellValue, SheetGrid } from '../ports/workbook-port';
import { decodeRegister } from '../workbook/decode-register';
import { nearest } from '../workbook/reading/plain-words';
import type { RegisterIssue } from '../workbook/register-issue';
import { SETTING_DEFINITIONS } from '../workbook/setting-rows';
import { settingText } from '../workbook/setting-text';
import type { FlatRow, SheetDefinition } from '../workbook/sheet-definition';
import type { SheetId } from '../workbook/sheet-id';
import { SHEETS } from '../workbook/sheets';
import { cellOfJson, expectedJson, takesJson } from './json-field';
import { jsonNamesOf, placeOf } from './json-issue-names';

/** Something wrong with the JSON: the table, the place in it (`meetings[3].date`), what and what to write instead. */
interface JsonIssue {
  readonly sheet: string;
  readonly cell: string;
  readonly code: RegisterIssue['code'] | JsonIssueCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** A register read from JSON with everything that was wrong with it. */
interface JsonRegister {
  readonly snapshot: RegisterSnapshot;
  readonly issues: readonly JsonIssue[];
}

/** Tables of facts, in the order in which references are resolved. */
export const JSON_TABLES: readonly SheetDefinition[] = SHEETS.filter(
  ({ generated, id }) => !generated && id !== 'settings',
);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands for tables that are not there. */
type Shipped = Pick<RegulationLibrary, 'regulations' | 'calendar'>;

/** Rows that stand for a table which the JSON does not name; norms only of regulations that are there. */
function builtInRows(
  { regulations, calendar }: Shipped,
  table: SheetId,
  regulationIds: ReadonlySet<unknown>,
): readonly object[] {
  if (table === 'regulations') return regulations.map(({ regulation }) => regulation);
  if (table === 'calendar') return calendar;
  if (table !== 'norms') return [];
  return regulations.flatMap(({ norms }) => norms).filter(({ regulationId }) => regulationIds.has(regulationId));
}

function regulationIdsOf(shipped: Shipped, given: unknown): ReadonlySet<unknown> {
  const rows: readonly unknown[] = Array.isArray(given) ? given : builtInRows(shipped, 'regulations', new Set());
  return new Set(rows.map((row) => (isObject(row) ? row.id : undefined)));
}

type Report = (
  severity: JsonIssue['severity'],
  place: string,
  code: JsonIssueCode,
  facts?: Record<string, string>,
) => void;

function foundWords(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function suggestion(word: string, known: readonly string[]): Record<string, string> {
  const similar = nearest(word, known);
  return similar === undefined ? {} : { nearest: similar };
}

/** Cells of one row; a field of the wrong JSON type is reported and left empty. */
function cellsOf(
  table: SheetDefinition,
  row: Readonly<Record<string, unknown>>,
  place: string,
  report: Report,
): CellValue[] {
  const flat: FlatRow = table.flatten === null || !isObject(row.parameters ?? {}) ? row : table.flatten(row);
  const fields = table.columns.map(({ field }) => field);
  for (const field of Object.keys(flat)) {
    if (!fields.includes(field))
      report('warning', `${place}.${field}`, 'JSON_UNKNOWN_FIELD', suggestion(field, fields));
  }
  return table.columns.map((column) => {
    const value = flat[column.field];
    if (value === null || value === undefined) return '';
    if (takesJson(column, value)) return cellOfJson(column, value);
    const facts = { expected: expectedJson(column), found: foundWords(value) };
    report('error', `${place}.${column.field}`, 'JSON_WRONG_TYPE', facts);
    return '';
  });
}

function gridOf(table: SheetDefinition, rows: readonly unknown[], report: Report): SheetGrid {
  const values: CellValue[][] = [table.columns.map(({ title }) => title)];
  rows.forEach((row, index) => {
    const place = `${table.id}[${index}]`;
    if (isObject(row)) values.push(cellsOf(table, row, place, report));
    else {
      report('error', place, 'JSON_NOT_ROW');
      values.push([]);
    }
  });
  return { values };
}

function settingsGrid(value: unknown, report: Report): SheetGrid {
  const header: CellValue[] = ['Настройка', 'Значение', 'Пояснение'];
  if (!isObject(value)) {
    report('error', 'settings', 'JSON_WRONG_TYPE', { expected: expectedField.object, found: foundWords(value) });
    return { values: [header] };
  }
  const fields: readonly string[] = SETTING_DEFINITIONS.map(({ field }) => field);
  for (const field of Object.keys(value)) {
    if (!fields.includes(field))
      report('warning', `settings.${field}`, 'JSON_UNKNOWN_FIELD', suggestion(field, fields));
  }
  // A row for every setting, so that the place of a message names the setting.
  const rows = SETTING_DEFINITIONS.map(({ field, title, type }): CellValue[] => {
    const given = value[field];
    const taken =
      given === undefined || given === null || typeof given !== 'object' || (type === 'emails' && Array.isArray(given));
    if (!taken)
      report('error', `settings.${field}`, 'JSON_WRONG_TYPE', {
        expected: expectedField.setting,
        found: foundWords(given),
      });
    const isMonthDay = type === 'monthDay' && typeof given === 'string' && !/^\d{2}-\d{2}$/.test(given);
    return [title, !taken ? '' : isMonthDay ? given : settingText(field, given as string), ''];
  });
  return { values: [header, ...rows] };
}

const tableOfPlace = (place: string): string => /^[A-Za-z]*/.exec(place)?.[0] ?? '';

/**
 * Reads a register from its JSON form (docs/register.md). Never throws; what cannot be read is reported and left out.
 * «regulations», «norms» and «calendar» that are not there stand for those shipped with the program.
 *
 * @param today given: held meetings whose day contradicts it, or the creation of their group, are reported.
 */
export function registerFromJson(json: unknown, shipped: Shipped, today?: PlainDate): JsonRegister {
  const issues: JsonIssue[] = [];
  const report: Report = (severity, place, code, facts = {}) => {
    issues.push({ sheet: tableOfPlace(place), cell: place, code, severity, message: jsonIssueMessage(code, facts) });
  };
  const register = isObject(json) ? json : {};
  if (!isObject(json)) report('error', '', 'JSON_NOT_OBJECT');
  const known: readonly string[] = [...JSON_TABLES.map(({ id }) => id), 'settings'];
  for (const name of Object.keys(register)) {
    if (!known.includes(name) && name !== '$schema')
      report('warning', name, 'JSON_UNKNOWN_TABLE', suggestion(name, known));
  }
  const regulationIds = regulationIdsOf(shipped, register.regulations);
  const grids: Partial<Record<SheetId, SheetGrid>> = {};
  for (const table of JSON_TABLES) {
    const given = register[table.id];
    if (given !== undefined && !Array.isArray(given)) report('error', table.id, 'JSON_NOT_ROWS');
    const rows = given === undefined ? builtInRows(shipped, table.id, regulationIds) : given;
    grids[table.id] = gridOf(table, Array.isArray(rows) ? rows : [], report);
  }
  grids.settings = settingsGrid(register.settings ?? {}, report);
  const decoded = decodeRegister({ grids }, undefined, today === undefined ? {} : { today });
  for (const issue of decoded.issues) {
    const { code, severity, sheet } = issue;
    issues.push({ sheet, cell: placeOf(issue), code, severity, message: jsonValueMessage(issue, jsonNamesOf(issue)) });
  }
  return { snapshot: decoded.snapshot, issues };
}
