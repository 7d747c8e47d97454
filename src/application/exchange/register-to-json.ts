import { NO_PARAMETERS } from '../../domain/norms/define-norms';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { SheetId } from '../workbook/sheet-id';
import { sheetOf } from '../workbook/sheets';
import { JSON_TABLES } from './register-from-json';

type Json = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const NOTHING: ReadonlySet<string> = new Set();

/** Fields that hold something other than what an absent field means. */
function filled(row: Json, blank: Json, required: ReadonlySet<string>): Json {
  const kept: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(row)) {
    if (field === 'parameters') {
      kept[field] = filled(value as Json, NO_PARAMETERS as unknown as Json, NOTHING);
      continue;
    }
    if (required.has(field) || (!isEmpty(value) && value !== blank[field])) kept[field] = value;
  }
  return kept;
}

/** Rows of one table in the JSON form, empty fields left out. */
export function rowsToJson(table: SheetId, rows: readonly object[]): readonly Json[] {
  const { blank, columns } = sheetOf(table);
  const required = new Set(columns.filter((column) => column.required).map(({ field }) => field));
  return rows.map((row) => filled(row as Json, blank(), required));
}

/**
 * The JSON form of a register (docs/register.md): tables of rows with English field names, empty fields left out.
 * Read back by `registerFromJson` it is the same register.
 */
export function registerToJson(snapshot: RegisterSnapshot): Json {
  const tables = JSON_TABLES.map(({ id }) => {
    const rows = snapshot[id as keyof typeof snapshot] as unknown as readonly object[];
    return [id, rowsToJson(id, rows)] as const;
  });
  return { ...Object.fromEntries(tables), settings: snapshot.settings };
}
