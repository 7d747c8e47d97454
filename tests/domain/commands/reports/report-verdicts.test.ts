import { describe, expect, test } from 'vitest';
import { draftReport } from '../../../../src/domain/commands/reports/draft-report';
import { hearReport } from '../../../../src/domain/commands/reports/hear-report';
import { considerReport, submitReport } from '../../../../src/domain/commands/reports/report-steps';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { answers } from '../../judge';
import { agendaItem, meeting } from '../../register-builder';
import { done, under } from '../plans/support';

function answer(snapshot: RegisterSnapshot, kind: string, asOf: string): readonly string[] {
  const regulationId = snapshot.groups[0]?.regulationId;
  const norm = snapshot.norms.find((one) => one.kind === kind && one.regulationId === regulationId);
  return answers(snapshot, norm?.id ?? '', asOf);
}

/** The report of 2026/27 handed in on a day. */
function submitted(id: string, on: string, values: object = {}): RegisterSnapshot {
  const { next } = done(draftReport, under(id), null, '2027-05-10', { conclusions: 'Да' });
  return done(submitReport, next, next.reports[0]?.id ?? '', '2027-12-01', { on, ...values }).next;
}

describe('what the clauses say of the report', () => {
  test('Новосибирск: to the curator by 15 May, in 2027 a Saturday: by the 17th; then ГНМС', () => {
    const judged = (on: string, values: object = {}) =>
      answer(submitted('novosibirsk-2022', on, values), 'report-submitted', '2027-06-01');
    expect(judged('2027-05-17')).toEqual(['year met report.in-time']);
    expect(judged('2027-05-18')).toEqual(['year violated report.late']);
    expect(judged('2027-05-17', { by: 'РИМК' })).toEqual(['year atRisk report.other-receiver']);
    const handedIn = submitted('novosibirsk-2022', '2027-05-17');
    const considered = (on: string) =>
      done(considerReport, handedIn, handedIn.reports[0]?.id ?? '', '2027-12-01', { on, by: 'ГНМС', number: '4' }).next;
    expect(answer(handedIn, 'report-step', '2027-08-31')).toEqual(['year atRisk report-step.near']);
    expect(answer(handedIn, 'report-step', '2027-09-01')).toEqual(['year violated report-step.missing']);
    expect(answer(considered('2027-08-31'), 'report-step', '2027-09-01')).toEqual(['year met report-step.in-time']);
    expect(answer(considered('2027-09-01'), 'report-step', '2027-09-01')).toEqual(['year violated report-step.late']);
  });

  test('Рыбновский район: to РИМК after the year, before 1 September', () => {
    const judged = (on: string) => answer(submitted('rybnoye-2020', on), 'report-submitted', '2027-09-10');
    expect(judged('2027-08-31')).toEqual(['year met report.in-time']);
    expect(judged('2027-09-01')).toEqual(['year violated report.late']);
  });

  test('Любимский район: the clause names no day, the year ends on 31 August', () => {
    const judged = (on: string) => answer(submitted('lyubim', on), 'report-submitted', '2027-09-10');
    expect(judged('2027-08-31')).toEqual(['year met report.in-time']);
    expect(judged('2027-09-01')).toEqual(['year violated report.late']);
  });

  test('Ноябрьск: the results are heard at the last lesson', () => {
    const meetings = [meeting('2026-10-01', { id: 'З-1' }), meeting('2027-05-20', { id: 'З-2' })];
    const agendaItems = [agendaItem({ meetingId: 'З-2', question: 'Обмен опытом' })];
    const before = under('noyabrsk-2020', { meetings, agendaItems });
    expect(answer(before, 'last-meeting-hears', '2027-05-31')).toEqual(['year atRisk last-meeting.include']);
    expect(answer(before, 'last-meeting-hears', '2027-06-01')).toEqual(['year violated last-meeting.without']);
    const { next } = done(hearReport, before, null, '2027-05-20');
    expect(answer(next, 'last-meeting-hears', '2027-05-31')).toEqual(['year met last-meeting.heard']);
    expect(answer(next, 'last-meeting-hears', '2027-06-01')).toEqual(['year met last-meeting.heard']);
  });

  test('Гимназия № 7: asks for no report', () => {
    const kinds = under('gymnasium7-2023').norms.filter(({ regulationId }) => regulationId === 'gymnasium7-2023');
    expect(kinds.filter(({ kind }) => kind.startsWith('report') || kind === 'last-meeting-hears')).toEqual([]);
  });
});
