import { OUTCOMES, type Outcome } from './outcome';
import type { Verdict } from './verdict';

/** How many verdicts have each outcome; every outcome is present. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** Counts verdicts by outcome. */
export function countOutcomes(verdicts: readonly Pick<Verdict, 'outcome'>[]): OutcomeCounts {
  const counts: Record<Outcome, number> = {
    violated: 0,
    atRisk: 0,
    cantTell: 0,
    pending: 0,
    met: 0,
    waived: 0,
    inapplicable: 0,
  };
  for (const { outcome } of verdicts) counts[outcome]++;
  return counts;
}

/** Returns the outcome that asks for most attention; `null` when there are no verdicts. */
export function worstOutcome(verdicts: readonly Pick<Verdict, 'outcome'>[]): Outcome | null {
  const counts = countOutcomes(verdicts);
  return OUTCOMES.find((outcome) => counts[outcome] > 0) ?? null;
}
