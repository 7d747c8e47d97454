import { groupsOfRow } from '../../../domain/commands/definition/groups-of-row';
import type { EntityChange } from '../../../domain/commands/entity-change';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import type { UseCase } from '../use-case';

/**
 * Groups whose verdicts a change may alter: those of the rows changed, before and after, and those named. Only groups
 * that the person reads: verdicts of others are left to the next check and never shown.
 */
export function touchedGroups(
  { register, access }: Pick<UseCase, 'register' | 'access'>,
  next: RegisterSnapshot,
  changes: readonly EntityChange[],
  named: readonly (string | null)[],
): readonly string[] {
  const ids = new Set<string>();
  for (const id of named) if (id !== null) ids.add(id);
  for (const change of changes) {
    const id = change.kind === 'insert' ? change.row.id : change.id;
    for (const snapshot of [register.snapshot, next]) {
      for (const groupId of groupsOfRow(snapshot, change.table, id)) ids.add(groupId);
    }
  }
  // A group that goes with this change is judged too: no verdict of it may stay.
  const known = new Set([...next.groups, ...register.snapshot.groups].map(({ id }) => id));
  return [...ids].filter((id) => known.has(id) && (access.role === 'methodist' || access.canRead(id)));
}
