import type { VerdictRow } from './shapes';

/** Rows of one answer: as many as are read at once. */
export const VERDICTS_AT_ONCE = 50;

const OUTCOMES: readonly VerdictRow['outcome'][] = [
  'violated',
  'atRisk',
  'cantTell',
  'pending',
  'met',
  'waived',
  'inapplicable',
];
const SEVERITIES: readonly VerdictRow['severity'][] = ['must', 'should', 'info'];
const NO_DUE = '9999-12-31';

/** What the order looks at. */
export type Ordered = Pick<VerdictRow, 'key' | 'groupId' | 'outcome' | 'severity' | 'due'>;

/**
 * The order of attention: outcome, severity, due date, then the ids of the group and of the verdict, so that no two
 * are equal: the program and the page, which has the first of them, agree on what comes next.
 */
export function compareAttention(a: Ordered, b: Ordered): number {
  return (
    OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.due ?? NO_DUE, b.due ?? NO_DUE) ||
    compareText(a.groupId, b.groupId) ||
    compareText(a.key, b.key)
  );
}

/** Code-unit order: right for ISO dates and much faster than a collator. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
