// What `npm run check` says of a register: verdicts in words, each with everything it was made of.
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { ResponsibleRole } from '../../domain/norms/norm';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { evaluateRegister } from '../../domain/verdicts/evaluate-register';
import type { Outcome } from '../../domain/verdicts/outcome';
import type { Missing, RecordRef, Verdict } from '../../domain/verdicts/verdict';
import { verdictWords } from '../use-cases/verdict-words';

/** One verdict as it is printed; field names are part of the command's interface. */
export interface CheckedVerdict {
  readonly group: string;
  readonly groupName: string;
  readonly regulation: string;
  /** Number of the clause as printed: «7.6», «I.4». */
  readonly clause: string;
  /** Id of the norm. */
  readonly norm: string;
  /** Id of the kind of norm. */
  readonly kind: string;
  readonly severity: Verdict['severity'];
  readonly schoolYear: string;
  /** Ends inclusive. */
  readonly period: Verdict['period'];
  readonly outcome: Outcome;
  /** Last day in time, `null` where there is no term; `nominal` is the day that the clause names. */
  readonly due: PlainDate | null;
  readonly dueNominal: PlainDate | null;
  readonly dueShiftedBecause: string | null;
  readonly responsible: { readonly role: ResponsibleRole; readonly title: string; readonly person: string | null };
  readonly counted: readonly RecordRef[];
  readonly missing: readonly Missing[];
  /** Code of the reason. */
  readonly reason: string;
  readonly message: string;
}

/** What to judge. */
interface CheckRequest {
  readonly asOf: PlainDate;
  /** Default: all groups. */
  readonly groupIds?: readonly string[];
}

/** Judges a register and puts the verdicts in words, in the stable order of the evaluation. */
export function checkRegister(snapshot: RegisterSnapshot, { asOf, groupIds }: CheckRequest): readonly CheckedVerdict[] {
  const words = verdictWords(snapshot);
  const names = new Map(snapshot.groups.map(({ id, name }) => [id, name]));
  const verdicts = evaluateRegister(snapshot, groupIds === undefined ? { asOf } : { asOf, groupIds });
  return verdicts.map((verdict) => ({
    group: verdict.groupId,
    groupName: names.get(verdict.groupId) ?? '',
    regulation: verdict.regulationId,
    clause: verdict.clause,
    norm: verdict.normId,
    kind: verdict.kind,
    severity: verdict.severity,
    schoolYear: verdict.schoolYear,
    period: verdict.period,
    outcome: verdict.outcome,
    due: verdict.due?.date ?? null,
    dueNominal: verdict.due?.nominal ?? null,
    dueShiftedBecause: verdict.due?.shiftedBecause ?? null,
    responsible: {
      role: verdict.responsible.role,
      title: words.responsible(verdict),
      person: verdict.responsible.personId,
    },
    counted: verdict.counted,
    missing: verdict.missing,
    reason: verdict.reason.code,
    message: words.message(verdict),
  }));
}
