import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/domain/verdicts/verdict';
import { calculationLines } from '../../src/messages/verdict-calculation';

const verdict = (fields: Partial<Verdict>): Verdict => ({
  key: 'О-01|н|2026/27|year',
  groupId: 'О-01',
  regulationId: 'п',
  normId: 'н',
  clause: '7.6',
  kind: 'meetings-per-period',
  severity: 'must',
  schoolYear: '2026/27',
  period: { id: 'year', title: '2026/27 учебный год', from: '2026-09-01', to: '2027-08-31' },
  outcome: 'violated',
  due: null,
  responsible: { role: 'leader', personId: null },
  counted: [],
  missing: [],
  reason: { code: 'meetings.too-few', data: {} },
  waiverId: null,
  ...fields,
});

describe('how a verdict was reached', () => {
  test('names the period, the requirement pro rata, what was counted and why the term moved', () => {
    const counted = [
      { table: 'meetings', id: 'З-01' },
      { table: 'meetings', id: 'З-02' },
    ] as const;
    const due = { date: '2027-05-17', nominal: '2027-05-15', shiftedBecause: 'суббота' };
    const data = { held: 2, required: 2, full: 3, months: 5, planned: 1, beforeGroup: 1 };
    const missing = [{ table: 'meetings', id: 'З-03', field: 'status' }] as const;
    expect(calculationLines(verdict({ counted, due, missing, reason: { code: 'meetings.near', data } }))).toEqual([
      'Период: 2026/27 учебный год, 01.09.2026 – 31.08.2027.',
      'Требуется: не меньше 2 (пересчитано пропорционально: 2 вместо 3; месяцев работы в году: 5).',
      'Засчитано: 2; учтено: 2 записи («Заседания» – 2).',
      'Запланировано до срока ещё: 1.',
      'Не засчитано, раньше создания объединения: 1.',
      'Не заполнено: 1 место в реестре.',
      'Последний день: 17.05.2027. Перенесён с 15.05.2027: суббота.',
    ]);
  });

  test('leaves out what the verdict does not know', () => {
    const period = { id: 'meeting:З-01', title: 'заседание 10.09.2026', from: '2026-09-10', to: '2026-09-10' };
    expect(calculationLines(verdict({ period, reason: { code: 'minutes.missing', data: {} } }))).toEqual([
      'Период: заседание 10.09.2026.',
    ]);
  });

  test('counts who was present against the share', () => {
    const data = { present: 4, total: 9, percent: 50, needed: 5 };
    expect(calculationLines(verdict({ reason: { code: 'quorum.short', data } })).slice(1)).toEqual([
      'Требуется: не меньше 5.',
      'Доля: 50 % от 9.',
      'Засчитано: 4.',
    ]);
    const thirds = { present: 4, total: 9, percent: 67, twoThirds: 1, needed: 6 };
    expect(calculationLines(verdict({ reason: { code: 'quorum.short', data: thirds } }))).toContain(
      'Доля: две трети от 9.',
    );
  });

  test('says that an exception stands in place of the answer', () => {
    const reason = { code: 'waiver', data: { reason: 'ремонт', author: '', date: null } };
    const due = { date: '2027-05-17', nominal: '2027-05-17', shiftedBecause: null };
    expect(calculationLines(verdict({ outcome: 'waived', due, reason, waiverId: 'И-1' })).slice(1)).toEqual([
      'Последний день: 17.05.2027.',
      'Норма не применяется: есть исключение.',
    ]);
  });
});
