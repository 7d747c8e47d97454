import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { type EvaluationOptions, evaluateRegister } from '../../src/domain/verdicts/evaluate-register';
import type { Verdict } from '../../src/domain/verdicts/verdict';

/** Verdicts of one norm. */
export function verdictsOf(
  snapshot: RegisterSnapshot,
  normId: string,
  asOf: string,
  options: Partial<EvaluationOptions> = {},
): Verdict[] {
  return evaluateRegister(snapshot, { asOf, ...options }).filter((verdict) => verdict.normId === normId);
}

/** «period outcome code» of each verdict of one norm in one school year: the whole answer in words. */
export function answers(snapshot: RegisterSnapshot, normId: string, asOf: string, schoolYear = '2026/27'): string[] {
  return verdictsOf(snapshot, normId, asOf, { schoolYears: [schoolYear] }).map(
    ({ period, outcome, reason }) => `${period.id} ${outcome} ${reason.code}`,
  );
}

/** The only verdict of a norm; the test fails when there are none or several. */
export function theVerdict(snapshot: RegisterSnapshot, normId: string, asOf: string, schoolYear = '2026/27'): Verdict {
  const found = verdictsOf(snapshot, normId, asOf, { schoolYears: [schoolYear] });
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} verdicts of ${normId} on ${asOf}`);
  return only;
}
