import { describe, expect, test } from 'vitest';
import type { NormParameters } from '../../../src/domain/norms/norm-parameters';
import type { AnnualReport } from '../../../src/domain/register/annual-report';
import type { Group } from '../../../src/domain/register/group';
import type { Meeting } from '../../../src/domain/register/meeting';
import { answers, theVerdict, verdictsOf } from '../judge';
import { NORM, says, underNorm } from '../norm-under-test';
import { group, meeting, report } from '../register-builder';

const judged = (
  parameters: Partial<NormParameters>,
  fields: Partial<AnnualReport> | null,
  meetings: readonly Meeting[] = [],
  ofGroup: Partial<Group> = {},
) =>
  underNorm('report-step', parameters, {
    groups: [group(ofGroup)],
    reports: fields === null ? [] : [report({ id: 'А-1', ...fields })],
    meetings: [...meetings],
  });

describe('to the methodical council within ten working days after the last meeting', () => {
  const NORMS = { step: 'submitted', body: 'методический совет', withinWorkingDays: 10, after: 'lastMeeting' } as const;
  const may20 = meeting('2027-05-20', { id: 'З-1' });
  const to = 'в методический совет';
  // After 20 May: 21, 24–28 May, 31 May, 1–3 June.
  test.each<[string, Partial<AnnualReport> | null, readonly Meeting[], string, string]>([
    ['another meeting may come', null, [may20], '2027-05-31', 'pending report-step.awaiting'],
    ['none can come', null, [may20], '2027-06-01', 'atRisk report-step.near'],
    [
      'one is planned for June',
      null,
      [may20, meeting('2027-06-10', { status: 'planned' })],
      '2027-06-04',
      'pending report-step.awaiting',
    ],
    ['the last day', null, [may20], '2027-06-03', 'atRisk report-step.near'],
    ['the day after', null, [may20], '2027-06-04', 'violated report-step.missing'],
    [
      'handed in on the last day',
      { submittedOn: '2027-06-03', submittedTo: to },
      [may20],
      '2027-07-01',
      'met report-step.in-time',
    ],
    [
      'handed in on the day after',
      { submittedOn: '2027-06-04', submittedTo: to },
      [may20],
      '2027-07-01',
      'violated report-step.late',
    ],
    [
      'handed in before the end',
      { submittedOn: '2027-05-21', submittedTo: to },
      [may20],
      '2027-05-25',
      'met report-step.in-time',
    ],
    ['nobody knows to whom', { submittedOn: '2027-06-03' }, [may20], '2027-07-01', 'cantTell report-step.body-unknown'],
    [
      'to somebody else',
      { submittedOn: '2027-06-03', submittedTo: 'РИМК' },
      [may20],
      '2027-07-01',
      'atRisk report-step.other-body',
    ],
  ])('%s', (_, fields, meetings, asOf, expected) => {
    expect(answers(judged(NORMS, fields, meetings), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test('without meetings the term runs from the end of teaching', () => {
    expect(theVerdict(judged(NORMS, null), NORM, '2027-06-02').due?.date).toBe('2027-06-15');
  });

  test('one that nobody has answered about may have been the last', () => {
    const meetings = [may20, meeting('2027-05-25', { status: 'planned' })];
    expect(theVerdict(judged(NORMS, null, meetings), NORM, '2027-06-02').due?.date).toBe('2027-06-08');
  });

  test('a group closed in winter has its last meeting behind', () => {
    const closed = { plannedUntil: '2027-01-20', closedOn: '2027-01-20' };
    const snapshot = judged(NORMS, null, [meeting('2027-01-18')], closed);
    expect(theVerdict(snapshot, NORM, '2027-01-21').due?.date).toBe('2027-02-01');
  });

  test('stays owed in the next year', () => {
    const found = verdictsOf(judged(NORMS, null, [may20]), NORM, '2027-09-10');
    expect(found.map(({ schoolYear, outcome }) => `${schoolYear} ${outcome}`)).toContain('2026/27 violated');
  });
});

describe('considered by ГНМС, no day named: by the end of the school year', () => {
  const NORMS = { step: 'considered', body: 'ГНМС' } as const;
  const submittedOn = '2027-05-15';
  test.each<[string, Partial<AnnualReport> | null, string, string]>([
    ['nothing is handed in', null, '2027-05-20', 'pending report-step.not-submitted'],
    ['handed in', { submittedOn }, '2027-05-20', 'pending report-step.pending'],
    ['a fortnight before the end', { submittedOn }, '2027-08-17', 'atRisk report-step.near'],
    ['on the last day', { submittedOn }, '2027-08-31', 'atRisk report-step.near'],
    [
      'considered',
      { submittedOn, consideredOn: '2027-08-31', consideredBy: 'ГНМС' },
      '2027-08-31',
      'met report-step.in-time',
    ],
  ])('%s', (_, fields, asOf, expected) => {
    expect(answers(judged(NORMS, fields), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test.each([
    ['not considered', { submittedOn }, 'violated report-step.missing'],
    ['not even handed in', null, 'violated report-step.missing'],
  ])('on 1 September: %s', (_, fields, expected) => {
    expect(answers(judged(NORMS, fields), NORM, '2027-09-01')).toEqual([`year ${expected}`]);
  });

  test('says that the day is ours', () => {
    expect(says(theVerdict(judged(NORMS, { submittedOn }), NORM, '2027-05-20'))).toBe(
      'Отчёт за 2026/27: рассмотреть не позднее 31.08.2027 (кем: ГНМС). Срок положением не установлен: принят конец учебного года.',
    );
  });
});

test('a step that a report does not have is a mistake of the norm', () => {
  expect(answers(judged({ step: 'agreed' }, null), NORM, '2027-05-20')).toEqual([
    'year cantTell report-step.step-unknown',
  ]);
});
