import type { OpenPageOutput, VerdictTally } from '../../contract/open-page';
import type { VerdictRow } from '../../contract/shapes';
import { filterByWhom, OUTCOME_ORDER, type OutcomeId, type VerdictFilter, wantedOutcomes } from './verdict-filter';

/** How many verdicts of each outcome. */
type OutcomeCounts = Readonly<Record<OutcomeId, number>>;

/** Adds the lines of a tally up. */
export function countOutcomes(tally: readonly VerdictTally[]): OutcomeCounts {
  const counts = { violated: 0, atRisk: 0, cantTell: 0, pending: 0, met: 0, waived: 0, inapplicable: 0 };
  for (const line of tally) {
    for (const [place, outcome] of OUTCOME_ORDER.entries()) counts[outcome] += line.counts[place] ?? 0;
  }
  return counts;
}

/** How many of the violated are recommendations. */
export function countAdvice(tally: readonly VerdictTally[]): number {
  return tally.reduce((sum, { advice = 0 }) => sum + advice, 0);
}

/** How many verdicts a choice of outcomes shows. */
export function countShown(counts: OutcomeCounts, outcomes: readonly OutcomeId[]): number {
  return wantedOutcomes(outcomes).reduce((sum, outcome) => sum + counts[outcome], 0);
}

/** Counts everything, whatever its outcome. */
export function countAll(tally: readonly VerdictTally[]): number {
  return tally.reduce((sum, { counts }) => counts.reduce((all, count) => all + count, sum), 0);
}

type Counted = Pick<OpenPageOutput, 'tally' | 'verdicts' | 'groups'>;

/** Puts fresh rows of a filter, all that there are, in place of the known ones, and counts them anew. */
export function withRowsOf<P extends Counted>(page: P, filter: VerdictFilter, rows: readonly VerdictRow[]): P {
  const wanted = wantedOutcomes(filter.outcomes);
  const replaced = new Set(
    filterByWhom(page.verdicts, filter, page.groups)
      .filter(({ outcome }) => wanted.includes(outcome))
      .map(({ key }) => key),
  );
  const fresh = new Set(rows.map(({ key }) => key));
  const kept = page.verdicts.filter(({ key }) => !replaced.has(key) && !fresh.has(key));
  const concerned = new Set(filterByWhom(page.tally, filter, page.groups));
  const emptied = page.tally.map((line) => (concerned.has(line) ? without(line, wanted) : line));
  return { ...page, verdicts: [...kept, ...rows], tally: addRows(emptied, rows) };
}

function without({ advice = 0, ...line }: VerdictTally, outcomes: readonly OutcomeId[]): VerdictTally {
  const counts = line.counts.map((count, place) => {
    const outcome = OUTCOME_ORDER[place];
    return outcome !== undefined && outcomes.includes(outcome) ? 0 : count;
  });
  return advice === 0 || outcomes.includes('violated') ? { ...line, counts } : { ...line, counts, advice };
}

function addRows(tally: readonly VerdictTally[], rows: readonly VerdictRow[]): VerdictTally[] {
  const lines = new Map(tally.map((line) => [lineKey(line), { ...line, counts: [...line.counts] }]));
  for (const row of rows) {
    const { groupId, responsibleId } = row;
    const key = lineKey(row);
    const line: VerdictTally = lines.get(key) ?? { groupId, responsibleId, counts: OUTCOME_ORDER.map(() => 0) };
    const place = OUTCOME_ORDER.indexOf(row.outcome);
    line.counts[place] = (line.counts[place] ?? 0) + 1;
    if (row.outcome === 'violated' && row.severity !== 'must') line.advice = (line.advice ?? 0) + 1;
    lines.set(key, line);
  }
  return [...lines.values()].filter(({ counts }) => counts.some((count) => count > 0));
}

function lineKey({ groupId, responsibleId }: Pick<VerdictTally, 'groupId' | 'responsibleId'>): string {
  return `${groupId} ${responsibleId ?? ''}`;
}
