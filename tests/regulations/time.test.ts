// Time done right: calendars, days off, reminders, debts of the last year, editions, forecasts.
import { describe, expect, test } from 'vitest';
import type { CalendarEntry } from '../../src/domain/register/calendar-entry';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { builtInRegulations } from '../../src/domain/regulations';
import { mailDays } from '../../src/domain/reminders/plan-digests';
import { reminderStage } from '../../src/domain/reminders/reminder-stage';
import { evaluateRegister } from '../../src/domain/verdicts/evaluate-register';
import { verdictMessage } from '../../src/messages/verdicts';
import { answers, theVerdict } from '../domain/judge';
import { group, meeting, membership, plan, register, report } from '../domain/register-builder';
import { factsOf, held, organization } from './cases/case-table';
import { ns } from './cases/novosibirsk-facts';
import { school } from './cases/noyabrsk-facts';

const pps = factsOf('rybnoye-2020', { type: 'ППС' });

function span(
  kind: CalendarEntry['kind'],
  from: string,
  to: string,
  fields: Partial<CalendarEntry> = {},
): CalendarEntry {
  return {
    id: from,
    calendar: '',
    schoolYear: '2026/27',
    kind,
    title: '',
    from,
    to,
    needsReview: null,
    note: '',
    ...fields,
  };
}

const own = (kind: CalendarEntry['kind'], from: string, to: string) => span(kind, from, to, { calendar: 'школа № 5' });
const ownQuarters = [
  own('schoolQuarter', '2026-09-01', '2026-10-16'),
  own('schoolQuarter', '2026-10-26', '2026-12-25'),
  own('schoolQuarter', '2027-01-11', '2027-03-25'),
  own('schoolQuarter', '2027-03-26', '2027-05-26'),
];

describe('calendar', () => {
  test.each([
    ['2026-10-25', 'q1 atRisk meetings.near'],
    ['2026-10-26', 'q1 violated meetings.too-few'],
  ])('the own calendar of a group moves the end of its quarter and holidays: on %s', (asOf, expected) => {
    const facts = register({ ...school({}, { calendar: 'школа № 5' }), calendar: ownQuarters });
    expect(answers(facts, 'noyabrsk-2020/3.6-school', asOf)[0]).toBe(expected);
  });

  test('an edited row of the main calendar moves it for everybody', () => {
    const calendar = [
      span('schoolQuarter', '2026-09-01', '2026-10-30'),
      span('schoolQuarter', '2026-11-09', '2026-12-30'),
    ];
    const verdict = (asOf: string) => answers(register({ ...school(), calendar }), 'noyabrsk-2020/3.6-school', asOf)[0];
    expect(verdict('2026-11-08')).toBe('q1 atRisk meetings.near');
    expect(verdict('2026-11-09')).toBe('q1 violated meetings.too-few');
  });

  test('half-years and the end of teaching come from the calendar', () => {
    const calendar = [
      span('halfYear', '2026-09-01', '2027-01-15'),
      span('halfYear', '2027-01-16', '2027-06-10'),
      span('teachingYear', '2026-09-01', '2027-06-10'),
    ];
    const facts = register({ ...pps(), calendar });
    expect(answers(facts, 'rybnoye-2020/4.5-half-year', '2027-01-15')[0]).toBe('h1 atRisk meetings.near');
    expect(answers(facts, 'rybnoye-2020/4.5-half-year', '2027-01-16')[0]).toBe('h1 violated meetings.too-few');
    expect(theVerdict(facts, 'rybnoye-2020/4.5-year', '2027-06-10').outcome).toBe('atRisk');
    expect(theVerdict(facts, 'rybnoye-2020/4.5-year', '2027-06-11').outcome).toBe('violated');
  });

  test.each([
    [5, '2027-05-17', 'суббота'],
    [6, '2027-05-15', null],
    [null, '2027-05-17', 'суббота'],
  ])('Saturday 15 May 2027 for a receiver with %s days a week: %s', (workWeek, date, shiftedBecause) => {
    const facts = ns({ organizations: [organization({ workWeek })] }, { curatingOrganizationId: 'ОО-01' });
    const { due } = theVerdict(register(facts), 'novosibirsk-2022/7.8-report', '2027-05-10');
    expect(due).toEqual({ date, nominal: '2027-05-15', shiftedBecause });
  });

  test('a working Saturday shifts nothing; a transferred day off shifts on', () => {
    const due = (calendar: readonly CalendarEntry[]) =>
      theVerdict(register({ ...ns(), calendar }), 'novosibirsk-2022/7.8-report', '2027-05-10').due?.date;
    expect(due([span('workingDay', '2027-05-15', '2027-05-15')])).toBe('2027-05-15');
    expect(due([span('holiday', '2027-05-17', '2027-05-17')])).toBe('2027-05-18');
  });
});

