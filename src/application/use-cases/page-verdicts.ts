// What the overview is given at once: all verdicts counted, the first of them as rows.
import type { VerdictTally } from '../../contract/open-page';
import { OUTCOMES } from '../../domain/verdicts/outcome';
import type { VerdictRecord } from '../workbook/records';

/** All rows of a municipality of thirty groups; of a thousand groups more than anybody reads through at once. */
export const FIRST_ROWS = 400;

const SEVERITIES: readonly VerdictRecord['severity'][] = ['must', 'should', 'info'];
const NO_DUE = '9999-12-31';

type Counted = Pick<VerdictRecord, 'groupId' | 'responsibleId' | 'outcome' | 'severity'>;
type Ordered = Pick<VerdictRecord, 'groupId' | 'outcome' | 'severity' | 'due'>;

/** Whether a requirement that is only recommended is not kept: it is no violation of anything. */
export const isAdvice = ({ outcome, severity }: Pick<VerdictRecord, 'outcome' | 'severity'>): boolean =>
  outcome === 'violated' && severity !== 'must';

/** Counts verdicts by group, person who has to act, and outcome; recommendations that are not kept, apart as well. */
export function tallyOf(verdicts: readonly Counted[]): VerdictTally[] {
  const tally: VerdictTally[] = [];
  const known = new Map<string, Map<string | null, VerdictTally>>();
  for (const verdict of verdicts) {
    const { groupId, responsibleId, outcome } = verdict;
    let ofGroup = known.get(groupId);
    if (ofGroup === undefined) {
      ofGroup = new Map();
      known.set(groupId, ofGroup);
    }
    let line = ofGroup.get(responsibleId);
    if (line === undefined) {
      line = { groupId, responsibleId, counts: OUTCOMES.map(() => 0) };
      ofGroup.set(responsibleId, line);
      tally.push(line);
    }
    const place = OUTCOMES.indexOf(outcome);
    line.counts[place] = (line.counts[place] ?? 0) + 1;
    if (isAdvice(verdict)) line.advice = (line.advice ?? 0) + 1;
  }
  return tally;
}

/**
 * The first verdicts in the order of attention: outcome, severity, due date, place of the group in `groups`. Only as
 * many are sorted as are wanted.
 */
export function firstInAttention<V extends Ordered>(
  verdicts: readonly V[],
  groups: readonly { readonly id: string }[],
  count: number,
): readonly V[] {
  const classes = OUTCOMES.flatMap(() => SEVERITIES.map((): V[] => []));
  for (const verdict of verdicts) {
    const rank = OUTCOMES.indexOf(verdict.outcome) * SEVERITIES.length + SEVERITIES.indexOf(verdict.severity);
    classes[rank]?.push(verdict);
  }
  const place = new Map(groups.map(({ id }, index) => [id, index]));
  const placeOf = ({ groupId }: V): number => place.get(groupId) ?? groups.length;
  const first: V[] = [];
  for (const equals of classes) {
    if (first.length >= count) break;
    equals.sort((a, b) => compareText(a.due ?? NO_DUE, b.due ?? NO_DUE) || placeOf(a) - placeOf(b));
    first.push(...equals.slice(0, count - first.length));
  }
  return first;
}

/** Code-unit order: right for ISO dates. */
function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
