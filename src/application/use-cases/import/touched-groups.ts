import type { EntityChange } from '../../../domain/commands/entity-change';
import type { RegisterSnapshot, RegisterTable } from '../../../domain/register/register-snapshot';

/**
 * Groups whose verdicts the changes may change: those made, joined or left, and those of people who changed.
 *
 * @param snapshots the register before and after, as far as rows that go or come matter
 */
export function touchedGroups(
  snapshots: readonly RegisterSnapshot[],
  changes: readonly EntityChange[],
): readonly string[] {
  const changed = (table: RegisterTable): ReadonlySet<string> =>
    new Set(changes.flatMap((one) => (one.table !== table ? [] : [one.kind === 'insert' ? one.row.id : one.id])));
  const [joinings, jobs, people] = [changed('memberships'), changed('jobs'), new Set(changed('persons'))];
  const touched = new Set(changed('groups'));
  for (const snapshot of snapshots) for (const job of snapshot.jobs) if (jobs.has(job.id)) people.add(job.personId);
  for (const { memberships } of snapshots) {
    for (const { id, groupId, personId } of memberships) {
      if (joinings.has(id) || people.has(personId)) touched.add(groupId);
    }
  }
  return [...touched];
}
