// What a sensible methodist expects when life does not go by the book: the situations of the reference, one by one.
import { describe, expect, test } from 'vitest';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { planDigests } from '../../src/domain/reminders/plan-digests';
import { evaluateRegister } from '../../src/domain/verdicts/evaluate-register';
import { verdictMessage } from '../../src/messages/verdicts';
import { answers, theVerdict, verdictsOf } from '../domain/judge';
import {
  agendaItem,
  group,
  job,
  meeting,
  membership,
  person,
  plan,
  register,
  report,
} from '../domain/register-builder';
import { factsOf, held, organization } from './cases/case-table';
import { ns } from './cases/novosibirsk-facts';
import { mixed, school, working } from './cases/noyabrsk-facts';

const pps = factsOf('rybnoye-2020', { type: 'ППС' });
const NS = (part: string) => `novosibirsk-2022/${part}`;
const N = (part: string) => `noyabrsk-2020/${part}`;
const R = (part: string) => `rybnoye-2020/${part}`;

test('one plan that is not there is asked for by Новосибирск 7.9 and 7.10; 7.7 is only for information', () => {
  const about = ['7.7', '7.9-plan', '7.10'].map(NS);
  const found = evaluateRegister(register(ns()), { asOf: '2027-06-02', schoolYears: ['2026/27'] })
    .filter(({ normId, outcome }) => about.includes(normId) && outcome === 'violated')
    .map((verdict) => [verdict.normId, verdict.severity, verdictMessage(verdict)]);
  expect(found.map(([id, severity]) => `${id} ${severity}`)).toEqual([
    `${NS('7.10')} must`,
    `${NS('7.7')} info`,
    `${NS('7.9-plan')} must`,
  ]);
  expect(found[1]?.[2]).toMatch(/^К сведению, отдельно не требуется\. Нет документов/);
});

describe('people', () => {
  test('two people with the same full name are two: by their ids', () => {
    const namesakes = ['П-01', 'П-02'];
    const snapshot = register(
      pps({
        persons: namesakes.map((id) => person({ id })),
        memberships: [membership({ personId: 'П-01' }), membership({ personId: 'П-02', role: 'member' })],
        jobs: [job({ personId: 'П-01', isMain: true }), job({ personId: 'П-02', isMain: true })],
      }),
    );
    expect(answers(snapshot, R('4.4'), '2026-10-15')).toEqual(['year met main-job.one']);
    expect(theVerdict(snapshot, R('4.5-year'), '2026-10-15').responsible.personId).toBe('П-01');
  });

  test('a part-timer is in the group through one of his jobs and is counted once', () => {
    const snapshot = register({
      ...school({
        memberships: [membership({ jobId: 'Р-2' }), membership({ role: 'member', jobId: 'Р-2' })],
        jobs: [job({ id: 'Р-1' }), job({ id: 'Р-2', isMain: false, organizationId: 'ОО-02' })],
        organizations: [organization(), organization({ id: 'ОО-02', isSubordinate: false })],
      }),
    });
    const verdict = theVerdict(snapshot, N('1.4'), '2026-10-15');
    expect(verdict.outcome).toBe('violated');
    expect(verdict.reason.data).toMatchObject({ total: 1, outside: 1 });
  });

  test('the leader leaves in mid-year: a vacancy from that day, then tasks move to the new one', () => {
    const rows = [
      membership({ personId: 'П-01', to: '2026-11-10' }),
      membership({ personId: 'П-02', from: '2026-11-20' }),
    ];
    const snapshot = register(ns({ memberships: rows, persons: [person(), person({ id: 'П-02' })] }));
    const acts = (asOf: string) => theVerdict(snapshot, NS('7.6-meetings'), asOf).responsible;
    expect(acts('2026-11-10')).toEqual({ role: 'leader', personId: 'П-01' });
    expect(acts('2026-11-11')).toEqual({ role: 'leader', personId: null, actsAs: 'methodist' });
    expect(acts('2026-11-20')).toEqual({ role: 'leader', personId: 'П-02' });
    expect(theVerdict(snapshot, NS('7.4-leader'), '2026-11-11').reason.data).toMatchObject({ since: '2026-11-11' });
  });

  test('a member leaves: votes are compared with the composition of the day of the vote', () => {
    const two = [
      membership({ role: 'member', personId: 'П-03', to: '2026-09-09' }),
      membership({ role: 'member', personId: 'П-04' }),
    ];
    const elected = membership({ from: '2026-09-10', basisKind: 'протокол', basisDate: '2026-09-10', votesFor: 2 });
    const verdict = theVerdict(register(ns({ memberships: [...two, elected] })), NS('7.4-election'), '2026-10-15');
    expect(verdict.reason).toMatchObject({ code: 'basis.elected', data: { members: 2, votesFor: 2 } });
  });

  test('one person may lead and write the minutes, and lead two groups', () => {
    const memberships = [membership(), membership({ role: 'secretary' }), membership({ groupId: 'О-02' })];
    const groups = [group(), group({ id: 'О-02' })];
    const snapshot = register({ groups, memberships });
    const present = (part: string) => verdictsOf(snapshot, NS(part), '2026-10-15').map(({ outcome }) => outcome);
    expect(present('7.4-leader')).toEqual(['met', 'met']);
    expect(present('7.5-secretary')[0]).toBe('met');
  });
});

