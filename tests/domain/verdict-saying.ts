import type { Outcome } from '../../src/domain/verdicts/outcome';
import type { Verdict, VerdictReason } from '../../src/domain/verdicts/verdict';

/** A verdict of 7.6 with that reason, shifted due date and all: for tests of words. */
export function verdict(code: string, data: VerdictReason['data'], fields: Partial<Verdict> = {}): Verdict {
  return {
    key: '',
    groupId: 'О-01',
    regulationId: '',
    normId: '',
    clause: '7.6',
    kind: '',
    severity: 'must',
    schoolYear: '2026/27',
    period: { id: 'q1', title: 'I четверть', from: '2026-09-01', to: '2026-10-23' },
    outcome: 'violated' as Outcome,
    due: { date: '2026-11-04', nominal: '2026-10-23', shiftedBecause: 'осенние каникулы' },
    responsible: { role: 'leader', personId: null },
    counted: [],
    missing: [],
    reason: { code, data },
    waiverId: null,
    ...fields,
  };
}
