// Norms that combine others («и», «или»): `content` lists ids of norms, which are then not judged on their own.
import { OUTCOMES, type Outcome } from '../verdicts/outcome';
import { type Finding, finding } from './finding';
import type { NormKind } from './norm-kind';
import type { Subject } from './subject';

/** Attention that an answer asks for: violated first. */
function rank(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome);
}

/** The part that decides: for «all» the one that asks for most attention, for «any» the best that applies. */
function decisive(parts: readonly Finding[], mode: 'all' | 'any'): Finding | undefined {
  const applying = parts.filter((part) => part.outcome !== 'inapplicable');
  const pool = applying.length > 0 ? applying : parts;
  return pool.reduce<Finding | undefined>((chosen, part) => {
    if (chosen === undefined) return part;
    const better =
      mode === 'all' ? rank(part.outcome) < rank(chosen.outcome) : rank(part.outcome) > rank(chosen.outcome);
    return better ? part : chosen;
  }, undefined);
}

function judgeParts(
  subject: Subject,
  ids: readonly string[],
): { readonly parts: readonly Finding[]; readonly unknown: readonly string[] } {
  const parts: Finding[] = [];
  const unknown: string[] = [];
  for (const id of ids) {
    const findings = subject.judge(id);
    const worst = findings === undefined ? undefined : decisive(findings, 'all');
    if (worst === undefined) unknown.push(id);
    else parts.push(worst);
  }
  return { parts, unknown };
}

/** Makes a kind that answers with the part that decides; its reason names the code of that part. */
export function combination(id: string, title: string, mode: 'all' | 'any'): NormKind {
  return {
    id,
    title,
    requires: ['content'],
    understands: [],
    judges: 'year',
    reads: [],
    curableLater: false,
    codes: [`combination.${mode}`, 'combination.unknown-part'],
    evaluate(subject, norm) {
      const { parts, unknown } = judgeParts(subject, norm.parameters.content);
      const chosen = decisive(parts, mode);
      const { period } = subject.frame;
      if (chosen === undefined || unknown.length > 0) {
        const data = { parts: unknown };
        return [finding(period, subject.stateOn, 'cantTell', 'combination.unknown-part', { data })];
      }
      const kept = parts.filter((part) => part.outcome === 'met').length;
      return [
        finding(period, chosen.on, chosen.outcome, `combination.${mode}`, {
          due: chosen.due,
          counted: parts.flatMap((part) => part.counted),
          missing: chosen.missing,
          data: { parts: parts.map((part) => part.reason.code), kept, total: parts.length },
        }),
      ];
    },
  };
}
