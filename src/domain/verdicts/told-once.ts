// One lesson missed in a mixed group is told once: by the periods of the majority, not by those of the minority again.
import { type Finding, finding } from '../norms/finding';
import { audienceWords } from '../norms/norm-audience';
import type { Subject } from '../norms/subject';
import { audienceOf } from '../register/group-audience';
import type { PreparedNorm } from './norm-book';

/** Reason code of a miss that the norm of the majority tells. */
export const TOLD_ALREADY = 'norm.told-already';

/** What is violated by the norm of the same clause and kind that judges the majority. */
function violatedByMajority(subject: Subject, { norm }: PreparedNorm): Finding[] {
  const { index, facts, stateOn } = subject;
  const audience = audienceOf(index, facts, stateOn);
  return index.snapshot.norms
    .filter(
      (one) =>
        one.id !== norm.id &&
        one.regulationId === norm.regulationId &&
        one.clause === norm.clause &&
        one.kind === norm.kind &&
        audienceWords(one.audience).some((word) => word.toLowerCase() === audience),
    )
    .flatMap((one) => subject.judge(one.id) ?? [])
    .filter(({ outcome }) => outcome === 'violated');
}

/**
 * Takes the flag from each miss of the minority's periods that a miss of the majority's periods tells already: the
 * two overlap, so one lesson would have kept both. Each miss of the majority speaks for one of the minority.
 */
export function toldOnce(subject: Subject, prepared: PreparedNorm, findings: readonly Finding[]): readonly Finding[] {
  if (prepared.minorities.length === 0 || !findings.some(({ outcome }) => outcome === 'violated')) return findings;
  const told = violatedByMajority(subject, prepared);
  return findings.map((one) => {
    const { period, outcome, on } = one;
    if (outcome !== 'violated') return one;
    const i = told.findIndex((other) => other.period.from <= period.to && period.from <= other.period.to);
    const [by] = i < 0 ? [] : told.splice(i, 1);
    if (by === undefined) return one;
    return finding(period, on, 'inapplicable', TOLD_ALREADY, { due: one.due, data: { by: by.period.title } });
  });
}
