import { describe, expect, test } from 'vitest';
import { changeReport, draftReport } from '../../../../src/domain/commands/reports/draft-report';
import { hearReport } from '../../../../src/domain/commands/reports/hear-report';
import { yearsToReport } from '../../../../src/domain/commands/reports/report-card';
import { considerReport, submitReport } from '../../../../src/domain/commands/reports/report-steps';
import { agendaItem, meeting, membership, person, plan, report } from '../../register-builder';
import { cannotOpen, done, isOffered, refused, startOf, under } from '../plans/support';

const NS = 'novosibirsk-2022';

describe('the year to report on', () => {
  const last = [plan({ schoolYear: '2025/26' })];
  test.each([
    ['the current one', [], [], '2027-05-01', ['2026/27']],
    ['in September the one that is over', last, [], '2026-09-30', ['2025/26', '2026/27']],
    ['from October the current one first', last, [], '2026-10-01', ['2026/27', '2025/26']],
    ['what is written is left out', last, [report({ schoolYear: '2025/26' })], '2026-09-30', ['2026/27']],
    ['on 31 August still the year of work', last, [], '2026-08-31', ['2025/26']],
  ])('%s', (_, plans, reports, today, expected) => {
    expect(yearsToReport(under(NS, { plans, reports }), 'О-01', today)).toEqual(expected);
  });

  test('a meeting shows that the group worked: from 15 August to 14 August', () => {
    const years = (date: string) => yearsToReport(under(NS, { meetings: [meeting(date)] }), 'О-01', '2026-09-01');
    expect([years('2025-08-14'), years('2025-08-15'), years('2026-08-14'), years('2026-08-15')]).toEqual([
      ['2026/27'],
      ['2025/26', '2026/27'],
      ['2025/26', '2026/27'],
      ['2026/27'],
    ]);
  });
});

describe('drafting and changing', () => {
  test('writes conclusions only, once a year', () => {
    const made = done(draftReport, under(NS), null, '2027-05-01', { conclusions: 'Цель достигнута' });
    expect(made.next.reports).toMatchObject([
      { groupId: 'О-01', schoolYear: '2026/27', conclusions: 'Цель достигнута', submittedOn: null },
    ]);
    expect(made.result.next).toEqual([{ command: 'submitReport', groupId: 'О-01', rowId: 'reports-1' }]);
    expect(done(draftReport, under(NS), null, '2027-05-01').codes).toEqual(['noConclusions']);
    expect(cannotOpen(draftReport, made.next, null, '2027-05-01')).toBe('reported');
    expect(refused(draftReport, made.next, null, '2027-05-01', { schoolYear: '2026/27' })).toEqual([
      'schoolYear reportExists',
    ]);
  });

  test('a submitted one may be changed with a word, a considered one may not', () => {
    const of = (fields: object) => under(NS, { reports: [report({ id: 'А-1', ...fields })] });
    expect(done(changeReport, of({}), 'А-1', '2027-05-10', { problems: 'Время' }).codes).toEqual([]);
    expect(done(changeReport, of({ submittedOn: '2027-05-01' }), 'А-1', '2027-05-10').codes).toEqual([
      'submittedAlready',
    ]);
    const considered = of({ consideredOn: '2027-05-09' });
    expect(cannotOpen(changeReport, considered, 'А-1', '2027-05-10')).toBe('considered');
    expect(isOffered(changeReport, considered, 'А-1', '2027-05-10')).toBe(false);
  });
});

