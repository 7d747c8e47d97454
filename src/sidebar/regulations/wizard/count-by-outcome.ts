import { OUTCOME_ORDER, type OutcomeId } from '../../overview/verdict-filter';

/** Counts verdicts by outcome, in the order of attention; outcomes that do not occur are left out. */
export function countByOutcome(
  verdicts: readonly { readonly outcome: OutcomeId }[],
): readonly { readonly outcome: OutcomeId; readonly count: number }[] {
  return OUTCOME_ORDER.map((outcome) => ({
    outcome,
    count: verdicts.filter((verdict) => verdict.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
}
