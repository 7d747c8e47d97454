import type { PlainDate } from '../../calendar/plain-date';
import type { Membership } from '../../register/membership';
import type { EntityChange } from '../entity-change';

/** The rows that end, or why they cannot: `from` is the first day of the row in the way. */
type LeftGroup =
  | { readonly kind: 'left'; readonly changes: readonly EntityChange[] }
  | { readonly kind: 'refused'; readonly code: LeaveObstacle; readonly from: PlainDate | null };

type LeaveObstacle = 'notInGroup' | 'joinedLater' | 'leftAlready';

/**
 * Ends every row by which a person is in the group, whatever the role (a curator's one stays).
 *
 * @param rows rows of one group.
 * @param lastDay last day in the group, inclusive.
 * @returns refused when the person is not in the group that day, joined or took a role after it, or when the row ended
 *   before today: what is past is not rewritten. A planned last day still to come may be moved.
 */
export function leave(
  rows: readonly Membership[],
  personId: string,
  lastDay: PlainDate,
  today: PlainDate,
  endBasis: string,
): LeftGroup {
  const own = rows.filter((row) => row.personId === personId && row.role !== 'curator');
  const later = own.find(({ from }) => from !== null && from > lastDay);
  if (later !== undefined) return { kind: 'refused', code: 'joinedLater', from: later.from };
  const active = own.filter(({ to }) => to === null || to >= lastDay);
  const [first] = active;
  if (first === undefined) return { kind: 'refused', code: 'notInGroup', from: null };
  const past = active.find(({ to }) => to !== null && to < today);
  if (past !== undefined) return { kind: 'refused', code: 'leftAlready', from: past.from };
  const changes = active.map(
    ({ id }): EntityChange => ({ kind: 'update', table: 'memberships', id, fields: { to: lastDay, endBasis } }),
  );
  return { kind: 'left', changes };
}
