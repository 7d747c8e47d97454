// What cannot be read must not be held against a group: somebody may have written just what is missed.
import type { RegisterTable } from '../register/register-snapshot';
import type { UnreadableRow } from '../register/unreadable-row';
import { type Finding, finding, missingField } from './finding';
import type { Subject } from './subject';

/** Reason of a finding that hangs on a cell which could not be read. */
export const UNREADABLE_CODE = 'norm.unreadable';

/** Tables whose rows decide, by the beginning of the reason. */
const DECIDING: Readonly<Record<string, readonly RegisterTable[]>> = {
  role: ['memberships'],
  eligible: ['memberships'],
  basis: ['memberships'],
  meetings: ['meetings'],
  'first-meeting': ['meetings'],
  minutes: ['meetings'],
  plan: ['plans', 'meetings'],
  'plan-fields': ['plans'],
  'next-plan': ['plans'],
  report: ['reports'],
};

/** No violations, but they too say that a row is not there. */
const ACCUSING: ReadonlySet<string> = new Set(['role.vacant-lately', 'role.no-composition', 'role.created-unknown']);

/**
 * Turns «violated» into «can't tell» where a row of the group that might settle it could not be read.
 *
 * @param reads tables of the kind, for reasons that name no deciding ones
 */
export function withUnreadable(subject: Subject, found: Finding, reads: readonly RegisterTable[]): Finding {
  const { unreadable } = subject.index.snapshot;
  const isAccused = found.outcome === 'violated' || ACCUSING.has(found.reason.code);
  if (unreadable === undefined || !isAccused) return found;
  const tables = DECIDING[found.reason.code.split('.')[0] ?? ''] ?? reads;
  const rows = unreadable.filter(({ table, groupId }) => groupId === subject.group.id && tables.includes(table));
  const first: UnreadableRow | undefined = rows[0];
  if (first === undefined) return found;
  return finding(found.period, found.on, 'cantTell', UNREADABLE_CODE, {
    due: found.due,
    counted: found.counted,
    missing: rows.map(({ table, id, field }) => missingField(table, id, field)),
    data: { sheet: first.sheet, cell: first.cell, count: rows.length },
  });
}
