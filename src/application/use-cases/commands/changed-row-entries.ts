import { groupsOfRow } from '../../../domain/commands/definition/groups-of-row';
import type { EntityChange } from '../../../domain/commands/entity-change';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import type { Host } from '../../ports/host';
import type { RowChange } from '../../workbook/row-change';
import { journalEntry } from '../journal-entry';

/** What the entries of one action share. */
export interface ActionOfJournal {
  readonly at: string;
  readonly actor: string;
  /** Russian words of the action. */
  readonly actionText: string;
  readonly requestId: string;
  readonly groupId: string | null;
  /** Id of the first entry, by which a repeated request is known; absent: a new one. */
  readonly witness?: string;
}

/**
 * One entry of «Журнал» for every row that an action changes: what of it was and what became. The entries of an
 * action share `requestId`; together they are enough to take it back (`undo-action.ts`).
 */
export function changedRowEntries(
  ids: Host['ids'],
  snapshot: RegisterSnapshot,
  next: RegisterSnapshot,
  changes: readonly EntityChange[],
  action: ActionOfJournal,
): RowChange[] {
  return changes.map((change, index) => {
    const id = change.kind === 'insert' ? change.row.id : change.id;
    const rows: readonly { readonly id: string }[] = snapshot[change.table];
    const row = rows.find((one) => one.id === id) ?? {};
    const owners = [...groupsOfRow(next, change.table, id), ...groupsOfRow(snapshot, change.table, id)];
    // A row of several groups stands under the one in whose name it was changed.
    const isOwn = action.groupId !== null && owners.includes(action.groupId);
    const groupId = isOwn ? action.groupId : (owners[0] ?? action.groupId);
    return journalEntry(ids, {
      id: index === 0 ? action.witness : undefined,
      at: action.at,
      actor: action.actor,
      actionText: action.actionText,
      sheet: change.table,
      rowId: id,
      groupId,
      before: change.kind === 'insert' ? null : change.kind === 'delete' ? row : fieldsOf(row, change.fields),
      after: change.kind === 'insert' ? change.row : change.kind === 'delete' ? null : change.fields,
      requestId: action.requestId,
    });
  });
}

function fieldsOf(row: object, changed: object): object {
  const values = row as Readonly<Record<string, unknown>>;
  const fields: Record<string, unknown> = {};
  for (const field of Object.keys(changed)) fields[field] = values[field] ?? null;
  return fields;
}
