import type { ChangedRow } from '../../../domain/commands/undo-changes';
import type { RegisterTable } from '../../../domain/register/register-snapshot';
import type { JournalRecord } from '../../workbook/records';
import { SHEETS } from '../../workbook/sheets';

/** The row that an entry tells of; `undefined` when it does not hold whole rows, as those of long ago. */
export function rowOfEntry({ sheet, rowId, before, after }: JournalRecord): ChangedRow | undefined {
  const table = SHEETS.find(({ title }) => title === sheet)?.id;
  const [was, became] = [parsed(before), parsed(after)];
  if (table === undefined || was === undefined || became === undefined) return undefined;
  if (was === null && became === null) return undefined;
  return { table: table as RegisterTable, id: rowId, before: was, after: became };
}

/** `undefined` for what cannot be read or was cut: «…» stands in place of what did not fit. */
function parsed(text: string): Readonly<Record<string, unknown>> | null | undefined {
  if (text === '') return null;
  try {
    const row = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return Object.values(row).some((value) => typeof value === 'string' && value.endsWith('…')) ? undefined : row;
  } catch {
    return undefined;
  }
}
