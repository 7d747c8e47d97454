import type { JournalAction, JournalRow, ListJournalInput, ListJournalOutput } from '../../../contract/journal';
import { type ChangedRow, undoChanges } from '../../../domain/commands/undo-changes';
import type { RegisterTable } from '../../../domain/register/register-snapshot';
import { JOURNAL_ACTIONS, undoObstacleWords } from '../../../messages/commands';
import { journalWords, undoRefusals } from '../../../messages/journal';
import type { Access } from '../../register-access/access';
import type { JournalRecord } from '../../workbook/records';
import type { NameOf } from '../../workbook/sheet-definition';
import { SHEETS } from '../../workbook/sheets';
import { rowOfEntry } from '../commands/row-of-entry';
import { mayUndo, undoId } from '../commands/undo-action';
import { visiblePeople } from '../commands/visible-people';
import { rowRef } from '../row-ref';
import type { UseCase } from '../use-case';
import { cellWords } from './cell-words';
import { groupsOfEntry } from './groups-of-entry';
import { importView, isImport } from './import-view';

/** Actions of one answer, and rows of one action, as many as people read at once. */
const ACTIONS_AT_ONCE = 20;
const ROWS_SHOWN = 20;

/** Methodists read all of the journal, who writes groups what was done in those. */
export function mayReadJournal(access: Access, { groupId }: ListJournalInput): boolean {
  return groupId === null ? access.role === 'methodist' || access.role === 'leader' : access.canWrite(groupId);
}

/** Entries of one action, in the order in which they were written. */
interface Action {
  /** Where it stands among all: time, then key. */
  readonly cursor: string;
  readonly requestId: string;
  readonly entries: readonly JournalRecord[];
}

/** The latest actions of «Журнал», each with its rows and whether it can be taken back. */
export function listJournal(useCase: UseCase, { groupId, before }: ListJournalInput): ListJournalOutput {
  const found = actionsOf(useCase, groupId).filter(({ cursor }) => before === null || cursor < before);
  const shown = found.slice(0, ACTIONS_AT_ONCE);
  const last = shown.at(-1);
  return {
    actions: shown.map((action) => actionView(useCase, action)),
    next: last === undefined || shown.length === found.length ? null : last.cursor,
  };
}

/** The latest first; checks, which change nothing that people recorded, stay away. */
function actionsOf({ register, access }: UseCase, groupId: string | null): readonly Action[] {
  const isShown = (entry: JournalRecord): boolean => {
    if (entry.groupId === null && entry.rowId === '' && !isImport(entry)) return false;
    if (groupId === null && access.role === 'methodist') return true;
    const groups = groupsOfEntry(register.snapshot, entry);
    return (
      (groupId === null || groups.includes(groupId)) && (access.role === 'methodist' || groups.some(access.canWrite))
    );
  };
  const byKey = new Map<string, JournalRecord[]>();
  for (const entry of register.decoded.kept.journal) {
    if (entry.at === null || !isShown(entry)) continue;
    const key = entry.requestId === '' ? entry.id : entry.requestId;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [entry]);
    else known.push(entry);
  }
  return [...byKey]
    .map(([key, entries]) => ({
      cursor: `${entries[0]?.at ?? ''} ${key}`,
      requestId: entries[0]?.requestId ?? '',
      entries,
    }))
    .sort((a, b) => (a.cursor < b.cursor ? 1 : -1));
}

function actionView(useCase: UseCase, { requestId, entries }: Action): JournalAction {
  const { register, access } = useCase;
  const [first] = entries;
  if (first !== undefined && isImport(first)) return { ...importView(useCase, requestId, entries), requestId };
  const groupId = entries.find((entry) => entry.groupId !== null)?.groupId ?? null;
  const rows = entries.filter(({ rowId }) => rowId !== '');
  const obstacle = obstacleOf(useCase, requestId);
  const group = register.snapshot.groups.find(({ id }) => id === groupId)?.name ?? '';
  // Who does the work of a foreign group is that group's own business.
  const isForeign = groupId !== null && !access.canWrite(groupId);
  return {
    requestId,
    action: first?.action ?? '',
    actor: isForeign ? journalWords.actorOf(group) : (first?.actor ?? ''),
    at: first?.at ?? '',
    groupId,
    group,
    rows: rows.slice(0, ROWS_SHOWN).map((entry) => rowView(useCase, entry)),
    rowCount: rows.length,
    mayUndo: obstacle === null,
    obstacle: obstacle ?? '',
  };
}

/** Why the action cannot be taken back now; `null` when it can. */
function obstacleOf(useCase: UseCase, requestId: string): string | null {
  const { register, access } = useCase;
  const { journal } = register.decoded.kept;
  const whole = journal.filter((entry) => entry.requestId === requestId && entry.rowId !== '');
  if (requestId === '' || whole.length === 0) return '';
  const isUndo = requestId.startsWith(undoId('')) || whole.some(({ action }) => action === JOURNAL_ACTIONS.undoImport);
  if (isUndo) return undoRefusals.isUndo;
  if (journal.some((entry) => entry.requestId === undoId(requestId))) return undoRefusals.undone;
  if (!mayUndo(access, { requestId }, useCase)) return undoRefusals.foreign;
  const rows = whole.map(rowOfEntry);
  const kept = rows.filter((row): row is ChangedRow => row !== undefined);
  if (kept.length < rows.length) return undoObstacleWords({ code: 'notKept', row: whole[0]?.action ?? '' });
  const undo = undoChanges(register.snapshot, kept);
  if (undo.kind === 'undone') return null;
  const [obstacle] = undo.obstacles;
  if (obstacle === undefined) return '';
  const row = rowRef({ table: obstacle.byTable, id: obstacle.byId }, register.decoded.nameOf).label;
  return undoObstacleWords({ code: obstacle.code, row });
}

function rowView(useCase: UseCase, entry: JournalRecord): JournalRow {
  const nameOf = nameForReader(useCase);
  const sheet = SHEETS.find(({ title }) => title === entry.sheet);
  const row = rowOfEntry(entry);
  // A row of facts: the sheets that the program writes itself keep nothing to jump to.
  const table = sheet === undefined || sheet.generated ? null : (sheet.id as RegisterTable);
  const label = table === null ? `${entry.sheet}: ${entry.rowId}` : rowRef({ table, id: entry.rowId }, nameOf).label;
  const change = entry.before === '' ? 'made' : entry.after === '' ? 'deleted' : 'changed';
  const fields = (sheet?.columns ?? []).flatMap((column) => {
    if (row === undefined || row.before === null || row.after === null || !(column.field in row.after)) return [];
    const was = cellWords(column, row.before[column.field], nameOf);
    const became = cellWords(column, row.after[column.field], nameOf);
    return was === became ? [] : [{ title: column.title, was, became }];
  });
  return { table, id: entry.rowId, label, change, fields };
}

/** Names of people are said to those who see them in their groups; others are people of another group. */
function nameForReader({ register, access }: UseCase): NameOf {
  const { nameOf } = register.decoded;
  if (access.role === 'methodist') return nameOf;
  const maySee = visiblePeople(access, register.snapshot);
  return (table, id) => (table === 'persons' && !maySee(id) ? journalWords.foreignPerson : nameOf(table, id));
}
