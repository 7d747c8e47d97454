import { describe, expect, it } from 'vitest';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import { plansSheet } from '../../../src/application/workbook/sheets/plans-sheet';
import type { Plan } from '../../../src/domain/register/plan';
import { type MemoryHost, memoryHost } from '../../support/memory-host';
import { smallRegister } from '../../support/small-register';

/** «Контроль» about a norm of О-01 after a check. */
function judged(host: MemoryHost, norm: RegExp) {
  dailyCheck(host);
  return host.look().kept.verdicts.filter(({ id, groupId }) => groupId === 'О-01' && norm.test(id));
}

describe('a row that cannot be read is not held against its group', () => {
  it.each([
    ['personId', 'Неизвестная Анна', 'C2'],
    ['role', 'начальник', 'D2'],
    ['from', 'давно', 'E2'],
  ])('the leader with an unreadable «%s»', (field, typed, cell) => {
    const host = memoryHost(smallRegister());
    host.type('memberships', 'С-01', field, typed);
    const verdicts = judged(host, /leader/);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.filter(({ outcome }) => outcome === 'violated')).toEqual([]);
    if (field === 'from') return;
    const leader = verdicts.find(({ outcome }) => outcome === 'cantTell');
    expect(leader?.message).toContain(`Не прочитать лист «Состав», ячейка ${cell}`);
  });

  it('a plan of an unreadable year', () => {
    const plan = {
      ...plansSheet.blank(),
      id: 'ПЛ-01',
      groupId: 'О-01',
      schoolYear: '2026/27',
      approvedOn: '2026-09-10',
    };
    const host = memoryHost(smallRegister({ plans: [{ ...(plan as Plan), approvedBy: 'заседание' }] }));
    host.type('plans', 'ПЛ-01', 'schoolYear', 'этот год');
    const [verdict] = judged(host, /7\.9-plan/);
    expect(verdict).toMatchObject({ outcome: 'cantTell', message: expect.stringContaining('лист «Планы», ячейка C2') });
    const other = host.look().kept.verdicts.find(({ id }) => id.startsWith('О-02|novosibirsk-2022/7.9-plan'));
    expect(other?.outcome).toBe('violated');
  });

  it('leaves other groups judged as they are', () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    const others = () => host.look().kept.verdicts.filter(({ groupId }) => groupId === 'О-02');
    const before = others();
    host.type('memberships', 'С-01', 'role', 'начальник');
    dailyCheck(host);
    expect(others()).toEqual(before);
  });
});
