// For how long a group is made: G 3.3 («от месяца до года»), N 1.5 (period of work). A month is a calendar month (⚠15).
import { addMonths, daysBetween } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { type Finding, type FindingDetails, finding, missingField } from './finding';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import type { Subject } from './subject';

/** First and last day on which the term may end, both inclusive; `null`: no limit, or the beginning is not known. */
interface Limits {
  readonly soonest: PlainDate | null;
  readonly latest: PlainDate | null;
}

/** «От месяца»: from 15 January the 15 February is a month, the 14th is not; «до года»: to 15 January, inclusive. */
function limitsOf(norm: Norm, createdOn: PlainDate | null): Limits {
  const { minMonths, maxMonths } = norm.parameters;
  return {
    soonest: createdOn === null || minMonths === null ? null : addMonths(createdOn, minMonths),
    latest: createdOn === null || maxMonths === null ? null : addMonths(createdOn, maxMonths),
  };
}

function judgeTerm(subject: Subject, norm: Norm): Finding {
  const { group, frame, stateOn, isClosed, livesTo } = subject;
  const { createdOn, plannedUntil } = group;
  const { minMonths, maxMonths } = norm.parameters;
  const { soonest, latest } = limitsOf(norm, createdOn);
  const answer = (outcome: Finding['outcome'], code: string, extra: FindingDetails = {}): Finding =>
    finding(frame.period, stateOn, outcome, `term.${code}`, {
      due: plannedUntil === null ? null : { date: plannedUntil, nominal: plannedUntil, shiftedBecause: null },
      counted: [{ table: 'groups', id: group.id }],
      missing: extra.missing ?? [],
      data: { createdOn, plannedUntil, soonest, latest, minMonths, maxMonths, ...extra.data },
    });
  if (isClosed && livesTo !== null && livesTo <= stateOn) {
    // The task may be solved before the term ends: only too long a life is wrong.
    const isTooLong = latest !== null && livesTo > latest;
    const data = { closedOn: livesTo };
    return isTooLong ? answer('violated', 'lived-too-long', { data }) : answer('met', 'closed', { data });
  }
  if (plannedUntil !== null && plannedUntil < stateOn) return answer('violated', 'expired');
  if (createdOn === null || plannedUntil === null) {
    const missing = [];
    if (createdOn === null) missing.push(missingField('groups', group.id, 'createdOn'));
    if (plannedUntil === null) missing.push(missingField('groups', group.id, 'plannedUntil'));
    return answer('cantTell', 'unknown', { missing });
  }
  if (latest !== null && plannedUntil > latest) return answer('violated', 'too-long');
  if (soonest !== null && plannedUntil < soonest) return answer('violated', 'too-short');
  const days = daysBetween(stateOn, plannedUntil);
  return days <= norm.warnDays ? answer('atRisk', 'near', { data: { days } }) : answer('met', 'right');
}

/** The term of the group is set, neither too short nor too long, and has not run out without a word. */
export const termOfGroup: NormKind = {
  id: 'term-of-group',
  title: 'Срок работы объединения',
  requires: [],
  understands: ['minMonths', 'maxMonths'],
  judges: 'state',
  reads: [],
  curableLater: false,
  codes: [
    'term.right',
    'term.near',
    'term.expired',
    'term.too-short',
    'term.too-long',
    'term.unknown',
    'term.closed',
    'term.lived-too-long',
  ],
  evaluate: (subject, norm) => [judgeTerm(subject, norm)],
};