describe('steps of the report', () => {
  const drafted = (id: string, fields: object = {}) =>
    under(id, { reports: [report({ id: 'А-1', conclusions: 'Да', ...fields })] });

  test.each([
    ['novosibirsk-2022', true, true],
    ['noyabrsk-2020', false, false],
    ['rybnoye-2020', true, false],
    ['lyubim', true, false],
    ['gymnasium7-2023', false, false],
  ])('%s offers what its clauses ask for', (id, submits, considers) => {
    const offered = [submitReport, considerReport].map((one) => isOffered(one, drafted(id), 'А-1', '2027-05-10'));
    expect(offered).toEqual([submits, considers]);
  });

  test('another step is written down with a word', () => {
    expect(done(submitReport, drafted('noyabrsk-2020'), 'А-1', '2027-05-10', { by: 'РИМК' }).codes).toEqual([
      'notAsked',
    ]);
  });

  test('the receiver of the clause stands in the form; the curator may be named', () => {
    expect(startOf(submitReport, drafted(NS), 'А-1', '2027-05-10').values).toEqual({ on: '2027-05-10', by: 'куратор' });
    const withCurator = {
      ...drafted(NS),
      persons: [person({ id: 'П-07', lastName: 'Зимина' })],
      memberships: [membership({ personId: 'П-07', role: 'curator' })],
    };
    const codes = (by: string) => done(submitReport, withCurator, 'А-1', '2027-05-10', { by }).codes;
    expect([codes('куратору'), codes('Зимина М. П.'), codes('РИМК'), codes('')]).toEqual([
      [],
      [],
      ['otherBody'],
      ['otherBody'],
    ]);
  });

  test('considered before it is handed in, or with a day in the future', () => {
    const codes = (fields: object) => done(considerReport, drafted(NS, fields), 'А-1', '2027-06-10').codes;
    expect(codes({})).toEqual(['notSubmitted']);
    expect(codes({ submittedOn: '2027-06-10' })).toEqual([]);
    expect(codes({ submittedOn: '2027-06-11' })).toEqual(['beforeSubmission']);
    expect(refused(considerReport, drafted(NS), 'А-1', '2027-06-10', { on: '2027-06-11' })).toEqual(['on inFuture']);
    expect(cannotOpen(submitReport, drafted(NS, { submittedOn: '2027-05-01' }), 'А-1', '2027-05-10')).toBe('stepDone');
  });
});

describe('hearing the results of the year', () => {
  const N = 'noyabrsk-2020';
  const meetings = [
    meeting('2026-10-01', { id: 'З-1' }),
    meeting('2027-05-12', { id: 'З-2' }),
    meeting('2027-05-26', { id: 'З-3', status: 'cancelled' }),
  ];
  const snapshot = under(N, {
    meetings,
    agendaItems: [agendaItem({ id: 'В-1', meetingId: 'З-2', order: 4, question: 'О плане' })],
    persons: [person()],
    memberships: [membership()],
  });

  test('adds a question to the last meeting in the words of the regulation', () => {
    const { next } = done(hearReport, snapshot, null, '2027-05-20');
    expect(next.agendaItems[1]).toMatchObject({
      meetingId: 'З-2',
      order: 5,
      kind: 'итоги года',
      question: 'Итоги работы за 2026/27 учебный год',
      speakerId: 'П-01',
    });
    expect(isOffered(hearReport, snapshot, null, '2027-05-20')).toBe(true);
    expect(isOffered(hearReport, next, null, '2027-05-20')).toBe(false);
    expect(refused(hearReport, next, null, '2027-05-20')).toEqual(['meetingId heardAlready']);
  });

  test('an earlier meeting is not the last one; without meetings there is nothing to open on', () => {
    expect(done(hearReport, snapshot, null, '2027-05-20', { meetingId: 'З-1' }).codes).toEqual(['notLast']);
    expect(cannotOpen(hearReport, under(N), null, '2027-05-20')).toBe('noMeeting');
  });

  test('is offered only where a clause asks for it', () => {
    const offered = ['novosibirsk-2022', 'rybnoye-2020', 'lyubim', 'gymnasium7-2023'].map((id) =>
      isOffered(hearReport, under(id, { meetings }), null, '2027-05-20'),
    );
    expect(offered).toEqual([false, false, false, false]);
    expect(done(hearReport, under('lyubim', { meetings }), null, '2027-05-20').codes).toEqual(['notAsked']);
  });
});
