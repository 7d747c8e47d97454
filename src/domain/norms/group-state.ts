// Answers that all norms about the state of a group share.
import { addDays, later } from '../calendar/date-arithmetic';
import { isProposed } from '../register/group';
import type { Membership } from '../register/membership';
import { isActiveOn } from '../register/roles-on-date';
import { type Finding, finding, missingField } from './finding';
import { NEW_GROUP_DAYS } from './group-life';
import type { Subject } from './subject';

/** Codes of the shared answers. */
export const GROUP_CLOSED = 'group.closed';
/** Code of the answer about a group without a member. */
export const GROUP_NOBODY = 'group.nobody';

/** Code of the answer about a group that is only proposed. */
export const GROUP_PROPOSED = 'group.proposed';

/** The group is proposed and not created: nothing is asked of it yet. */
export function proposedFinding({ group, frame, stateOn }: Subject): Finding | null {
  if (!isProposed(group)) return null;
  const data = { proposedOn: group.proposedOn };
  return finding(frame.period, stateOn, 'inapplicable', GROUP_PROPOSED, { data });
}

/** The group has ended before the day on which its state is looked at: nothing is asked of it any more. */
export function closedFinding(subject: Subject): Finding | null {
  const { frame, stateOn, livesTo, isClosed } = subject;
  if (!isClosed || livesTo === null || livesTo >= stateOn) return null;
  return finding(frame.period, stateOn, 'inapplicable', GROUP_CLOSED, { data: { closedOn: livesTo } });
}

/** Nobody stands in the composition: not an empty group, but an empty sheet. */
export function nobodyFinding(subject: Subject): Finding {
  return finding(subject.frame.period, subject.stateOn, 'cantTell', GROUP_NOBODY, {
    missing: [missingField('memberships', null, null)],
  });
}

/** Tells whether the day of the state lies within thirty days of the creation. */
export function isNewGroup(subject: Subject): boolean {
  const { livesFrom, stateOn } = subject;
  return livesFrom !== null && stateOn <= addDays(livesFrom, NEW_GROUP_DAYS);
}

/** Tells whether the group is within thirty days of its creation or of the beginning of the year. */
export function isBeginning(subject: Subject): boolean {
  const { livesFrom, frame, stateOn } = subject;
  const from = livesFrom === null ? frame.start : later(livesFrom, frame.start);
  return stateOn <= addDays(from, NEW_GROUP_DAYS);
}

/** Rows of the people who belong to the group on the day of the state, each person once; curators do not belong. */
export function activeMembers(subject: Subject): readonly Membership[] {
  const { facts, stateOn } = subject;
  const people = new Set<string>();
  const rows: Membership[] = [];
  for (const row of facts.memberships) {
    if (row.role === 'curator' || people.has(row.personId) || !isActiveOn(row, stateOn)) continue;
    people.add(row.personId);
    rows.push(row);
  }
  return rows;
}

/** Tells whether anybody has ever stood in the composition, as known on the day of the state. */
export function hadMembers(subject: Subject): boolean {
  const { facts, stateOn } = subject;
  return facts.memberships.some(({ role, from }) => role !== 'curator' && (from === null || from <= stateOn));
}
