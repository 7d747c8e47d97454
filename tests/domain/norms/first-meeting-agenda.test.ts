import { describe, expect, test } from 'vitest';
import type { AgendaItem } from '../../../src/domain/register/agenda-item';
import { answers, theVerdict } from '../judge';
import { NORM, says, underNorm } from '../norm-under-test';
import { agendaItem, meeting } from '../register-builder';

const judged = (agenda: readonly Partial<AgendaItem>[], date = '2026-09-10') =>
  underNorm(
    'first-meeting-by',
    {
      deadline: { operator: 'notLaterThan', month: 9, day: 15, yearOf: 'start' },
      content: ['утверждение плана'],
    },
    {
      meetings: [meeting(date, { id: 'З-1' }), meeting('2026-11-10', { id: 'З-2' })],
      agendaItems: agenda.map((item) => agendaItem({ meetingId: 'З-1', ...item })),
    },
  );

describe('the first meeting approves the plan', () => {
  test.each([
    ['by its text', [{ question: 'Об утверждении плана работы' }], '2026-12-01', 'met first-meeting.in-time'],
    ['by a verb', [{ question: 'Утвердить план на год' }], '2026-12-01', 'met first-meeting.in-time'],
    ['by its kind', [{ kind: 'утверждение плана', question: 'О работе' }], '2026-12-01', 'met first-meeting.in-time'],
    ['about something else', [{ question: 'О выборах' }], '2026-09-16', 'violated first-meeting.without'],
    [
      'about something else, on the last day',
      [{ question: 'О выборах' }],
      '2026-09-15',
      'atRisk first-meeting.without',
    ],
    [
      'the words in two questions',
      [{ question: 'О плане' }, { question: 'Утверждение списка' }],
      '2026-09-16',
      'violated first-meeting.without',
    ],
    [
      'at the second meeting',
      [{ meetingId: 'З-2', question: 'Об утверждении плана' }],
      '2026-12-01',
      'cantTell first-meeting.agenda-unknown',
    ],
    ['nothing is entered', [], '2026-12-01', 'cantTell first-meeting.agenda-unknown'],
  ])('%s', (_, agenda, asOf, expected) => {
    expect(answers(judged(agenda), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test('a late meeting is late whatever was on its agenda', () => {
    expect(answers(judged([], '2026-09-16'), NORM, '2026-12-01')).toEqual(['year violated first-meeting.late']);
  });

  test('what is missing is named', () => {
    const without = theVerdict(judged([{ question: 'О выборах' }]), NORM, '2026-12-01');
    expect(without.reason.data).toMatchObject({ absent: ['утверждение плана'] });
    expect(says(without)).toBe(
      'Первое заседание проведено 10.09.2026, но в повестке нет: утверждение плана. Если вопрос рассматривали, нажмите у этой записи «Исправить» и впишите его.',
    );
    expect(theVerdict(judged([]), NORM, '2026-12-01').missing).toEqual([
      { table: 'agendaItems', id: null, field: 'question' },
    ]);
  });
});
