// «Что изменится»: the same year under another edition.
import { describe, expect, it } from 'vitest';
import { builtInRegulations } from '../../../src/domain/regulations';
import { compareVerdicts } from '../../../src/domain/verdicts/compare-verdicts';
import { judgeUnder, type TriedRegulation } from '../../../src/domain/verdicts/judge-under';
import { group, meeting, register } from '../register-builder';

const NOVOSIBIRSK = builtInRegulations.find(
  ({ regulation }) => regulation.id === 'novosibirsk-2022',
) as TriedRegulation;
const ON = '2026-07-01';

/** Two groups: one with three meetings in 2025/26, one with two. */
const snapshot = register({
  groups: [group({ id: 'О-1' }), group({ id: 'О-2' })],
  meetings: [
    ...['2025-09-10', '2026-01-20', '2026-04-14'].map((date) => meeting(date, { groupIds: ['О-1'] })),
    ...['2025-09-10', '2026-01-20'].map((date) => meeting(date, { groupIds: ['О-2'] })),
  ],
});

function edition(count: number): TriedRegulation {
  return {
    regulation: { ...NOVOSIBIRSK.regulation, id: 'new', inForceFrom: '2027-09-01' },
    norms: NOVOSIBIRSK.norms.map((norm) =>
      norm.id === 'novosibirsk-2022/7.6-meetings'
        ? { ...norm, id: 'new/7.6', parameters: { ...norm.parameters, count } }
        : norm,
    ),
  };
}

function changes(count: number): string[] {
  const judged = (tried: TriedRegulation) => judgeUnder(snapshot, tried, ['О-1', 'О-2'], '2025/26', ON);
  return compareVerdicts(judged(NOVOSIBIRSK), judged(edition(count))).map(
    ({ groupId, clause, before, after }) => `${groupId} ${clause} ${before?.outcome} → ${after?.outcome}`,
  );
}

describe('what changes under another edition', () => {
  it.each([
    [3, []],
    [2, ['О-2 7.6 violated → met']],
    [4, ['О-1 7.6 met → violated']],
  ])('asking for %i meetings', (count, expected) => {
    expect(changes(count)).toEqual(expected);
  });

  it('judges by the tried edition although its first day has not come', () => {
    const verdicts = judgeUnder(snapshot, edition(2), ['О-2'], '2025/26', ON);
    expect(verdicts.map(({ groupId }) => groupId)).toContain('О-2');
    expect(verdicts.some(({ normId }) => normId === 'new/7.6')).toBe(true);
    expect(verdicts.every(({ groupId, schoolYear }) => groupId === 'О-2' && schoolYear === '2025/26')).toBe(true);
  });

  it('names a norm that goes and one that appears, unless it does not apply', () => {
    const without = {
      ...NOVOSIBIRSK,
      norms: NOVOSIBIRSK.norms.filter(({ id }) => id !== 'novosibirsk-2022/7.6-meetings'),
    };
    const judged = (tried: TriedRegulation) => judgeUnder(snapshot, tried, ['О-1'], '2025/26', ON);
    const [gone] = compareVerdicts(judged(NOVOSIBIRSK), judged(without));
    expect(gone).toMatchObject({ groupId: 'О-1', clause: '7.6', after: null });
    expect(gone?.before?.outcome).toBe('met');
    const [fresh] = compareVerdicts(judged(without), judged(NOVOSIBIRSK));
    expect(fresh).toMatchObject({ groupId: 'О-1', clause: '7.6', before: null });
    expect(compareVerdicts(judged(NOVOSIBIRSK), judged(NOVOSIBIRSK))).toEqual([]);
  });
});
