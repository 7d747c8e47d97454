// Everybody takes part: N 3.7 («каждый участвует в разработке изучаемой проблемы»), L 4.4 («каждый член группы … представляет»).
import { daysBetween, earlier, later } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { isRequest } from '../register/assignment';
import type { Membership } from '../register/membership';
import type { MethodProduct } from '../register/method-product';
import { type Finding, type FindingDetails, finding, missingField } from './finding';
import type { NormKind } from './norm-kind';
import { knownBy, type Subject } from './subject';
import { isCreatedAfterTeaching, plainDue, workEnd } from './work-end';

interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Days that the rows of one person cover together: a leader has a row of a member too. */
function daysCovered(rows: readonly Membership[], { from, to }: Span): number {
  let days = 0;
  let covered: PlainDate | null = null;
  // Rows come by first day, unknown ones first.
  for (const row of rows) {
    const start: PlainDate = row.from === null ? from : later(row.from, from);
    const end = row.to === null ? to : earlier(row.to, to);
    if (end < start || (covered !== null && end <= covered)) continue;
    days += daysBetween(start, end) + 1;
    if (covered !== null && start <= covered) days -= daysBetween(start, covered) + 1;
    covered = end;
  }
  return days;
}

/** Ids of those who belong to the group for at least a half of its working time of the year; a curator does not. */
function membersOf(subject: Subject, span: Span): readonly string[] {
  const rows = new Map<string, Membership[]>();
  for (const membership of subject.facts.memberships) {
    if (membership.role === 'curator' || (membership.from !== null && membership.from > subject.asOf)) continue;
    const known = rows.get(membership.personId);
    if (known === undefined) rows.set(membership.personId, [membership]);
    else known.push(membership);
  }
  const half = (daysBetween(span.from, span.to) + 1) / 2;
  return [...rows].filter(([, own]) => daysCovered(own, span) >= half).map(([personId]) => personId);
}

/** How many times each person spoke, made a product or did an assignment in the year. */
function contributionsOf(subject: Subject, products: readonly MethodProduct[]): ReadonlyMap<string, number> {
  const { index, group, held, frame, asOf } = subject;
  const times = new Map<string, number>();
  const add = (personId: string | null): void => {
    if (personId !== null) times.set(personId, (times.get(personId) ?? 0) + 1);
  };
  const isOfYear = (date: PlainDate | null): boolean =>
    date !== null && date <= asOf && date >= frame.meetingsFrom && date <= frame.meetingsTo;
  for (const meeting of held) for (const item of index.agendaOf(meeting.id)) add(item.speakerId);
  for (const product of products) if (isOfYear(product.madeOn)) for (const id of new Set(product.authorIds)) add(id);
  for (const one of index.assignmentsOf(group.id)) {
    // An answer to a methodist's request is no part of the group's work.
    if (isOfYear(knownBy(asOf, one.doneOn)) && !isRequest(one)) add(one.executorId);
  }
  return times;
}

/**
 * Returns ids of the members of the year (at least a half of its working time) who have spoken, made a product or done
 * an assignment fewer times than asked, as far as known.
 */
export function membersWithout(subject: Subject, required: number): readonly string[] {
  const { frame, livesFrom, index, group } = subject;
  const from = livesFrom === null ? frame.start : later(livesFrom, frame.start);
  const times = contributionsOf(subject, index.productsOf(group.id));
  return membersOf(subject, { from, to: workEnd(subject) }).filter((id) => (times.get(id) ?? 0) < required);
}

/** Products whose day nobody has filled and whose author would otherwise have done nothing. */
function undatedOf(products: readonly MethodProduct[], people: readonly string[]): readonly MethodProduct[] {
  return products.filter(({ madeOn, authorIds }) => madeOn === null && authorIds.some((id) => people.includes(id)));
}

/** Each member of the year speaks, makes a product or does an assignment. */
export const memberContributions: NormKind = {
  id: 'member-contributions',
  title: 'Каждый член группы внёс вклад',
  requires: [],
  understands: ['count'],
  judges: 'year',
  reads: ['meetings', 'agendaItems', 'products', 'assignments'],
  curableLater: false,
  codes: ['all', 'not-yet', 'near', 'absent', 'not-filled', 'no-members', 'created-after'].map(
    (code) => `contributions.${code}`,
  ),
  evaluate(subject, norm) {
    const { frame, asOf, livesFrom, stateOn, owedOnly, index, group } = subject;
    if (livesFrom !== null && isCreatedAfterTeaching(subject)) {
      return [
        finding(frame.period, livesFrom, 'inapplicable', 'contributions.created-after', {
          data: { createdOn: livesFrom },
        }),
      ];
    }
    const end = workEnd(subject);
    const from = livesFrom === null ? frame.start : later(livesFrom, frame.start);
    const members = membersOf(subject, { from, to: end });
    if (members.length === 0) {
      const missing = [missingField('memberships', null, null)];
      return [finding(frame.period, stateOn, 'cantTell', 'contributions.no-members', { missing })];
    }
    const products = index.productsOf(group.id);
    const times = contributionsOf(subject, products);
    const required = norm.parameters.count ?? 1;
    const without = members.filter((id) => (times.get(id) ?? 0) < required);
    if (without.length === 0 && owedOnly) return [];
    const undated = undatedOf(products, without);
    const days = Math.max(0, daysBetween(asOf, end));
    const details: FindingDetails = {
      due: plainDue(end),
      counted: members.filter((id) => !without.includes(id)).map((id) => ({ table: 'persons', id })),
      missing: [
        ...undated.map(({ id }) => missingField('products', id, 'madeOn')),
        ...without.map((id) => missingField('persons', id, null)),
      ],
      data: { total: members.length, without: without.length, required, days, undated: undated.length },
    };
    const answer = (outcome: Finding['outcome'], code: string) => [
      finding(frame.period, end, outcome, `contributions.${code}`, details),
    ];
    if (without.length === 0) return answer('met', 'all');
    if (asOf <= end) return days <= norm.warnDays ? answer('atRisk', 'near') : answer('pending', 'not-yet');
    return undated.length > 0 ? answer('cantTell', 'not-filled') : answer('violated', 'absent');
  },
};
