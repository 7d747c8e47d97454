import { judgeStep, stepCodes } from './act-basis';
import { finding } from './finding';
import type { NormKind } from './norm-kind';

/**
 * A closed group was closed by an act: N 1.6, NS I.5, R 1.4; without a way in the clause (G 3.3, L 4.6) a reason will
 * do. Judged in the year of closing; a term that ran out is the business of `term-of-group`.
 */
export const closedByOrder: NormKind = {
  id: 'closed-by-order',
  title: 'Закрытие оформлено',
  requires: [],
  understands: ['method'],
  judges: 'year',
  reads: [],
  curableLater: true,
  codes: [...stepCodes('closing'), 'closing.open'],
  evaluate(subject, norm) {
    const { group, frame, stateOn, isClosed, livesTo } = subject;
    if (!isClosed || livesTo === null || livesTo > stateOn) {
      return [finding(frame.period, stateOn, 'inapplicable', 'closing.open', {})];
    }
    const byReason = norm.parameters.method === null && group.closingBasis.trim() === '';
    return [
      judgeStep(subject, norm, {
        prefix: 'closing',
        basisField: byReason ? 'closingReason' : 'closingBasis',
        basis: byReason ? group.closingReason : group.closingBasis,
        dayField: 'closedOn',
        day: livesTo,
      }),
    ];
  },
};
