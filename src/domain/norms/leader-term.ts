import { addMonths, daysApart } from '../calendar/date-arithmetic';
import { holderOn } from '../register/roles-on-date';
import { finding, missingField } from './finding';
import { closedFinding, GROUP_CLOSED } from './group-state';
import type { NormKind } from './norm-kind';

/**
 * The leader's term of office in years: its last day is the same day of the year in which it ends. A new election is a
 * new row, which counts from its own first day; whoever only acts for a leader has no term.
 */
export const leaderTerm: NormKind = {
  id: 'leader-term',
  title: 'Срок полномочий руководителя',
  requires: ['years'],
  understands: [],
  judges: 'state',
  reads: [],
  curableLater: false,
  codes: [
    'leader-term.within',
    'leader-term.near',
    'leader-term.over',
    'leader-term.unknown',
    'leader-term.nobody',
    GROUP_CLOSED,
  ],
  evaluate(subject, norm) {
    const closed = closedFinding(subject);
    if (closed !== null) return [closed];
    const { frame, stateOn, facts } = subject;
    const holder = holderOn(facts.memberships, 'leader', stateOn);
    if (holder === undefined) return [finding(frame.period, stateOn, 'inapplicable', 'leader-term.nobody', {})];
    const counted = [{ table: 'memberships', id: holder.id } as const];
    const { from, to, personId } = holder;
    if (from === null) {
      const missing = [missingField('memberships', holder.id, 'from')];
      return [
        finding(frame.period, stateOn, 'cantTell', 'leader-term.unknown', { counted, missing, data: { personId } }),
      ];
    }
    const years = norm.parameters.years ?? 0;
    const end = addMonths(from, years * 12);
    const days = daysApart(stateOn, end);
    const details = {
      due: { date: end, nominal: end, shiftedBecause: null },
      counted,
      data: { personId, from, years, days },
    };
    if (stateOn > end) return [finding(frame.period, stateOn, 'violated', 'leader-term.over', details)];
    // Whoever leaves by the end of the term needs no reminder of it.
    const isNear = days <= norm.warnDays && (to === null || to > end);
    const code = isNear ? 'leader-term.near' : 'leader-term.within';
    return [finding(frame.period, stateOn, isNear ? 'atRisk' : 'met', code, details)];
  },
};