describe('groups', () => {
  test('a group of several organisations lives by the calendar that its row names', () => {
    const q1 = {
      id: 'К-1',
      calendar: 'общий',
      schoolYear: '2026/27',
      kind: 'schoolQuarter',
      title: '',
      from: '2026-09-01',
      to: '2026-10-30',
      needsReview: null,
      note: '',
    } as const;
    const facts = school({ calendar: [q1] }, { baseOrganizationIds: ['ОО-01', 'ОО-02'], calendar: 'общий' });
    expect(answers(register(facts), N('3.2'), '2026-10-15')).toEqual(['year met group-fields.all']);
    expect(theVerdict(register(facts), N('3.6-school'), '2026-10-15').due?.date).toBe('2026-10-30');
  });

  test.each([
    ['общее', 'дошкольное', 'дошкольное'],
    ['общее', 'дошкольное'],
    ['общее', 'общее', 'дошкольное'],
  ])('mixed groups (%s, %s, %s): never two red flags for one missing meeting', (...levels) => {
    const facts = register(mixed(working(...levels.filter((level) => level !== undefined))));
    for (const asOf of ['2026-10-01', '2026-11-05', '2027-01-01', '2027-01-11', '2027-04-05', '2027-07-01']) {
      const judging = ['3.6-school', '3.6-preschool'].filter((part) =>
        verdictsOf(facts, N(part), asOf, { schoolYears: ['2026/27'] }).some(
          ({ outcome }) => outcome !== 'inapplicable',
        ),
      );
      expect(judging, asOf).toHaveLength(1);
    }
  });

  test('created in mid-year: recounted by months, and said so', () => {
    const facts = register(ns({}, { createdOn: '2026-12-10' }));
    const verdict = theVerdict(facts, NS('7.6-meetings'), '2027-01-20');
    expect(verdict.reason.data).toMatchObject({ required: 2, full: 3 });
    expect(verdictMessage(verdict)).toContain('заседаний 0 из 2 (пересчитано пропорционально: 2 вместо 3)');
    expect(theVerdict(facts, NS('7.9-first-meeting'), '2027-01-01').due?.nominal).toBe('2027-01-09');
  });

  test('created in mid-year for this year only: no plan for the next one', () => {
    const facts = register(ns({}, { createdOn: '2026-12-10', plannedUntil: '2027-05-31' }));
    expect(answers(facts, NS('7.8-next-plan'), '2027-05-18')).toEqual(['year inapplicable next-plan.group-ends']);
  });

  test('closed in mid-year: the same proportion, the last paper is due on that day', () => {
    const facts = register(pps(held('2026-10-10'), { closedOn: '2027-01-20' }));
    expect(theVerdict(facts, R('4.5-year'), '2027-01-21').reason).toMatchObject({
      code: 'meetings.enough',
      data: { required: 1 },
    });
    expect(theVerdict(facts, R('4.8-report'), '2027-01-21')).toMatchObject({
      outcome: 'violated',
      due: { date: '2027-01-20' },
    });
  });

  test('order number not yet known: awaited, not broken', () => {
    const facts = register(ns({}, { createdOn: '2026-10-10', creationBasis: 'Приказ от ________ № ____' }));
    expect(answers(facts, NS('I.5-creation'), '2026-10-15')).toEqual(['year cantTell creation.incomplete']);
  });
});

