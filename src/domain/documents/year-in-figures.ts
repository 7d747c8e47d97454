// The work of a group in a school year in numbers, each with the rows that it was counted from.
import { earlier, later } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { membersWithout } from '../norms/member-contributions';
import { knownBy, type Subject } from '../norms/subject';
import type { DatedMeeting } from '../register/meetings-in-span';
import { compositionOn } from '../register/roles-on-date';

/** Something counted, with ids of the rows, in the order of their days or ids. */
export interface Counted {
  readonly count: number;
  readonly ids: readonly string[];
}

/** Something counted by a word or a person. */
export interface CountedBy extends Counted {
  /** Kind of a product, id of a person; '': not filled. */
  readonly of: string;
}

/** What the register knows of a year; everything as far as known on the day of the subject. */
export interface YearInFigures {
  readonly held: Counted;
  /** Still to come, or not answered about. */
  readonly planned: Counted;
  /** Called off. */
  readonly cancelled: Counted;
  /** Share of members present over all held meetings where somebody is marked, percent, rounded; `null`: nobody is. */
  readonly attendancePercent: number | null;
  /** Questions at held meetings with a speaker from the data bank, by person, the most first. */
  readonly talks: readonly CountedBy[];
  /** Products made in the year by kind, the most first. */
  readonly products: readonly CountedBy[];
  readonly assignments: { readonly done: Counted; readonly open: Counted; readonly late: Counted };
  /** Petitions with a result of the year. */
  readonly awards: Counted;
  readonly planItems: { readonly done: Counted; readonly open: Counted };
  /** People, not rows: members at the end and not at the beginning, and the other way round. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
  /** People without a talk, a product or an assignment done. */
  readonly withoutContribution: readonly string[];
}

const counted = (rows: readonly { readonly id: string }[]): Counted => ({
  count: rows.length,
  ids: rows.map(({ id }) => id),
});

function countedBy<R extends { readonly id: string }>(rows: readonly R[], of: (row: R) => string): CountedBy[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const known = groups.get(of(row));
    if (known === undefined) groups.set(of(row), [row]);
    else known.push(row);
  }
  const found = [...groups].map(([key, own]) => ({ of: key, ...counted(own) }));
  return found.sort((a, b) => b.count - a.count || (a.of < b.of ? -1 : 1));
}

/** Meetings where nobody is marked say nothing about attendance; guests of a joint one are not members. */
function attendance({ facts }: Subject, held: readonly DatedMeeting[]): number | null {
  let [present, all] = [0, 0];
  for (const { date, presentIds } of held) {
    if (presentIds.length === 0) continue;
    const members = compositionOn(facts.memberships, date);
    present += members.filter((id) => presentIds.includes(id)).length;
    all += members.length;
  }
  return all === 0 ? null : Math.round((100 * present) / all);
}

/** Assignments of the year: due in it, done in it, or given at a meeting of it. */
function assignmentsOf(subject: Subject, isOfYear: (day: PlainDate | null) => boolean) {
  const { asOf, held, index, group } = subject;
  const meetings = new Set(held.map(({ id }) => id));
  const own = index
    .assignmentsOf(group.id)
    .filter(
      ({ dueOn, doneOn, meetingId }) =>
        isOfYear(dueOn) || isOfYear(doneOn) || (meetingId !== null && meetings.has(meetingId)),
    );
  const done = own.filter(({ doneOn }) => knownBy(asOf, doneOn) !== null);
  const isLate = (due: PlainDate | null, doneOn: PlainDate | null): boolean =>
    due !== null && (knownBy(asOf, doneOn) ?? asOf) > due;
  return {
    done: counted(done),
    open: counted(own.filter((one) => !done.includes(one))),
    late: counted(own.filter(({ dueOn, doneOn }) => isLate(dueOn, doneOn))),
  };
}

function planItemsOf(subject: Subject) {
  const { asOf, held, index } = subject;
  const plan = subject.plan();
  const items = plan === undefined ? [] : index.planItemsOf(plan.id);
  const taken = new Set(held.map(({ planItemId }) => planItemId));
  const done = items.filter(({ id, doneOn }) => knownBy(asOf, doneOn) !== null || taken.has(id));
  return { done: counted(done), open: counted(items.filter((item) => !done.includes(item))) };
}

/** Counts the year of the subject: meetings, talks, products, assignments, awards, lines of the plan, people. */
export function yearInFigures(subject: Subject): YearInFigures {
  const { facts, frame, asOf, held, planned, unanswered, index, group, livesFrom } = subject;
  const isOfYear = (day: PlainDate | null): boolean =>
    day !== null && day <= asOf && day >= frame.meetingsFrom && day <= frame.meetingsTo;
  const calledOff = facts.meetings.filter(
    ({ status, date, plannedOn }) => status === 'cancelled' && (isOfYear(date) || isOfYear(plannedOn)),
  );
  const talks = held.flatMap(({ id }) => index.agendaOf(id)).filter(({ speakerId }) => speakerId !== null);
  const start = compositionOn(facts.memberships, livesFrom === null ? frame.start : later(livesFrom, frame.start));
  const end = compositionOn(facts.memberships, earlier(asOf, frame.end));
  const awards = index.snapshot.petitions.filter(
    ({ groupId, result, resultOn, date }) => groupId === group.id && result.trim() !== '' && isOfYear(resultOn ?? date),
  );
  return {
    held: counted(held),
    planned: counted([...planned, ...unanswered]),
    cancelled: counted(calledOff),
    attendancePercent: attendance(subject, held),
    talks: countedBy(talks, ({ speakerId }) => speakerId ?? ''),
    products: countedBy(
      index.productsOf(group.id).filter(({ madeOn }) => isOfYear(madeOn)),
      ({ kind }) => kind,
    ),
    assignments: assignmentsOf(subject, (day) => day !== null && day >= frame.meetingsFrom && day <= frame.meetingsTo),
    awards: counted(awards),
    planItems: planItemsOf(subject),
    joined: end.filter((id) => !start.includes(id)),
    left: start.filter((id) => !end.includes(id)),
    withoutContribution: membersWithout(subject, 1),
  };
}
