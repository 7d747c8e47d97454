import type { ImportedTable, UndoImportOutput } from '../../../contract/import';
import type { RegisterTable } from '../../../domain/register/register-snapshot';
import type { ImportJournalPart } from '../../import/import-plan';
import { sheetOf } from '../../workbook/sheets';

/** Tables that imports write, in the order in which people think of them. */
const TABLES: readonly RegisterTable[] = ['organizations', 'persons', 'jobs', 'groups', 'memberships'];

interface Tally {
  readonly table: RegisterTable;
  readonly title: string;
  readonly made: number;
  readonly changed: number;
}

function tallyOf(parts: readonly ImportJournalPart[]): readonly Tally[] {
  return TABLES.map((table) => ({
    table,
    title: sheetOf(table).title,
    made: parts.reduce((sum, { made }) => sum + (made[table]?.length ?? 0), 0),
    changed: parts.reduce((sum, part) => sum + part.changed.filter((one) => one.table === table).length, 0),
  })).filter(({ made, changed }) => made + changed > 0);
}

/** How many rows of each sheet an import made and changed; sheets without any are left out. */
export function importedTables(parts: readonly ImportJournalPart[]): ImportedTable[] {
  return tallyOf(parts).map(({ table, title, made, changed }) => ({ table, title, added: made, changed }));
}

/** The same of an import that was taken back. */
export function undoneTables(parts: readonly ImportJournalPart[]): UndoImportOutput['tables'] {
  return tallyOf(parts).map(({ table, title, made, changed }) => ({ table, title, removed: made, restored: changed }));
}
