// The report of a check as lines for a terminal.
import type { CheckedVerdict } from '../../src/application/exchange/check-report';
import { OUTCOMES, type Outcome } from '../../src/domain/verdicts/outcome';
import { OUTCOME_TITLES } from '../../src/messages/outcomes';
import type { InputIssue } from './read-register';

/** An outcome as people count it: what a recommendation or a norm for information misses is no violation. */
type Standing = Outcome | 'advice' | 'information';

const TITLES: Readonly<Record<Standing, string>> = {
  ...OUTCOME_TITLES,
  advice: 'рекомендация',
  information: 'к сведению',
};

/** What asks for attention first. */
const ORDER: readonly Standing[] = OUTCOMES.flatMap((outcome): readonly Standing[] =>
  outcome === 'pending' ? ['advice', 'information', outcome] : [outcome],
);

const WIDTH = Math.max(...Object.values(TITLES).map(({ length }) => length));

function standingOf({ outcome, severity }: CheckedVerdict): Standing {
  if (outcome !== 'violated' || severity === 'must') return outcome;
  return severity === 'should' ? 'advice' : 'information';
}

const shownDate = (date: string): string => `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;

function lineOf(verdict: CheckedVerdict): string {
  const outcome = TITLES[standingOf(verdict)].padEnd(WIDTH);
  const due = verdict.due === null ? ''.padEnd(10) : shownDate(verdict.due);
  return `  ${outcome}  ${due}  п. ${verdict.clause.padEnd(5)}  ${verdict.message}`;
}

function byAttention(a: CheckedVerdict, b: CheckedVerdict): number {
  return ORDER.indexOf(standingOf(a)) - ORDER.indexOf(standingOf(b));
}

function summary(verdicts: readonly CheckedVerdict[]): string {
  const parts = ORDER.map(
    (standing) => [standing, verdicts.filter((one) => standingOf(one) === standing).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([standing, count]) => `${standing === 'advice' ? 'рекомендаций не выполнено' : TITLES[standing]} – ${count}`);
  return parts.length === 0 ? 'проверять нечего' : parts.join(', ');
}

/** Lines of a report: groups with their verdicts, what asks for attention first; then faults of the input; then counts. */
export function reportLines(
  asOf: string,
  verdicts: readonly CheckedVerdict[],
  issues: readonly InputIssue[],
): readonly string[] {
  const groups = new Map<string, CheckedVerdict[]>();
  for (const verdict of verdicts) groups.set(verdict.group, [...(groups.get(verdict.group) ?? []), verdict]);
  const lines: string[] = [];
  for (const [id, own] of groups) {
    lines.push(`${own[0]?.groupName ?? ''} (${id})`, ...[...own].sort(byAttention).map(lineOf), '');
  }
  for (const { sheet, cell, message } of issues) lines.push(`${sheet}${cell === '' ? '' : `, ${cell}`}: ${message}`);
  if (issues.length > 0) lines.push('');
  lines.push(`На ${shownDate(asOf)}: ${summary(verdicts)}. Замечаний к таблице: ${issues.length}.`);
  return lines;
}
