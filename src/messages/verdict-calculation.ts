// How a verdict was reached, line by line: what a methodist needs to count it again by hand.
import type { Norm } from '../domain/norms/norm';
import type { Verdict } from '../domain/verdicts/verdict';
import { dateWords } from './verdicts-words';

/** Lines of the calculation. */
export function calculationLines({ period }: Verdict, _norm?: Norm): string[] {
  return [`Период: ${period.title}, ${dateWords(period.from)} – ${dateWords(period.to)}.`];
}