describe('reminders', () => {
  const stages = (snapshot: RegisterSnapshot, normId: string, days: readonly string[]) =>
    days.map((asOf) => `${asOf} ${reminderStage(theVerdict(snapshot, normId, asOf), asOf, mailDays(snapshot))}`);

  test('the last working day before Monday 17 May is Friday; overdue begins on Tuesday', () => {
    const days = ['2027-05-13', '2027-05-14', '2027-05-17', '2027-05-18'];
    expect(stages(register(ns()), 'novosibirsk-2022/7.8-report', days)).toEqual([
      '2027-05-13 d3',
      '2027-05-14 d1',
      '2027-05-17 d1',
      '2027-05-18 o0',
    ]);
  });

  test('due on Saturday for six days a week: letters go on Friday', () => {
    const facts = ns({ organizations: [organization({ workWeek: 6 })] }, { curatingOrganizationId: 'ОО-01' });
    expect(stages(register(facts), 'novosibirsk-2022/7.8-report', ['2027-05-13', '2027-05-14', '2027-05-17'])).toEqual([
      '2027-05-13 d3',
      '2027-05-14 d1',
      '2027-05-17 o0',
    ]);
  });

  test('due on a holiday (4 November): the last working day before is the 3rd', () => {
    const calendar = ownQuarters.map((entry, i) =>
      i === 0 ? { ...entry, to: '2026-11-04' } : i === 1 ? { ...entry, from: '2026-11-05' } : entry,
    );
    const facts = { ...school({}, { calendar: 'школа № 5' }), calendar };
    const found = (asOf: string) =>
      evaluateRegister(register(facts), { asOf }).find(
        ({ normId, period }) => normId === 'noyabrsk-2020/3.6-school' && period.id === 'q1',
      );
    const stage = (asOf: string) => {
      const verdict = found(asOf);
      return verdict === undefined ? null : reminderStage(verdict, asOf, mailDays(register(facts)));
    };
    expect(['2026-10-30', '2026-11-02', '2026-11-03', '2026-11-05'].map(stage)).toEqual(['d3', 'd3', 'd1', 'o0']);
  });
});

describe('debts of the last year on 1 September 2027', () => {
  const facts = register(pps({ meetings: [meeting('2027-03-10', { id: 'З-1' })], memberships: [membership()] }));
  const debts = (snapshot: RegisterSnapshot, asOf: string) =>
    evaluateRegister(snapshot, { asOf })
      .filter(({ schoolYear }) => schoolYear === '2026/27')
      .map(({ normId, period, outcome }) => `${normId.slice('rybnoye-2020/'.length)} ${period.id} ${outcome}`);

  test('the report, the minutes and what was not held stay in sight', () => {
    const owed = debts(facts, '2027-09-01');
    expect(owed).toContain('4.8-report year violated');
    expect(owed).toContain('4.8-next-plan year violated');
    expect(owed).toContain('4.6 meeting:З-1 violated');
    expect(owed).toContain('4.5-half-year h1 violated');
    expect(owed.some((line) => line.startsWith('4.1') || line.endsWith(' met'))).toBe(false);
  });

  test('what is done, even late, leaves them', () => {
    const done = {
      ...facts,
      reports: [report({ submittedOn: '2027-09-01', submittedTo: 'РИМК' })],
      meetings: [meeting('2027-03-10', { id: 'З-1', minutesOn: '2027-09-01' })],
    };
    const owed = debts(done, '2027-09-02');
    expect(owed.some((line) => line.startsWith('4.8-report'))).toBe(false);
    expect(debts(done, '2027-08-31')).toContain('4.8-report year atRisk');
  });
});

