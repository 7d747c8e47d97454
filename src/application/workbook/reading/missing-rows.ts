import type { RegisterIssue } from '../register-issue';

/** What tells a row that is not there: its sheet and its code; empty for any other issue. */
export function missingRowKey({ code, data }: Pick<RegisterIssue, 'code' | 'data'>): string {
  return code === 'UNKNOWN_REFERENCE' && data.missing !== undefined ? `${data.target} ${data.missing}` : '';
}

/** One deleted row may have hundreds of references: the first of them says it for all, with their number. */
export function foldMissingRows(issues: readonly RegisterIssue[]): readonly RegisterIssue[] {
  const counts = new Map<string, number>();
  for (const issue of issues) {
    const key = missingRowKey(issue);
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (counts.size === 0) return issues;
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    const key = missingRowKey(issue);
    if (key === '') return [issue];
    if (told.has(key)) return [];
    told.add(key);
    return [{ ...issue, data: { ...issue.data, others: (counts.get(key) ?? 1) - 1 } }];
  });
}
