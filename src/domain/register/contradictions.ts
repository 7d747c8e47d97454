// What two rows, or a row and today, say against each other. Such facts stay in the register and are not counted.
import type { PlainDate } from '../calendar/plain-date';
import { type Group, isProposed } from './group';
import type { Meeting } from './meeting';
import type { RegisterSnapshot } from './register-snapshot';

/** A held meeting whose day cannot be right. */
interface Contradiction {
  readonly code: 'HELD_IN_FUTURE' | 'HELD_BEFORE_GROUP' | 'HELD_BY_PROPOSED';
  readonly meeting: Meeting;
  /** The group that did not exist yet, for `HELD_BEFORE_GROUP` and `HELD_BY_PROPOSED`. */
  readonly group: Group | null;
}

/** Finds held meetings after `today`, those before a group of theirs was created or while it is only proposed; one per meeting. */
export function contradictions(
  { meetings, groups }: Pick<RegisterSnapshot, 'meetings' | 'groups'>,
  today: PlainDate,
): readonly Contradiction[] {
  const created = new Map<string, Group>();
  for (const group of groups) if (group.createdOn !== null || isProposed(group)) created.set(group.id, group);
  const found: Contradiction[] = [];
  for (const meeting of meetings) {
    const { date, status } = meeting;
    if (status !== 'held' || date === null) continue;
    if (date > today) {
      found.push({ code: 'HELD_IN_FUTURE', meeting, group: null });
      continue;
    }
    for (const id of meeting.groupIds) {
      const group = created.get(id);
      if (group === undefined || (group.createdOn !== null && date >= group.createdOn)) continue;
      found.push({ code: group.createdOn === null ? 'HELD_BY_PROPOSED' : 'HELD_BEFORE_GROUP', meeting, group });
      break;
    }
  }
  return found;
}
