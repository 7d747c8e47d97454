import type { VerdictRow } from '../../contract/shapes';

/** A verdict that became another by the save. */
export interface ChangedVerdict {
  /** `null` when there was no such verdict before. */
  readonly before: VerdictRow['outcome'] | null;
  readonly after: VerdictRow;
}

/** Verdicts of `after` whose outcome differs from what it was, those new among them too. */
export function changedVerdicts(
  before: readonly VerdictRow[],
  after: readonly VerdictRow[],
): readonly ChangedVerdict[] {
  const old = new Map(before.map((verdict) => [verdict.key, verdict.outcome]));
  return after
    .map((verdict) => ({ before: old.get(verdict.key) ?? null, after: verdict }))
    .filter((change) => change.before !== change.after.outcome);
}