describe('editions: the one in force on the day of the fact', () => {
  const [first, second] = ['novosibirsk-2022', 'novosibirsk-2027'];
  const novosibirsk = builtInRegulations.find(({ regulation }) => regulation.id === first);
  const regulation = novosibirsk?.regulation;
  const norms = novosibirsk?.norms ?? [];
  const edited = norms.map((norm) => ({
    ...norm,
    id: norm.id.replace(first ?? '', second ?? ''),
    regulationId: second ?? '',
    parameters:
      norm.clause === '7.6' && norm.kind === 'meetings-per-period' ? { ...norm.parameters, count: 4 } : norm.parameters,
  }));
  const snapshot = register({
    regulations:
      regulation === undefined ? [] : [regulation, { ...regulation, id: second ?? '', inForceFrom: '2027-01-01' }],
    norms: [...norms, ...edited],
    groups: [group()],
    memberships: [
      membership({ from: '2026-09-10' }),
      membership({ role: 'curator', from: '2027-01-01', personId: 'П-02' }),
    ],
    meetings: [
      meeting('2026-12-31', { id: 'З-1' }),
      meeting('2027-01-01', { id: 'З-2' }),
      ...held('2027-03-10').meetings,
    ],
  });
  const judging = (clause: string) =>
    evaluateRegister(snapshot, { asOf: '2027-06-01', schoolYears: ['2026/27'] })
      .filter((verdict) => verdict.normId.endsWith(`/${clause}`))
      .map(({ regulationId, period, outcome }) => `${regulationId} ${period.id} ${outcome}`);

  test('terms before the new edition are not judged anew', () => {
    expect(judging('7.9-plan')).toEqual([`${first} year violated`]);
    expect(judging('7.8-report')).toEqual([`${second} year violated`]);
  });

  test('a count is judged by the edition of its last day: four meetings', () => {
    expect(judging('7.6-meetings')).toEqual([`${second} year violated`]);
  });

  test('minutes by the day of the meeting, roles by the day of taking them', () => {
    expect(judging('7.6-minutes').slice(0, 2)).toEqual([
      `${first} meeting:З-1 violated`,
      `${second} meeting:З-2 violated`,
    ]);
    expect(judging('7.3')).toEqual([`${first} year cantTell`]);
    expect(judging('7.2-eligible')).toEqual([`${second} year cantTell`]);
  });
});

describe('forecasts', () => {
  const words = (snapshot: RegisterSnapshot, normId: string, asOf: string, period = 'year') => {
    const found = evaluateRegister(snapshot, { asOf }).find(
      (verdict) => verdict.normId === normId && verdict.period.id === period,
    );
    const names = builtInRegulations.find(({ regulation }) => regulation.id === found?.regulationId)?.regulation;
    return found === undefined || names === undefined ? '' : verdictMessage(found, names);
  };
  const leader = { memberships: [membership()] };

  test('12 working days to 25 March, one meeting to hold', () => {
    const facts = { ...school(leader, { calendar: 'школа № 5' }), calendar: ownQuarters };
    expect(words(register(facts), 'noyabrsk-2020/3.6-school', '2027-03-09', 'q3')).toBe(
      'III четверть: занятий 0 из 1; осталось 1 занятие до 25.03.2027, рабочих дней: 12.',
    );
  });

  test('in the warning window the sentence says what to do', () => {
    const meetings = held('2026-09-10', '2026-12-10').meetings;
    expect(words(register(ns({ meetings, ...leader })), 'novosibirsk-2022/7.6-meetings', '2027-05-13')).toBe(
      '2026/27 учебный год: заседаний 2 из 3; осталось 1 заседание до 31.05.2027, рабочих дней: 12. Назначьте и проведите заседание.',
    );
  });

  test('at the approval of the plan: it provides for two, the clause asks for three', () => {
    const meetings = ['2026-12-10', '2027-03-10'].map((date) => meeting(date, { status: 'planned' }));
    const facts = ns({ meetings, ...leader, plans: [plan({ approvedOn: '2026-09-10', approvedBy: 'заседание' })] });
    expect(words(register(facts), 'novosibirsk-2022/7.6-meetings', '2026-09-10')).toBe(
      '2026/27 учебный год: план предусматривает 2 заседания, п. 7.6 требует 3; проведено 0, до 31.05.2027 рабочих дней: 175. Добавьте заседание в план.',
    );
  });
});
