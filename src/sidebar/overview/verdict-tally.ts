import { compareAttention } from '../../contract/attention';
import type { Home } from '../../contract/home';
import type { OpenPageOutput, VerdictTally } from '../../contract/open-page';
import type { VerdictRow } from '../../contract/shapes';
import { OUTCOME_ORDER, type OutcomeId, sortVerdicts, wantedOutcomes } from './verdict-filter';

/** How many verdicts of each outcome. */
export type OutcomeCounts = Readonly<Record<OutcomeId, number>>;

/** Adds the lines of a tally up. */
export function countOutcomes(tally: readonly VerdictTally[]): OutcomeCounts {
  const counts = { violated: 0, atRisk: 0, cantTell: 0, pending: 0, met: 0, waived: 0, inapplicable: 0 };
  for (const line of tally) {
    for (const [place, outcome] of OUTCOME_ORDER.entries()) counts[outcome] += line.counts[place] ?? 0;
  }
  return counts;
}

/** The same of the numbers that the program has added up. */
export function namedCounts(numbers: readonly number[]): OutcomeCounts {
  return countOutcomes([{ groupId: '', responsibleId: null, counts: [...numbers] }]);
}

/** How many of the violated are recommendations. */
export function countAdvice(tally: readonly VerdictTally[]): number {
  return tally.reduce((sum, { advice = 0 }) => sum + advice, 0);
}

/** How many duties are broken in all. */
export function countBroken({ tally, many }: Pick<OpenPageOutput, 'tally' | 'many'>): number {
  if (many !== undefined) return namedCounts(many.counts).violated - many.advice;
  return countOutcomes(tally).violated - countAdvice(tally);
}

/** How many verdicts a choice of outcomes shows. */
export function countShown(counts: OutcomeCounts, outcomes: readonly OutcomeId[]): number {
  return wantedOutcomes(outcomes).reduce((sum, outcome) => sum + counts[outcome], 0);
}

/** Counts everything, whatever its outcome. */
export function countAll(tally: readonly VerdictTally[]): number {
  return tally.reduce((sum, { counts }) => counts.reduce((all, count) => all + count, sum), 0);
}

type Counted = Pick<OpenPageOutput, 'tally' | 'verdicts' | 'home'>;

/**
 * Puts fresh rows of a group, all that there are, in place of the known ones, and counts them anew. The page has the
 * first rows of the register only: of the fresh ones it takes those that stand among them.
 */
export function withRowsOf<P extends Counted>(page: P, groupId: string, rows: readonly VerdictRow[]): P {
  const isOther = (one: { readonly groupId: string }): boolean => one.groupId !== groupId;
  const last = page.verdicts[page.verdicts.length - 1];
  const isWhole = page.verdicts.length >= countAll(page.tally);
  const among = rows.filter((row) => isWhole || (last !== undefined && compareAttention(row, last) <= 0));
  const verdicts = sortVerdicts([...page.verdicts.filter(isOther), ...among]);
  // Of many groups nothing is counted here: the page is asked for anew.
  const tally = page.tally.length === 0 ? [] : addRows(page.tally.filter(isOther), rows);
  return { ...page, verdicts: [...verdicts], tally, home: page.home && homeWithRows(page.home, groupId, rows) };
}

/** The home screen of a methodist tells of rows as they are now. */
function homeWithRows({ office, own }: Home, groupId: string, rows: readonly VerdictRow[]): Home {
  if (office === null) return { office, own };
  const fresh = new Map(rows.map((row) => [row.key, row]));
  const soon = office.soon.verdicts.flatMap((row) => (row.groupId === groupId ? (fresh.get(row.key) ?? []) : row));
  const burning = [...office.burning.filter((row) => row.groupId !== groupId), ...rows];
  return { office: { ...office, burning, soon: { ...office.soon, verdicts: soon } }, own };
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
