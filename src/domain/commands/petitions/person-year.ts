// What a person did in a group in a school year, by rows of the register.
import { type SchoolYear, schoolYearOf, schoolYearOfMeeting } from '../../calendar/school-year';
import { isRequest } from '../../register/assignment';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { RowAddress } from '../definition/command';

/** Ids of the rows that speak for a person. */
export interface PersonYear {
  /** Held meetings at which the person was present. */
  readonly meetings: readonly string[];
  /** Questions of held meetings on which the person spoke. */
  readonly talks: readonly string[];
  /** Products made, alone or together. */
  readonly products: readonly string[];
  /** Assignments done; answers to requests for information are none of them. */
  readonly assignments: readonly string[];
}

/** Gathers what is known of a person in a group and a school year. */
export function personYear(
  snapshot: RegisterSnapshot,
  groupId: string,
  personId: string,
  year: SchoolYear,
): PersonYear {
  const from = snapshot.settings.nextYearMeetingsFrom;
  const held = snapshot.meetings.filter(
    ({ groupIds, status, date }) =>
      status === 'held' && date !== null && groupIds.includes(groupId) && schoolYearOfMeeting(date, from) === year,
  );
  const heldIds = new Set(held.map(({ id }) => id));
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const isOfYear = (date: string | null) => date !== null && schoolYearOf(date) === year;
  return {
    meetings: ids(held.filter(({ presentIds }) => presentIds.includes(personId))),
    talks: ids(
      snapshot.agendaItems.filter(({ meetingId, speakerId }) => speakerId === personId && heldIds.has(meetingId)),
    ),
    products: ids(
      snapshot.products.filter(
        (one) => one.groupId === groupId && one.authorIds.includes(personId) && isOfYear(one.madeOn),
      ),
    ),
    assignments: ids(
      snapshot.assignments.filter(
        (one) => one.groupId === groupId && one.executorId === personId && isOfYear(one.doneOn) && !isRequest(one),
      ),
    ),
  };
}

/** How many rows speak for the person. */
export function countOfYear({ meetings, talks, products, assignments }: PersonYear): number {
  return meetings.length + talks.length + products.length + assignments.length;
}

/** The rows themselves. */
export function rowsOfYear({ meetings, talks, products, assignments }: PersonYear): readonly RowAddress[] {
  return [
    ...meetings.map((id) => ({ table: 'meetings', id }) as const),
    ...talks.map((id) => ({ table: 'agendaItems', id }) as const),
    ...products.map((id) => ({ table: 'products', id }) as const),
    ...assignments.map((id) => ({ table: 'assignments', id }) as const),
  ];
}

/** The facts of a year as a motive of a petition; empty when there are none. */
export function motiveOf({ products }: Pick<RegisterSnapshot, 'products'>, own: PersonYear, year: SchoolYear): string {
  const part = (title: string, count: number) => (count === 0 ? [] : [`${title} – ${count}`]);
  const titles = products.flatMap(({ id, title }) => (own.products.includes(id) && title !== '' ? [`«${title}»`] : []));
  const made = part('методические продукты', own.products.length).map((words) =>
    titles.length === 0 ? words : `${words} (${titles.join(', ')})`,
  );
  const parts = [
    ...part('участие во встречах объединения', own.meetings.length),
    ...part('выступления', own.talks.length),
    ...made,
    ...part('выполненные поручения', own.assignments.length),
  ];
  return parts.length === 0 ? '' : `В ${year} учебном году: ${parts.join('; ')}.`;
}