describe('meetings', () => {
  test('in the holidays between quarters: closes the one just ended, and only it', () => {
    const facts = register(school(held('2026-10-28')));
    expect(answers(facts, N('3.6-school'), '2026-11-05').slice(0, 2)).toEqual([
      'q1 met meetings.enough',
      'q2 pending meetings.fewer-so-far',
    ]);
  });

  test('in the second half of August: the first one of the year that begins', () => {
    const facts = register(ns(held('2026-08-27')));
    expect(answers(facts, NS('7.9-first-meeting'), '2026-09-01')).toEqual(['year met first-meeting.in-time']);
    expect(theVerdict(facts, NS('7.6-meetings'), '2026-09-01', '2025/26').reason.data).toMatchObject({ held: 0 });
  });

  test('postponed into another quarter: the first one is in danger, and the meeting counts by its real day', () => {
    const row = { plannedOn: '2026-10-15', status: 'postponed' } as const;
    const waiting = register(school({ meetings: [meeting('2026-11-12', row)] }));
    expect(answers(waiting, N('3.6-school'), '2026-10-16')[0]).toBe('q1 atRisk meetings.moved-away');
    const done = register(school({ meetings: [meeting('2026-11-12', { ...row, status: 'held' })] }));
    expect(answers(done, N('3.6-school'), '2026-11-12').slice(0, 2)).toEqual([
      'q1 violated meetings.too-few',
      'q2 met meetings.enough',
    ]);
  });

  test('planned, the day has passed, unanswered: not counted and not held against the group', () => {
    const rows = [
      ...held('2026-10-01', '2026-12-01').meetings,
      meeting('2027-05-20', { id: 'З-9', status: 'planned' }),
    ];
    const verdict = theVerdict(register(ns({ meetings: rows })), NS('7.6-meetings'), '2027-06-01');
    expect(verdict.outcome).toBe('cantTell');
    expect(verdict.missing).toEqual([{ table: 'meetings', id: 'З-9', field: 'status' }]);
  });

  test('minutes are missing: the meeting counts, the paper is red', () => {
    const facts = register(ns({ meetings: [meeting('2026-10-05', { id: 'З-1' })] }));
    expect(theVerdict(facts, NS('7.6-meetings'), '2026-10-13').counted).toEqual([{ table: 'meetings', id: 'З-1' }]);
    expect(answers(facts, NS('7.6-minutes'), '2026-10-13')).toEqual(['meeting:З-1 violated minutes.missing']);
  });

  test.each(['очно', 'дистанционно', 'заочно', ''])('held «%s»: counts', (mode) => {
    const facts = register(
      ns({ meetings: ['2026-09-10', '2026-12-10', '2027-03-10'].map((date) => meeting(date, { mode })) }),
    );
    expect(answers(facts, NS('7.6-meetings'), '2027-03-10')).toEqual(['year met meetings.enough']);
  });

  test('two groups hold one joint meeting: counted for each, one row of minutes', () => {
    const groups = [group(), group({ id: 'О-02' })];
    const joint = meeting('2026-09-10', { id: 'З-1', groupIds: ['О-01', 'О-02'], minutesOn: '2026-09-11' });
    const snapshot = register({ groups, meetings: [joint] });
    for (const part of ['7.9-first-meeting', '7.6-minutes']) {
      expect(
        verdictsOf(snapshot, NS(part), '2026-10-01').map(({ groupId, outcome }) => `${groupId} ${outcome}`),
      ).toEqual(['О-01 met', 'О-02 met']);
    }
  });

  test('2 of 20 came: no text has a quorum, the meeting counts', () => {
    const memberships = Array.from({ length: 20 }, (_, i) => membership({ role: 'member', personId: `П-${i}` }));
    const facts = register(ns({ memberships, meetings: [meeting('2026-09-10', { presentIds: ['П-1', 'П-2'] })] }));
    expect(answers(facts, NS('7.9-first-meeting'), '2026-10-01')).toEqual(['year met first-meeting.in-time']);
  });
});

describe('decisions of people', () => {
  const late = (waivers: RegisterSnapshot['waivers']) =>
    register(ns({ waivers, reports: [report({ schoolYear: '2025/26' })] }));
  const waiver = {
    id: 'И-1',
    groupId: 'О-01',
    normId: NS('7.9-first-meeting'),
    schoolYear: '2026/27',
    period: '',
    reason: 'карантин',
    author: 'методист',
    date: '2026-09-20',
    withdrawnOn: null,
    note: '',
  };
  const isTold = (snapshot: RegisterSnapshot, asOf: string) =>
    planDigests(evaluateRegister(snapshot, { asOf }), snapshot, asOf).some(({ items }) =>
      items.some(({ verdict }) => verdict.normId === waiver.normId),
    );

  test('the methodist disagrees with a check: it leaves the reminders from that day, and stays in sight', () => {
    expect(theVerdict(late([waiver]), waiver.normId, '2026-09-19').outcome).toBe('violated');
    const waived = theVerdict(late([waiver]), waiver.normId, '2026-09-20');
    expect(waived).toMatchObject({ outcome: 'waived', waiverId: 'И-1' });
    expect(verdictMessage(waived)).toContain('карантин');
    expect(isTold(late([]), '2026-09-21')).toBe(true);
    expect(isTold(late([waiver]), '2026-09-21')).toBe(false);
  });

  test('two readings of N 7.1: the last lesson hears the results, whatever its theme', () => {
    const facts = register(
      school({
        meetings: [meeting('2027-05-20', { id: 'З-1' })],
        agendaItems: [agendaItem({ meetingId: 'З-1', kind: 'итоги', question: 'О работе за год' })],
      }),
    );
    expect(answers(facts, N('7.1'), '2027-06-01')).toEqual(['year met last-meeting.heard']);
  });

  test('two readings of N 3.5 and 5.3: the group changes an approved plan, nothing is called broken', () => {
    const facts = register(
      school({ plans: [plan({ version: 1, approvedOn: '2026-09-20', approvedBy: 'приказ' }), plan({ version: 2 })] }),
    );
    expect(answers(facts, N('3.5'), '2027-05-31')).toEqual(['year atRisk plan.changed']);
    expect(answers(facts, N('3.5'), '2027-06-01')).toEqual(['year met plan.in-time']);
  });
});
