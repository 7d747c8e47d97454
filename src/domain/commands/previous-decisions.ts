// «О выполнении решений протокола № N»: what the last meeting told people to do, and what has come of it.
import type { PlainDate } from '../calendar/plain-date';
import { type Assignment, isRequest } from '../register/assignment';
import type { Meeting } from '../register/meeting';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { dateInDigits } from '../russian/date-in-digits';
import { surnameWithInitials } from '../russian/initials';
import { NO_BREAK_SPACE } from '../russian/no-break';

/** The last meeting held before a day with everything that it left to do. */
export interface PreviousDecisions {
  readonly meeting: Meeting;
  /** Assignments done since that meeting, by the day they were done. */
  readonly done: readonly Assignment[];
  /** Assignments that nobody has closed, of whatever meeting, by their last day; those without one at the end. */
  readonly open: readonly Assignment[];
  /** Questions of the meeting with decisions of which no assignment was made. */
  readonly decidedIds: readonly string[];
}

type Facts = Pick<RegisterSnapshot, 'meetings' | 'agendaItems' | 'assignments'>;

/**
 * Finds what has to be heard first on a meeting of the group on the day (exclusive). Requests for information are no
 * decisions of the group.
 *
 * @returns `null` when there was no meeting, or it decided nothing and nothing is left to do
 */
export function previousDecisions(
  { meetings, agendaItems, assignments }: Facts,
  groupId: string,
  before: PlainDate,
): PreviousDecisions | null {
  let last: (Meeting & { readonly date: PlainDate }) | null = null;
  for (const one of meetings) {
    const { date } = one;
    if (one.status !== 'held' || date === null || date >= before || !one.groupIds.includes(groupId)) continue;
    if (last === null || date > last.date || (date === last.date && one.id > last.id)) last = { ...one, date };
  }
  if (last === null) return null;
  const { id, date } = last;
  const own = assignments.filter((one) => one.groupId === groupId && !isRequest(one));
  const open = own.filter(({ doneOn }) => doneOn === null).sort(by(({ dueOn }) => dueOn ?? '9999'));
  const done = own
    .filter(({ doneOn, meetingId }) => doneOn !== null && (doneOn >= date || meetingId === id))
    .sort(by(({ doneOn }) => doneOn ?? ''));
  const assigned = new Set(own.map(({ agendaItemId }) => agendaItemId));
  const decidedIds = agendaItems
    .filter((item) => item.meetingId === id && item.decided.trim() !== '' && !assigned.has(item.id))
    .map((item) => item.id);
  if (open.length + done.length + decidedIds.length === 0) return null;
  return { meeting: last, done, open, decidedIds };
}

const by =
  (keyOf: (one: Assignment) => string) =>
  (a: Assignment, b: Assignment): number =>
    keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a.id < b.id ? -1 : 1;

/** The question as minutes word it. */
export function previousQuestion({ minutesNumber, number, date }: Meeting): string {
  const own = minutesNumber.trim() || number.trim();
  if (own !== '') return `О выполнении решений протокола №${NO_BREAK_SPACE}${own}`;
  return date === null
    ? 'О выполнении решений предыдущего протокола'
    : `О выполнении решений протокола от ${dateInDigits(date)}`;
}

/** Whether a question is the one about decisions of earlier minutes, in anybody's words. */
export function asksOfDecisions(question: string): boolean {
  return /(выполнен|исполнен)\S*\s+(\S+\s+)?решени/i.test(question);
}

/** What was done by when and what is still open: one line for each assignment. */
export function carriedOutText(
  { done, open }: PreviousDecisions,
  { persons }: Pick<RegisterSnapshot, 'persons'>,
): string {
  const people = new Map(persons.map((person) => [person.id, person]));
  const line = ({ task, executorId }: Assignment, state: string): string => {
    const person = executorId === null ? undefined : people.get(executorId);
    const who =
      person === undefined || person.lastName === '' ? '' : ` (${surnameWithInitials(person.lastName, person)})`;
    return `${task.trim().replace(/\.$/, '')}${who} – ${state}.`;
  };
  return [
    ...done.map((one) => line(one, `выполнено ${dateInDigits(one.doneOn ?? '')}`)),
    ...open.map((one) =>
      line(one, one.dueOn === null ? 'не выполнено' : `не выполнено, срок ${dateInDigits(one.dueOn)}`),
    ),
  ].join('\n');
}
