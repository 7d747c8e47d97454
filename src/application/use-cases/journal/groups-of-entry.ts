import { groupsOfRow } from '../../../domain/commands/definition/groups-of-row';
import type { RegisterSnapshot, RegisterTable } from '../../../domain/register/register-snapshot';
import type { JournalRecord } from '../../workbook/records';
import { SHEETS } from '../../workbook/sheets';

/**
 * Groups that an entry of the journal tells of: the one in whose name it was done, and all groups of the row, as the
 * register has it now and as the entry says it was and became. A joint meeting and its questions are of several.
 */
export function groupsOfEntry(snapshot: RegisterSnapshot, entry: JournalRecord): readonly string[] {
  const own = entry.groupId === null ? [] : [entry.groupId];
  const table = SHEETS.find(({ title }) => title === entry.sheet)?.id;
  if (table !== 'meetings' && table !== 'agendaItems') return own;
  const told = [entry.before, entry.after].flatMap((text) => groupsToldOf(snapshot, table, text));
  return [...new Set([...own, ...groupsOfRow(snapshot, table, entry.rowId), ...told])];
}

function groupsToldOf(snapshot: RegisterSnapshot, table: RegisterTable, text: string): readonly string[] {
  // Most entries change neither: they are not read for nothing.
  if (!text.includes(table === 'meetings' ? '"groupIds"' : '"meetingId"')) return [];
  try {
    const { groupIds, meetingId } = JSON.parse(text) as { readonly groupIds?: unknown; readonly meetingId?: unknown };
    if (typeof meetingId === 'string') return groupsOfRow(snapshot, 'meetings', meetingId);
    return Array.isArray(groupIds) ? groupIds.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
