import { describe, expect, test } from 'vitest';
import type { Group } from '../../../src/domain/register/group';
import type { Meeting } from '../../../src/domain/register/meeting';
import { answers, theVerdict } from '../judge';
import { NORM, says, underNorm } from '../norm-under-test';
import { agendaItem, group, meeting } from '../register-builder';

type Line = readonly [date: string, question: string | null, fields?: Partial<Meeting>];

const judged = (lines: readonly Line[], fields: Partial<Group> = {}) =>
  underNorm(
    'last-meeting-hears',
    { content: ['итоги'] },
    {
      groups: [group(fields)],
      meetings: lines.map(([date, , more], i) => meeting(date, { id: `З-${i}`, ...more })),
      agendaItems: lines.flatMap(([, question], i) =>
        question === null ? [] : [agendaItem({ meetingId: `З-${i}`, question })],
      ),
    },
  );

describe('the last meeting of 2026/27 hears the results; teaching ends on 31 May', () => {
  const autumn: Line = ['2026-10-10', 'О плане'];
  test.each<[string, readonly Line[], string, string]>([
    ['in the middle of the year', [autumn], '2027-05-16', 'pending last-meeting.not-yet'],
    ['a fortnight before the end', [autumn], '2027-05-17', 'atRisk last-meeting.include'],
    ['on the last day', [autumn], '2027-05-31', 'atRisk last-meeting.include'],
    ['on the day after', [autumn], '2027-06-01', 'violated last-meeting.without'],
    ['heard', [autumn, ['2027-05-20', 'Подведение итогов года']], '2027-06-01', 'met last-meeting.heard'],
    ['heard, and it is still May', [['2027-05-20', 'Об итогах года']], '2027-05-21', 'met last-meeting.heard'],
    ['results of the year before', [['2026-09-10', 'Об итогах года']], '2026-10-01', 'pending last-meeting.not-yet'],
    [
      'heard not at the last one',
      [
        ['2027-04-10', 'Итоги'],
        ['2027-05-20', 'О разном'],
      ],
      '2027-06-01',
      'violated last-meeting.without',
    ],
    ['heard in June', [autumn, ['2027-06-10', 'Итоги']], '2027-06-10', 'met last-meeting.heard'],
    [
      'June is still planned',
      [autumn, ['2027-06-10', null, { status: 'planned' }]],
      '2027-06-01',
      'atRisk last-meeting.include',
    ],
    [
      'planned with the question',
      [autumn, ['2027-05-20', 'Итоги', { status: 'planned' }]],
      '2027-05-18',
      'pending last-meeting.prepared',
    ],
    ['no agenda', [['2027-05-20', null]], '2027-06-01', 'cantTell last-meeting.agenda-unknown'],
    [
      'a later one is unanswered',
      [autumn, ['2027-05-20', null, { status: 'planned' }]],
      '2027-06-01',
      'cantTell last-meeting.unanswered',
    ],
    ['no meetings at all', [], '2027-06-01', 'inapplicable last-meeting.no-meetings'],
    ['no meetings yet', [], '2027-03-01', 'pending last-meeting.not-yet'],
  ])('%s', (_, lines, asOf, expected) => {
    expect(answers(judged(lines), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test.each([
    ['2027-01-20', 'atRisk last-meeting.include'],
    ['2027-01-21', 'violated last-meeting.without'],
  ])('a group closed on 20 January, on %s', (asOf, expected) => {
    const group = { plannedUntil: '2027-01-20', closedOn: '2027-01-20' };
    expect(answers(judged([autumn], group), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test('a group created in June has no last meeting of this year', () => {
    expect(answers(judged([], { createdOn: '2027-06-01' }), NORM, '2027-06-30')).toEqual([
      'year inapplicable last-meeting.created-after',
    ]);
  });

  test('says what to do', () => {
    expect(says(theVerdict(judged([autumn]), NORM, '2027-05-20'))).toBe(
      'Включите в повестку последнего из заседаний года: итоги (до 31.05.2027 – 11 дней).',
    );
  });
});
