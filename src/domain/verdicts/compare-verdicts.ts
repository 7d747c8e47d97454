import type { Outcome } from './outcome';
import type { Verdict } from './verdict';

/** One answer that differs between two judgements of the same groups. */
export interface OutcomeChange {
  readonly groupId: string;
  readonly clause: string;
  readonly kind: string;
  readonly schoolYear: string;
  readonly periodTitle: string;
  /** `null`: that judgement has no such norm. */
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/**
 * What makes verdicts of two editions answers to the same question: the clause, or where clauses were renumbered the
 * kind. Several norms of one kind in one clause are told apart by their order.
 */
function keysOf(verdicts: readonly Verdict[]): Map<string, Verdict> {
  const counts = new Map<string, number>();
  const byKey = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const question = [verdict.groupId, verdict.schoolYear, verdict.clause, verdict.kind, verdict.period.id].join('|');
    const order = counts.get(question) ?? 0;
    counts.set(question, order + 1);
    byKey.set(`${question}|${order}`, verdict);
  }
  return byKey;
}

const outcomeOf = (verdict: Verdict | null): Outcome => verdict?.outcome ?? 'inapplicable';

/**
 * Lists the answers that differ, in the order of the groups: another outcome, a norm that appears, one that goes.
 * A norm that appears or goes as «inapplicable» changes nothing for anybody and is left out.
 */
export function compareVerdicts(before: readonly Verdict[], after: readonly Verdict[]): readonly OutcomeChange[] {
  const old = keysOf(before);
  const fresh = keysOf(after);
  const changes: OutcomeChange[] = [];
  for (const key of new Set([...old.keys(), ...fresh.keys()])) {
    const was = old.get(key) ?? null;
    const is = fresh.get(key) ?? null;
    const { groupId, clause, kind, schoolYear, period } = (is ?? was) as Verdict;
    if (outcomeOf(was) === outcomeOf(is)) continue;
    changes.push({ groupId, clause, kind, schoolYear, periodTitle: period.title, before: was, after: is });
  }
  return changes.sort((a, b) => (a.groupId < b.groupId ? -1 : a.groupId > b.groupId ? 1 : 0));
}
