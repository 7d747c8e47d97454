import { describe, expect, it } from 'vitest';
import { offeredSubjects, questionsOf } from '../../../../src/application/use-cases/papers/paper-subjects';
import { subjectKey } from '../../../../src/application/use-cases/papers/standing-row';
import { PaperSubjectShape } from '../../../../src/contract/papers';
import type { AgendaItem } from '../../../../src/domain/register/agenda-item';
import { smallRegister } from '../../../support/small-register';

const item = (id: string, order: number, question: string): AgendaItem => ({
  ...{ id, meetingId: 'З-01', order, kind: '', question, speakerId: null, speakerText: '', spoke: '', decided: '' },
  ...{ recommended: '', votesFor: null, votesAgainst: null, votesAbstained: null, note: '' },
});
const MEETING = { kind: 'meeting', meetingId: 'З-01' } as const;

describe('questions of an extract', () => {
  it('are those of the meeting in their order; other papers take it whole', () => {
    const agendaItems = [
      { ...item('В-0', 0, 'Прочее'), order: null },
      item('В-2', 2, 'Разное'),
      item('В-1', 1, 'План года '),
      { ...item('В-3', 1, 'Иное'), meetingId: 'З-03' },
    ];
    const register = smallRegister({ agendaItems });
    expect(questionsOf(register, 'extract', MEETING)).toEqual([
      { id: 'В-1', label: '1. План года' },
      { id: 'В-2', label: '2. Разное' },
      { id: 'В-0', label: '3. Прочее' },
    ]);
    expect(questionsOf(register, 'minutes', MEETING)).toEqual([]);
  });

  it('tell files apart whatever their order, and keep the key short', () => {
    const keyOf = (...agendaItemIds: string[]) => subjectKey({ ...MEETING, agendaItemIds });
    expect(subjectKey(MEETING)).toBe('meeting|З-01');
    expect(keyOf('В-1', 'В-2')).toBe(keyOf('В-2', 'В-1'));
    expect(new Set([subjectKey(MEETING), keyOf('В-1'), keyOf('В-2'), keyOf('В-1', 'В-2')]).size).toBe(4);
    expect(keyOf(...Array.from({ length: 100 }, (_, n) => `В-${n}`))).toMatch(/^meeting\|З-01\|[0-9a-f]{16}$/);
  });

  it('go through the contract; none of them is no choice', () => {
    expect(PaperSubjectShape.parse({ ...MEETING, agendaItemIds: ['В-2'] })).toEqual({
      ...MEETING,
      agendaItemIds: ['В-2'],
    });
    expect(PaperSubjectShape.safeParse({ ...MEETING, agendaItemIds: [] }).success).toBe(false);
  });
});

describe('days of a change', () => {
  it.each([
    ['2026-09-01', '2026-09-01', true],
    ['2026-09-02', '2026-09-01', false],
  ])('from %s to %s: %s', (from, to, isGood) => {
    expect(PaperSubjectShape.safeParse({ kind: 'change', groupId: 'О-01', from, to }).success).toBe(isGood);
  });
});

describe('years of a paper about the whole register', () => {
  const years = (paper: Parameters<typeof offeredSubjects>[1], today: string) =>
    offeredSubjects(smallRegister({}), paper, null, today).map(({ label }) => label);

  it('begin with the one that lasts', () => {
    expect(years({ subject: 'year' }, '2026-11-22')).toEqual(['2026/27', '2025/26']);
  });

  it('begin with the last finished one where results are summed up', () => {
    expect(years({ subject: 'year', sumsUpYear: true }, '2027-05-31')).toEqual(['2025/26', '2026/27']);
    expect(years({ subject: 'year', sumsUpYear: true }, '2027-06-01')).toEqual(['2026/27', '2025/26']);
    expect(years({ subject: 'year', sumsUpYear: true }, '2027-09-01')).toEqual(['2026/27', '2027/28']);
  });
});
