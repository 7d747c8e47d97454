import { describe, expect, test } from 'vitest';
import type { AgendaItem } from '../../../src/domain/register/agenda-item';
import type { Meeting } from '../../../src/domain/register/meeting';
import { answers, theVerdict, verdictsOf } from '../judge';
import { NORM, normOf } from '../norm-of';
import { says } from '../norm-under-test';
import { agendaItem, group, meeting, membership, register } from '../register-builder';

const NS = 'novosibirsk-2022/7.6-minutes';
const of = (fields: Partial<Meeting>, date = '2026-09-10') =>
  register({ meetings: [meeting(date, { id: 'З-1', ...fields })] });

describe('Новосибирск 7.6: minutes of 10 September within five working days, to 17 September', () => {
  test.each([
    ['none on the day', {}, '2026-09-10', 'pending minutes.pending'],
    ['none two days before', {}, '2026-09-15', 'atRisk minutes.near'],
    ['none on the last day', {}, '2026-09-17', 'atRisk minutes.near'],
    ['none on the day after', {}, '2026-09-18', 'violated minutes.missing'],
    ['written on the last day', { minutesOn: '2026-09-17' }, '2026-10-01', 'met minutes.in-time'],
    ['written late: the term is ours, not the clause’s', { minutesOn: '2026-09-18' }, '2026-10-01', 'met minutes.late'],
    ['a number without a day', { minutesNumber: '1' }, '2026-10-01', 'cantTell minutes.date-unknown'],
    ['written on the day itself', { minutesOn: '2026-09-10' }, '2026-10-01', 'met minutes.in-time'],
    ['dated before the meeting', { minutesOn: '2026-09-09' }, '2026-10-01', 'cantTell minutes.before-meeting'],
    ['written tomorrow', { minutesOn: '2026-09-12' }, '2026-09-11', 'pending minutes.pending'],
  ])('%s', (_, fields, asOf, expected) => {
    expect(answers(of(fields), NS, asOf)).toEqual([`meeting:З-1 ${expected}`]);
  });

  test('minutes older than their meeting: both cells are named, in a past year too', () => {
    const snapshot = of({ minutesOn: '2026-09-01' });
    const verdict = theVerdict(snapshot, NS, '2026-10-01');
    expect(verdict.missing).toEqual([
      { table: 'meetings', id: 'З-1', field: 'minutesOn' },
      { table: 'meetings', id: 'З-1', field: 'date' },
    ]);
    expect(says(verdict)).toBe(
      'Протокол оформлен 01.09.2026, раньше заседания (10.09.2026): проверьте даты – «Дата» и «Протокол оформлен».',
    );
    const debts = verdictsOf(snapshot, NS, '2027-10-01').map(({ outcome, reason }) => `${outcome} ${reason.code}`);
    expect(debts).toContain('cantTell minutes.before-meeting');
  });

  test('the term is said to be ours, unless the norm names one', () => {
    const term = (withinWorkingDays: number | null) => {
      const norms = [normOf('minutes-per-meeting', { withinWorkingDays })];
      const { data } = theVerdict(register({ norms, meetings: [meeting('2026-09-10')] }), NORM, '2026-09-11').reason;
      return { term: data.term, ownTerm: data.ownTerm };
    };
    expect(term(null)).toEqual({ term: 5, ownTerm: 1 });
    expect(term(5)).toEqual({ term: 5, ownTerm: 0 });
    expect(term(0)).toEqual({ term: 0, ownTerm: 0 });
  });

  test('a meeting that is only planned needs none', () => {
    expect(answers(of({ status: 'planned' }), NS, '2026-10-01')).toEqual(['year pending minutes.no-meetings']);
  });

  test('each meeting has its own answer', () => {
    const meetings = [
      meeting('2026-09-10', { id: 'З-1', minutesOn: '2026-09-11' }),
      meeting('2026-10-08', { id: 'З-2' }),
    ];
    expect(answers(register({ meetings }), NS, '2026-12-01')).toEqual([
      'meeting:З-1 met minutes.in-time',
      'meeting:З-2 violated minutes.missing',
    ]);
  });

  test('the secretary of that day writes', () => {
    const judge = (minutesAuthorId: string | null) =>
      answers(
        register({
          memberships: [
            membership({ personId: 'П-02', role: 'secretary', from: '2025-09-01', to: '2026-09-30' }),
            membership({ personId: 'П-03', role: 'secretary', from: '2026-10-01' }),
          ],
          meetings: [meeting('2026-09-10', { minutesOn: '2026-09-11', minutesAuthorId, id: 'З-1' })],
        }),
        NS,
        '2026-12-01',
      );
    expect(judge('П-02')).toEqual(['meeting:З-1 met minutes.in-time']);
    expect(judge('П-03')).toEqual(['meeting:З-1 atRisk minutes.other-author']);
    expect(judge(null)).toEqual(['meeting:З-1 met minutes.in-time']);
  });

  test('when the clause itself gives a term, late minutes break it', () => {
    const snapshot = of({ minutesOn: '2026-09-16' });
    const norms = snapshot.norms.map((norm) =>
      norm.id === NS ? { ...norm, parameters: { ...norm.parameters, withinWorkingDays: 3 } } : norm,
    );
    expect(answers({ ...snapshot, norms }, NS, '2026-10-01')).toEqual(['meeting:З-1 violated minutes.late']);
  });

  test('minutes of last year stay owed in the next', () => {
    const snapshot = of({}, '2026-05-20');
    const found = verdictsOf(snapshot, NS, '2026-09-10');
    expect(found.map(({ schoolYear, outcome }) => `${schoolYear} ${outcome}`)).toEqual([
      '2025/26 violated',
      '2026/27 pending',
    ]);
  });
});

describe('Рыбновский район 4.6: questions and decisions', () => {
  const NORM = 'rybnoye-2020/4.6';
  const judge = (agenda: readonly Partial<AgendaItem>[]) =>
    theVerdict(
      register({
        groups: [group({ regulationId: 'rybnoye-2020' })],
        meetings: [meeting('2026-09-10', { id: 'З-1', minutesOn: '2026-09-11' })],
        agendaItems: agenda.map((item) => agendaItem({ meetingId: 'З-1', ...item })),
      }),
      NORM,
      '2026-10-01',
    );

  test('a question and a decision are enough, recommendations are written when there are any', () => {
    expect(judge([{ question: 'О плане', decided: 'Принять' }]).reason.code).toBe('minutes.in-time');
  });

  test('what is not written is named', () => {
    expect(judge([{ question: 'О плане' }]).reason.data).toMatchObject({ absent: ['решения'] });
    const empty = judge([]);
    expect(empty.outcome).toBe('cantTell');
    expect(empty.reason.data).toMatchObject({ absent: ['вопросы', 'решения'] });
  });
});
