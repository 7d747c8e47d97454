import type { PlainDate } from '../calendar/plain-date';
import type { RegisterTable } from '../register/register-snapshot';
import type { Outcome } from '../verdicts/outcome';
import type { DueDate, Missing, RecordRef, VerdictPeriod, VerdictReason } from '../verdicts/verdict';

/** What a kind of norm says about one group and period: a verdict without its address, which the engine adds. */
export interface Finding {
  readonly period: VerdictPeriod;
  readonly outcome: Outcome;
  /**
   * The day that decides which edition of the regulation judges: the due date, the day of the meeting, the day
   * of taking the role. A finding of an edition that is not in force on that day is dropped.
   */
  readonly on: PlainDate;
  readonly due: DueDate | null;
  readonly counted: readonly RecordRef[];
  readonly missing: readonly Missing[];
  readonly reason: VerdictReason;
}

/** The parts of a finding that are often empty. */
export interface FindingDetails {
  readonly due?: DueDate | null;
  readonly counted?: readonly RecordRef[];
  readonly missing?: readonly Missing[];
  readonly data?: VerdictReason['data'];
}

const NOTHING: readonly never[] = [];
const NO_DATA: VerdictReason['data'] = {};

/** Makes a finding; all its shapes have the same fields in the same order, which keeps evaluation fast. */
export function finding(
  period: VerdictPeriod,
  on: PlainDate,
  outcome: Outcome,
  code: string,
  details: FindingDetails,
): Finding {
  return {
    period,
    outcome,
    on,
    due: details.due ?? null,
    counted: details.counted ?? NOTHING,
    missing: details.missing ?? NOTHING,
    reason: { code, data: details.data ?? NO_DATA },
  };
}

/** Points to a field that is not filled; `id` null when the row itself is absent. */
export function missingField(table: RegisterTable, id: string | null, field: string | null): Missing {
  return { table, id, field };
}

/** Points to rows that were counted. */
export function recordRefs(table: RegisterTable, rows: readonly { readonly id: string }[]): readonly RecordRef[] {
  const first = rows[0];
  if (first === undefined) return NOTHING;
  return rows.length === 1 ? [{ table, id: first.id }] : rows.map((row) => ({ table, id: row.id }));
}
