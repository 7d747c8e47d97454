import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/domain/register/plan';
import { answers, theVerdict } from '../judge';
import { says } from '../norm-under-test';
import { group, meeting, membership, person, plan, register, report } from '../register-builder';

describe('Новосибирск 7.9: first meeting not later than 15 September 2026', () => {
  const NORM = 'novosibirsk-2022/7.9-first-meeting';
  test.each([
    ['2026-09-15', '2026-10-01', 'met first-meeting.in-time'],
    ['2026-09-16', '2026-10-01', 'violated first-meeting.late'],
    ['2026-08-15', '2026-10-01', 'met first-meeting.in-time'],
    ['2026-08-14', '2026-10-01', 'violated first-meeting.missing'],
  ])('held on %s', (date, asOf, expected) => {
    expect(answers(register({ meetings: [meeting(date)] }), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test.each([
    ['2026-08-31', 'pending first-meeting.pending'],
    ['2026-09-01', 'atRisk first-meeting.near'],
    ['2026-09-15', 'atRisk first-meeting.near'],
    ['2026-09-16', 'violated first-meeting.missing'],
  ])('not held on %s', (asOf, expected) => {
    expect(answers(register(), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test('planned for later than the day is a danger at once', () => {
    const meetings = [meeting('2026-09-20', { status: 'planned' })];
    expect(answers(register({ meetings }), NORM, '2026-08-25')).toEqual(['year atRisk first-meeting.planned-late']);
  });

  test('planned for later after one that nobody has answered about is no danger yet', () => {
    const meetings = [meeting('2026-08-20', { status: 'planned' }), meeting('2026-09-20', { status: 'planned' })];
    expect(answers(register({ meetings }), NORM, '2026-08-31')).toEqual(['year pending first-meeting.pending']);
  });

  test('planned, its day passed, nobody has said: the register cannot tell', () => {
    const meetings = [meeting('2026-09-10', { id: 'З-7', status: 'planned' })];
    const verdict = theVerdict(register({ meetings }), NORM, '2026-09-16');
    expect(verdict.reason.code).toBe('first-meeting.unanswered');
    expect(verdict.missing).toEqual([{ table: 'meetings', id: 'З-7', field: 'status' }]);
  });

  test.each([
    ['2026-09-01', '2026-09-15'],
    ['2026-09-02', '2026-10-02'],
    ['2027-01-15', '2027-02-15'],
  ])('a group created on %s has until %s', (createdOn, due) => {
    const snapshot = register({ groups: [group({ createdOn })] });
    expect(theVerdict(snapshot, NORM, createdOn).due?.date).toBe(due);
  });

  test('a group created in June need not meet before September', () => {
    const snapshot = register({ groups: [group({ createdOn: '2027-06-01' })] });
    expect(answers(snapshot, NORM, '2027-06-30')).toEqual(['year inapplicable first-meeting.created-after']);
  });
});

describe('Новосибирск 7.9: the plan is approved at the first meeting', () => {
  const NORM = 'novosibirsk-2022/7.9-plan';
  const judge = (fields: Partial<Plan>, dates: readonly string[], asOf = '2026-10-01') =>
    answers(
      register({ plans: [plan({ approvedBy: 'заседание', ...fields })], meetings: dates.map((date) => meeting(date)) }),
      NORM,
      asOf,
    );

  test.each([
    ['on the last day', { approvedOn: '2026-09-15' }, ['2026-09-15'], 'met plan.in-time'],
    ['a day late', { approvedOn: '2026-09-16' }, ['2026-09-16'], 'violated plan.late'],
    [
      'words of people',
      { approvedOn: '2026-09-10', approvedBy: 'на заседании ММО' },
      ['2026-09-10'],
      'met plan.in-time',
    ],
    [
      'by another body',
      { approvedOn: '2026-09-10', approvedBy: 'директор' },
      ['2026-09-10'],
      'violated plan.other-approver',
    ],
    [
      'by nobody knows whom',
      { approvedOn: '2026-09-10', approvedBy: '' },
      ['2026-09-10'],
      'cantTell plan.approver-unknown',
    ],
    [
      'at the second meeting',
      { approvedOn: '2026-09-10' },
      ['2026-08-25', '2026-09-10'],
      'met plan.in-time-later-meeting',
    ],
    ['on a day without a meeting', { approvedOn: '2026-09-10' }, ['2026-09-11'], 'cantTell plan.no-such-meeting'],
    ['while no meeting was held at all', { approvedOn: '2026-09-10' }, [], 'cantTell plan.no-such-meeting'],
    ['at a meeting of June', { approvedOn: '2026-06-01' }, ['2026-06-01'], 'met plan.in-time-later-meeting'],
    [
      'at a meeting of June, and not at the first one of the year',
      { approvedOn: '2026-06-01' },
      ['2026-06-01', '2026-09-10'],
      'met plan.in-time-later-meeting',
    ],
    ['only drafted', { approvedOn: null }, ['2026-09-10'], 'violated plan.missing'],
    [
      'approved for another year',
      { approvedOn: '2026-09-10', schoolYear: '2025/26' },
      ['2026-09-10'],
      'violated plan.missing',
    ],
  ])('%s', (_, fields, dates, expected) => {
    expect(judge(fields, dates)).toEqual([`year ${expected}`]);
  });

  test('approved in June: the first meeting may still approve it, up to the last day', () => {
    const june = { approvedOn: '2026-06-01' };
    expect(judge(june, ['2026-06-01'], '2026-09-15')).toEqual(['year atRisk plan.not-first-meeting']);
    expect(judge(june, ['2026-06-01', '2026-09-10'], '2026-09-15')).toEqual(['year met plan.in-time-later-meeting']);
  });

  test.each([
    [
      ['2026-09-05', '2026-09-14'],
      '2026-09-14',
      'План работы утверждён 14.09.2026 (заседание), в срок, но не на первом заседании (05.09.2026).',
    ],
    [
      ['2026-06-01'],
      '2026-06-01',
      'План работы утверждён 01.06.2026 (заседание), в срок, но не на первом заседании года.',
    ],
  ])('what nobody can change any more is only said', (dates, approvedOn, expected) => {
    const plans = [plan({ approvedBy: 'заседание', approvedOn })];
    const meetings = dates.map((date) => meeting(date));
    expect(says(theVerdict(register({ plans, meetings }), NORM, '2026-10-01'))).toBe(expected);
  });

  test.each([
    ['planned', 'cantTell plan.meeting-unanswered'],
    ['postponed', 'cantTell plan.meeting-unanswered'],
    ['cancelled', 'violated plan.meeting-cancelled'],
  ] as const)('a meeting that is only %s approves nothing', (status, expected) => {
    const plans = [plan({ approvedBy: 'заседание', approvedOn: '2026-09-10' })];
    const snapshot = register({ plans, meetings: [meeting('2026-09-10', { id: 'З-9', status })] });
    expect(answers(snapshot, NORM, '2026-10-01')).toEqual([`year ${expected}`]);
    const missing = status === 'cancelled' ? [] : [{ table: 'meetings', id: 'З-9', field: 'status' }];
    expect(theVerdict(snapshot, NORM, '2026-10-01').missing).toEqual(missing);
  });

  test('a meeting of another group approves nothing', () => {
    const plans = [plan({ approvedBy: 'заседание', approvedOn: '2026-09-10' })];
    const snapshot = register({ plans, meetings: [meeting('2026-09-10', { groupIds: ['О-02'] })] });
    const verdict = theVerdict(snapshot, NORM, '2026-10-01');
    expect([verdict.outcome, verdict.reason.code]).toEqual(['cantTell', 'plan.no-such-meeting']);
    expect(verdict.missing).toEqual([{ table: 'meetings', id: null, field: null }]);
  });

  test.each([
    ['a new version is not approved yet: no broken term', '2026-09-10', null, 'atRisk plan.changed'],
    ['a new version was approved later: the term was met', '2026-09-10', '2026-09-30', 'met plan.in-time'],
    ['both were late', '2026-09-20', '2026-09-30', 'violated plan.late'],
  ])('%s', (_, first, second, expected) => {
    const plans = [
      plan({ version: 2, approvedOn: second, approvedBy: 'заседание' }),
      plan({ version: 1, approvedOn: first, approvedBy: 'заседание' }),
    ];
    const meetings = [meeting('2026-09-10')];
    expect(answers(register({ plans, meetings }), NORM, '2026-10-01')).toEqual([`year ${expected}`]);
  });

  test('an approval of tomorrow is not known today', () => {
    expect(judge({ approvedOn: '2026-09-11' }, [], '2026-09-10')).toEqual(['year atRisk plan.near']);
  });
});

describe('Рыбновский район 4.7: РИМК approves not later than 15 September', () => {
  const NORM = 'rybnoye-2020/4.7';
  const ppc = group({ regulationId: 'rybnoye-2020', type: 'ППС' });
  test.each([
    ['2026-09-15', 'РИМК', 'met plan.in-time'],
    ['2026-09-16', 'РИМК', 'violated plan.late'],
    ['2026-09-15', 'заседание ППС', 'violated plan.other-approver'],
    ['2026-09-15', 'римк, протокол № 1', 'met plan.in-time'],
  ])('approved on %s by «%s»', (approvedOn, approvedBy, expected) => {
    const snapshot = register({ groups: [ppc], plans: [plan({ approvedOn, approvedBy })] });
    expect(answers(snapshot, NORM, '2026-10-01')).toEqual([`year ${expected}`]);
  });

  test('15 September 2024 was a Sunday: 16 September is in time', () => {
    const snapshot = register({
      groups: [ppc],
      plans: [plan({ schoolYear: '2024/25', approvedOn: '2024-09-16', approvedBy: 'РИМК' })],
    });
    const verdict = theVerdict(snapshot, NORM, '2024-10-01', '2024/25');
    expect(verdict.outcome).toBe('met');
    expect(verdict.due).toEqual({ date: '2024-09-16', nominal: '2024-09-15', shiftedBecause: 'воскресенье' });
  });
});

describe('Ноябрьск 3.5: approved by order, no day named', () => {
  const NORM = 'noyabrsk-2020/3.5';
  const lab = group({ regulationId: 'noyabrsk-2020', type: 'лаборатория' });
  test.each([
    ['nothing yet', [], [], '2026-10-01', 'pending plan.no-deadline'],
    ['a meeting without an approved plan', [], ['2026-09-20'], '2026-10-01', 'atRisk plan.working-without'],
    [
      'approved by order',
      [{ approvedOn: '2026-12-01', approvedBy: 'приказ начальника департамента' }],
      ['2026-09-20'],
      '2026-12-02',
      'met plan.in-time',
    ],
    [
      'approved by the meeting',
      [{ approvedOn: '2026-09-20', approvedBy: 'заседание' }],
      ['2026-09-20'],
      '2026-10-01',
      'violated plan.other-approver',
    ],
    ['the last day of teaching', [], [], '2027-05-31', 'pending plan.no-deadline'],
    ['teaching is over', [], [], '2027-06-01', 'violated plan.year-over'],
  ])('%s', (_, plans, dates, asOf, expected) => {
    const snapshot = register({ groups: [lab], plans: plans.map(plan), meetings: dates.map((date) => meeting(date)) });
    expect(answers(snapshot, NORM, asOf)).toEqual([`year ${expected}`]);
  });
});

describe('Новосибирск 7.8: analysis and next plan to the curator by 15 May, in 2027 by Monday 17 May', () => {
  const REPORT = 'novosibirsk-2022/7.8-report';
  const PLAN = 'novosibirsk-2022/7.8-next-plan';
  test.each([
    ['2027-05-15', 'met report.in-time'],
    ['2027-05-17', 'met report.in-time'],
    ['2027-05-18', 'violated report.late'],
  ])('analysis handed in on %s', (submittedOn, expected) => {
    const snapshot = register({ reports: [report({ submittedOn, submittedTo: 'куратору' })] });
    expect(answers(snapshot, REPORT, '2027-06-01')).toEqual([`year ${expected}`]);
  });

  test.each([
    ['2027-04-16', 'pending report.pending'],
    ['2027-04-17', 'atRisk report.near'],
    ['2027-05-17', 'atRisk report.near'],
    ['2027-05-18', 'violated report.missing'],
  ])('analysis not handed in on %s', (asOf, expected) => {
    expect(answers(register(), REPORT, asOf)).toEqual([`year ${expected}`]);
  });

  test('the shift from Saturday is explained', () => {
    expect(theVerdict(register(), REPORT, '2027-05-16').due).toEqual({
      date: '2027-05-17',
      nominal: '2027-05-15',
      shiftedBecause: 'суббота',
    });
  });

  test('the receiver is checked: nobody named, the curator by name, somebody else', () => {
    const judge = (submittedTo: string) =>
      answers(
        register({
          persons: [person({ id: 'П-09', lastName: 'Кураторова' })],
          memberships: [membership({ personId: 'П-09', role: 'curator' })],
          reports: [report({ submittedOn: '2027-05-10', submittedTo })],
        }),
        REPORT,
        '2027-06-01',
      );
    expect(judge('')).toEqual(['year cantTell report.receiver-unknown']);
    expect(judge('Кураторова М. И.')).toEqual(['year met report.in-time']);
    expect(judge('директор')).toEqual(['year atRisk report.other-receiver']);
  });

  test('the plan of 2027/28 answers for 2026/27', () => {
    const plans = [plan({ schoolYear: '2027/28', submittedOn: '2027-05-14', submittedTo: 'куратор' })];
    expect(answers(register({ plans }), PLAN, '2027-06-01')).toEqual(['year met next-plan.in-time']);
    expect(answers(register(), PLAN, '2027-05-18')).toEqual(['year violated next-plan.missing']);
  });

  test('a group that ends with the year owes no next plan', () => {
    const groups = [group({ plannedUntil: '2027-08-31' })];
    expect(answers(register({ groups }), PLAN, '2027-05-18')).toEqual(['year inapplicable next-plan.group-ends']);
    const lasting = [group({ plannedUntil: '2027-09-01' })];
    expect(answers(register({ groups: lasting }), PLAN, '2027-05-18')).toEqual(['year violated next-plan.missing']);
  });

  test('a group that is closed owes its report on that day', () => {
    const groups = [group({ closedOn: '2027-02-19' })];
    expect(theVerdict(register({ groups }), REPORT, '2027-02-19').due?.date).toBe('2027-02-19');
    expect(answers(register({ groups }), REPORT, '2027-02-20')).toEqual(['year violated report.missing']);
  });

  test('a group created after the day owes nothing this year', () => {
    const groups = [group({ createdOn: '2027-05-18' })];
    expect(answers(register({ groups }), REPORT, '2027-06-01')).toEqual(['year inapplicable report.created-after']);
  });
});

describe('Рыбновский район 4.8: to РИМК before 1 September of the year that has ended', () => {
  const NORM = 'rybnoye-2020/4.8-report';
  const groups = [group({ regulationId: 'rybnoye-2020', type: 'ППС' })];
  test.each([
    ['2026-08-31', 'met report.in-time'],
    ['2026-09-01', 'violated report.late'],
  ])('handed in on %s', (submittedOn, expected) => {
    const reports = [report({ schoolYear: '2025/26', submittedOn, submittedTo: 'РИМК' })];
    expect(answers(register({ groups, reports }), NORM, '2026-09-10', '2025/26')).toEqual([`year ${expected}`]);
  });

  test('31 August 2025 was a Sunday: 1 September is in time by the shift', () => {
    const reports = [report({ schoolYear: '2024/25', submittedOn: '2025-09-01', submittedTo: 'РИМК' })];
    const verdict = theVerdict(register({ groups, reports }), NORM, '2025-09-10', '2024/25');
    expect(verdict.outcome).toBe('met');
    expect(verdict.due).toEqual({ date: '2025-09-01', nominal: '2025-08-31', shiftedBecause: 'воскресенье' });
  });
});

describe('the draft of the next plan is not asked for once that plan is approved', () => {
  const NORM = 'rybnoye-2020/4.8-next-plan';
  const groups = [group({ regulationId: 'rybnoye-2020', type: 'ППС' })];
  const approved = { schoolYear: '2026/27', approvedOn: '2026-09-10', approvedBy: 'РИМК' };
  test.each([
    ['not approved', { approvedOn: null }, '2026-09-20', 'violated next-plan.missing'],
    ['approved, no day of the draft', {}, '2026-09-20', 'met next-plan.approved'],
    ['approved only later', { approvedOn: '2026-09-21' }, '2026-09-20', 'violated next-plan.missing'],
    ['draft late, then approved', { submittedOn: '2026-09-02' }, '2026-09-20', 'violated next-plan.late'],
    [
      'draft in time, then approved',
      { submittedOn: '2026-08-20', submittedTo: 'РИМК' },
      '2026-09-20',
      'met next-plan.in-time',
    ],
  ])('%s', (_, fields, asOf, expected) => {
    const plans = [plan({ ...approved, ...fields })];
    expect(answers(register({ groups, plans }), NORM, asOf, '2025/26')).toEqual([`year ${expected}`]);
  });
});

describe('no day named: the end of the school year is taken and said', () => {
  test('lyubim/4.7-report', () => {
    const norm = 'lyubim/4.7-report';
    const groups = [group({ regulationId: 'lyubim' })];
    expect(answers(register({ groups }), norm, '2027-05-31')).toEqual(['year pending report.pending']);
    expect(answers(register({ groups }), norm, '2027-08-31')).toEqual(['year atRisk report.near']);
    expect(answers(register({ groups }), norm, '2027-09-01')).toEqual(['year violated report.missing']);
    expect(theVerdict(register({ groups }), norm, '2027-05-31').reason.data).toMatchObject({ withoutDeadline: 1 });
  });
});

describe('Любим 4.2: theme, goal, expected result', () => {
  const NORM = 'lyubim/4.2';
  const full = { theme: 'Тема', goal: 'Цель', expectedResult: 'Модель' };
  const judge = (fields: Partial<Plan> | null, asOf = '2026-10-01', dates: readonly string[] = []) =>
    answers(
      register({
        groups: [group({ regulationId: 'lyubim' })],
        plans: fields === null ? [] : [plan(fields)],
        meetings: dates.map((date) => meeting(date)),
      }),
      NORM,
      asOf,
    );

  test.each([
    ['all three', full, 'met plan-fields.all'],
    ['no goal yet', { ...full, goal: ' ' }, 'cantTell plan-fields.not-filled'],
    [
      'approved without a goal',
      { ...full, goal: '', approvedOn: '2026-09-10' },
      'violated plan-fields.approved-without',
    ],
  ])('%s', (_, fields, expected) => {
    expect(judge(fields)).toEqual([`year ${expected}`]);
  });

  test('no plan at all', () => {
    expect(judge(null)).toEqual(['year pending plan-fields.no-plan-yet']);
    expect(judge(null, '2026-10-01', ['2026-09-20'])).toEqual(['year atRisk plan-fields.working-without']);
    expect(judge(null, '2027-06-01')).toEqual(['year violated plan-fields.no-plan']);
  });

  test('the empty field is named', () => {
    const snapshot = register({
      groups: [group({ regulationId: 'lyubim' })],
      plans: [plan({ ...full, id: 'ПЛ-7', goal: '' })],
    });
    expect(theVerdict(snapshot, NORM, '2026-10-01').missing).toEqual([{ table: 'plans', id: 'ПЛ-7', field: 'goal' }]);
  });
});
