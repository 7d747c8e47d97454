import { describe, expect, test } from 'vitest';
import type { NormParameters } from '../../../src/domain/norms/norm-parameters';
import type { AgendaItem } from '../../../src/domain/register/agenda-item';
import type { Meeting } from '../../../src/domain/register/meeting';
import { answers, theVerdict } from '../judge';
import { NORM, says, underNorm } from '../norm-under-test';
import { agendaItem, meeting } from '../register-builder';

const judged = (
  parameters: Partial<NormParameters>,
  fields: Partial<Meeting>,
  agenda: readonly Partial<AgendaItem>[] = [],
) =>
  underNorm('minutes-per-meeting', parameters, {
    meetings: [meeting('2026-09-10', { id: 'З-1', ...fields })],
    agendaItems: agenda.map((item) => agendaItem({ meetingId: 'З-1', ...item })),
  });

describe('minutes with questions, decisions and recommendations', () => {
  const content = ['вопросы', 'решения', 'рекомендации'];
  const written = { minutesOn: '2026-09-11' };
  test.each<[string, readonly Partial<AgendaItem>[], string, readonly string[]]>([
    ['all', [{ question: 'О плане', decided: 'Принять', recommended: 'Изучить' }], 'met minutes.in-time', []],
    [
      'all, in two questions',
      [{ question: 'О плане', decided: 'Принять' }, { recommended: 'Изучить' }],
      'met minutes.in-time',
      [],
    ],
    ['no recommendations', [{ question: 'О плане', decided: 'Принять' }], 'cantTell minutes.content', ['рекомендации']],
    [
      'only spaces',
      [{ question: 'О плане', decided: 'Принять', recommended: ' ' }],
      'cantTell minutes.content',
      ['рекомендации'],
    ],
    ['nothing', [], 'cantTell minutes.content', content],
  ])('%s', (_, agenda, expected, absent) => {
    const snapshot = judged({ content }, written, agenda);
    expect(answers(snapshot, NORM, '2026-10-01')).toEqual([`meeting:З-1 ${expected}`]);
    expect(theVerdict(snapshot, NORM, '2026-10-01').reason.data.absent ?? []).toEqual(absent);
  });

  test('late by the term of the clause is told before what is not written', () => {
    const late = judged({ content, withinWorkingDays: 3 }, { minutesOn: '2026-09-16' });
    expect(answers(late, NORM, '2026-10-01')).toEqual(['meeting:З-1 violated minutes.late']);
  });
});

describe('within three working days after Thursday 10 September', () => {
  const TERM = { withinWorkingDays: 3 };
  test.each<[string, Partial<Meeting>, string, string]>([
    ['on the third day', { minutesOn: '2026-09-15' }, '2026-10-01', 'met minutes.in-time'],
    ['on the fourth day', { minutesOn: '2026-09-16' }, '2026-10-01', 'violated minutes.late'],
    ['none on the third day', {}, '2026-09-15', 'atRisk minutes.near'],
    ['none on the fourth day', {}, '2026-09-16', 'violated minutes.missing'],
  ])('%s', (_, fields, asOf, expected) => {
    expect(answers(judged(TERM, fields), NORM, asOf)).toEqual([`meeting:З-1 ${expected}`]);
  });

  test('what is not written is named', () => {
    const verdict = theVerdict(judged({ content: ['рекомендации'] }, { minutesOn: '2026-09-11' }), NORM, '2026-10-01');
    expect(says(verdict)).toBe('В протоколе от 10.09.2026 не записаны: рекомендации. Внесите их.');
  });
});
