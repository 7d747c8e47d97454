// What the overview is given at once: all verdicts counted, the first of them as rows.
import { compareAttention } from '../../contract/attention';
import type { VerdictTally } from '../../contract/open-page';
import { OUTCOMES } from '../../domain/verdicts/outcome';
import type { VerdictRecord } from '../workbook/records';

type Counted = Pick<VerdictRecord, 'groupId' | 'responsibleId' | 'outcome' | 'severity'>;
type Ordered = Pick<VerdictRecord, 'id' | 'groupId' | 'outcome' | 'severity' | 'due'>;

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

/** Adds the lines of a tally up. */
export function sumTally(tally: readonly VerdictTally[]): { readonly counts: number[]; readonly advice: number } {
  return {
    counts: OUTCOMES.map((_, place) => tally.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0)),
    advice: tally.reduce((sum, { advice = 0 }) => sum + advice, 0),
  };
}

/** Verdicts in the order of attention, from `offset` on, no more than `count`. Only outcomes on the way are sorted. */
export function inAttention<V extends Ordered>(verdicts: readonly V[], offset: number, count: number): readonly V[] {
  const first: V[] = [];
  for (const outcome of OUTCOMES) {
    if (first.length >= offset + count) break;
    const equals = verdicts.filter((one) => one.outcome === outcome);
    const keyed = equals.map((verdict) => ({ verdict, ordered: orderOf(verdict) }));
    keyed.sort((a, b) => compareAttention(a.ordered, b.ordered));
    for (const { verdict } of keyed) first.push(verdict);
  }
  return first.slice(offset, offset + count);
}

const orderOf = ({ id: key, groupId, outcome, severity, due }: Ordered) => ({ key, groupId, outcome, severity, due });
