import type { PlainDate } from '../../calendar/plain-date';
import { isMeetingItem } from '../../norms/is-meeting-item';
import { BLANK_MEETING, type Meeting } from '../../register/meeting';
import type { PlanItem } from '../../register/plan-item';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandContext } from '../definition/command';
import type { EntityChange } from '../entity-change';

/** What people have to know of a planned meeting that a line of the plan becomes. */
function meetingOf(id: string, groupId: string, item: PlanItem, meetingTitle: string, date: PlainDate): Meeting {
  const isOrdinary = item.form.trim().toLowerCase() === meetingTitle.trim().toLowerCase();
  return {
    ...BLANK_MEETING,
    id,
    groupIds: [groupId],
    date,
    theme: item.title,
    form: isOrdinary ? '' : item.form,
    place: item.place,
    planItemId: item.id,
  };
}

/** Changes that give each line about a meeting with a day its meeting, and how many were made. */
export interface MeetingsOfPlan {
  readonly changes: readonly EntityChange[];
  readonly made: number;
  /** Meetings of the register that are of the day of a line, and were only linked to it. */
  readonly linked: number;
  /** Lines whose day has passed: nobody plans a meeting for yesterday. */
  readonly past: number;
}

/**
 * Plans a meeting for every line about one whose day is today or later, never twice: a line with a meeting of its own
 * is left alone, and a meeting of the group on the very day without a line is given this one.
 *
 * @param items lines of the plan as they are saved; `meetings` may point to them already
 */
export function meetingsOfPlan(
  { meetings }: Pick<RegisterSnapshot, 'meetings'>,
  groupId: string,
  items: readonly PlanItem[],
  meetingTitle: string,
  { today, newId }: Pick<CommandContext, 'today' | 'newId'>,
): MeetingsOfPlan {
  const own = meetings.filter(({ groupIds, status }) => groupIds.includes(groupId) && status !== 'cancelled');
  const taken = new Set(own.map(({ planItemId }) => planItemId));
  const free = own.filter(({ planItemId }) => planItemId === null);
  const changes: EntityChange[] = [];
  let [made, linked, past] = [0, 0, 0];
  for (const item of items) {
    const { termOn } = item;
    if (termOn === null || taken.has(item.id) || item.doneOn !== null || !isMeetingItem(item, meetingTitle)) continue;
    const index = free.findIndex(({ date }) => date === termOn);
    const [there] = index < 0 ? [] : free.splice(index, 1);
    if (there !== undefined) {
      changes.push({ kind: 'update', table: 'meetings', id: there.id, fields: { planItemId: item.id } });
      linked++;
    } else if (termOn < today) {
      past++;
    } else {
      const row = meetingOf(newId('meetings'), groupId, item, meetingTitle, termOn);
      changes.push({ kind: 'insert', table: 'meetings', row });
      made++;
    }
  }
  return { changes, made, linked, past };
}
