import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../src/domain/commands/definition/command';
import { amendPlan } from '../../../../src/domain/commands/plans/amend-plan';
import { approvePlanAtMeeting } from '../../../../src/domain/commands/plans/approve-plan-at-meeting';
import { draftPlan } from '../../../../src/domain/commands/plans/draft-plan';
import { agreePlan, approvePlan, considerPlan, submitPlan } from '../../../../src/domain/commands/plans/plan-steps';
import { defineNorms } from '../../../../src/domain/norms/define-norms';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { answers } from '../../judge';
import { meeting, plan } from '../../register-builder';
import { cannotOpen, done, isOffered, refused, startOf, under } from './support';

const NS = 'novosibirsk-2022';
const drafted = (id: string, fields: object = {}, tables: Partial<RegisterSnapshot> = {}) =>
  under(id, { plans: [plan({ id: 'ПЛ-1', ...fields })], ...tables });
const STEPS = [submitPlan, agreePlan, considerPlan, approvePlanAtMeeting, approvePlan];

describe('steps that are offered', () => {
  test.each([
    ['novosibirsk-2022', ['submitPlan', 'approvePlanAtMeeting', 'approvePlan']],
    ['noyabrsk-2020', ['approvePlan']],
    ['rybnoye-2020', ['submitPlan', 'approvePlan']],
    ['lyubim', []],
    ['gymnasium7-2023', []],
  ])('%s', (id, expected) => {
    const offered = STEPS.filter((one) => isOffered(one, drafted(id), 'ПЛ-1', '2026-09-01')).map((one) => one.id);
    expect(offered).toEqual(expected);
  });

  test('a step that is done is not offered again and its day is not overwritten', () => {
    const approved = drafted(NS, { approvedOn: '2026-09-10' });
    expect(isOffered(approvePlan, approved, 'ПЛ-1', '2026-09-15')).toBe(false);
    expect(cannotOpen(approvePlan, approved, 'ПЛ-1', '2026-09-15')).toBe('stepDone');
    expect(refused(approvePlan, approved, 'ПЛ-1', '2026-09-15', { on: '2026-09-12', by: 'РИМК' })).toEqual([
      ' stepDone',
    ]);
  });

  test('another step is written down with a word, not refused', () => {
    const { codes, next } = done(agreePlan, drafted('lyubim'), 'ПЛ-1', '2026-09-10', { by: 'заведующий' });
    expect(codes).toEqual(['notAsked']);
    expect(next.plans[0]).toMatchObject({ agreedOn: '2026-09-10', agreedBy: 'заведующий' });
  });

  test('the body of the clause stands in the form', () => {
    const by = (command: Command, id: string) => startOf(command, drafted(id), 'ПЛ-1', '2026-09-10').values.by;
    expect([by(submitPlan, NS), by(approvePlan, 'rybnoye-2020'), by(approvePlan, 'noyabrsk-2020')]).toEqual([
      'куратор',
      'РИМК',
      'приказ',
    ]);
  });
});

describe('the day of an approval', () => {
  const RYBNOYE = 'rybnoye-2020';
  const second = (fields: object = {}) =>
    under(RYBNOYE, {
      plans: [plan({ id: 'ПЛ-1', version: 1, approvedOn: '2026-09-10' }), plan({ id: 'ПЛ-2', version: 2, ...fields })],
    });
  const values = (on: string) => ({ on, by: 'РИМК', number: '' });

  test.each([
    ['2026-09-09', ['on beforeLastVersion']],
    ['2026-09-10', []],
  ])('of the second version, the first being approved on 10.09.2026: %s', (on, issues) => {
    expect(refused(approvePlan, second(), 'ПЛ-2', '2026-11-20', values(on))).toEqual(issues);
  });

  test('of a plan of another year does not matter', () => {
    const snapshot = second({ schoolYear: '2027/28', version: 1 });
    expect(refused(approvePlan, snapshot, 'ПЛ-2', '2026-11-20', values('2026-09-09'))).toEqual([]);
  });

  test('at a meeting before it is refused too, at the field of the meeting', () => {
    const { plans } = second();
    const meetings = [meeting('2026-09-09', { id: 'З-1' }), meeting('2026-09-10', { id: 'З-2' })];
    const at = (meetingId: string) =>
      refused(approvePlanAtMeeting, under(NS, { plans, meetings }), 'ПЛ-2', '2026-11-20', { meetingId });
    expect(at('З-1')).toEqual(['meetingId beforeLastVersion']);
    expect(at('З-2')).toEqual([]);
  });

  test.each([
    ['2026-05-31', true],
    ['2026-06-01', false],
    ['2027-08-31', false],
    ['2027-09-01', true],
  ])('that is far from the year 2026/27 is warned of: %s', (on, warned) => {
    const { codes } = done(approvePlan, drafted(RYBNOYE), 'ПЛ-1', '2027-10-01', values(on));
    expect(codes.includes('farFromYear')).toBe(warned);
  });
});

describe('order of steps', () => {
  const norms = [
    ...drafted(NS).norms,
    ...defineNorms(NS, [
      {
        clause: '9.1',
        quote: '',
        kind: 'plan-step',
        title: '',
        responsible: 'leader',
        parameters: { step: 'agreed', body: 'заместитель директора' },
      },
    ]),
  ];
  const codes = (command: Command, fields: object, values: object) =>
    done(command, drafted(NS, fields, { norms }), 'ПЛ-1', '2026-09-15', values).codes;
  test('approved before it is agreed, agreed after it is approved, days in the wrong order', () => {
    const meetingBody = { by: 'заседание ММО' };
    expect(codes(approvePlan, {}, meetingBody)).toEqual(['stepBefore']);
    expect(codes(approvePlan, { agreedOn: '2026-09-15' }, meetingBody)).toEqual([]);
    expect(codes(approvePlan, { agreedOn: '2026-09-15' }, { ...meetingBody, on: '2026-09-14' })).toEqual([
      'beforeEarlier',
    ]);
    const deputy = { by: 'заместителем директора' };
    expect(codes(agreePlan, { approvedOn: '2026-09-15' }, deputy)).toEqual([]);
    expect(codes(agreePlan, { approvedOn: '2026-09-14' }, deputy)).toEqual(['afterLater']);
    expect(codes(agreePlan, {}, { by: 'завуч' })).toEqual(['otherBody']);
  });

  test('today is the last day of a step', () => {
    const at = (on: string) => ({ on, by: 'приказ' });
    expect(refused(approvePlan, drafted('noyabrsk-2020'), 'ПЛ-1', '2026-09-15', at('2026-09-16'))).toEqual([
      'on inFuture',
    ]);
    expect(done(approvePlan, drafted('noyabrsk-2020'), 'ПЛ-1', '2026-09-15', at('2026-09-15')).codes).toEqual([]);
  });
});

describe('what the clauses say of the plan', () => {
  const answer = (snapshot: RegisterSnapshot, kind: string, asOf: string, schoolYear = '2026/27') => {
    const regulationId = snapshot.groups[0]?.regulationId;
    const norm = snapshot.norms.find((one) => one.kind === kind && one.regulationId === regulationId);
    return answers(snapshot, norm?.id ?? '', asOf, schoolYear);
  };

  test('Новосибирск: approved at the first meeting by 15 September', () => {
    const at = (date: string) => {
      const snapshot = under(NS, { meetings: [meeting(date, { id: 'З-1', number: '1' })] });
      const planned = done(draftPlan, snapshot, null, date).next;
      const row = planned.plans[0]?.id ?? '';
      return done(approvePlanAtMeeting, planned, row, date).next;
    };
    expect(at('2026-09-15').plans[0]).toMatchObject({
      approvedOn: '2026-09-15',
      approvedBy: 'заседание',
      approvalNumber: '1',
    });
    expect(answer(at('2026-09-15'), 'plan-approved', '2026-09-16')).toEqual(['year met plan.in-time']);
    expect(answer(at('2026-09-16'), 'plan-approved', '2026-09-16')).toEqual(['year violated plan.late']);
    expect(cannotOpen(approvePlanAtMeeting, drafted(NS), 'ПЛ-1', '2026-09-15')).toBe('noMeeting');
  });

  test('Новосибирск: the plan of the next year goes to the curator by 15 May, in 2027 a Saturday: by the 17th', () => {
    const on = (day: string, by = 'куратору') => {
      const planned = done(draftPlan, under(NS), null, '2027-05-10').next;
      expect(planned.plans[0]?.schoolYear).toBe('2027/28');
      return done(submitPlan, planned, planned.plans[0]?.id ?? '', '2027-05-20', { on: day, by }).next;
    };
    expect(answer(on('2027-05-17'), 'next-plan-submitted', '2027-05-20')).toEqual(['year met next-plan.in-time']);
    expect(answer(on('2027-05-18'), 'next-plan-submitted', '2027-05-20')).toEqual(['year violated next-plan.late']);
    expect(answer(on('2027-05-17', 'РИМК'), 'next-plan-submitted', '2027-05-20')).toEqual([
      'year atRisk next-plan.other-receiver',
    ]);
  });

  test('Новосибирск: directions of the lines', () => {
    const start = startOf(draftPlan, under(NS), null, '2026-09-01');
    const directions = start.lists.directions?.map(({ id }) => id) ?? [];
    const items = directions.map((direction) => ({
      ...((start.values.items as unknown as readonly object[])[0] ?? {}),
      direction,
    }));
    const judged = (rows: readonly object[]) =>
      answer(done(draftPlan, under(NS), null, '2026-09-01', { items: rows }).next, 'plan-directions', '2026-09-02');
    expect(judged(items)).toEqual(['year met directions.all']);
    expect(judged(items.slice(1))).toEqual(['year atRisk directions.absent']);
  });

  test('Рыбновский район: approved by РИМК by 15 September; the next one handed in before 1 September', () => {
    const approved = (on: string, by = 'РИМК') =>
      done(approvePlan, drafted('rybnoye-2020'), 'ПЛ-1', '2026-09-20', { on, by, number: '3' }).next;
    expect(answer(approved('2026-09-15'), 'plan-approved', '2026-09-20')).toEqual(['year met plan.in-time']);
    expect(answer(approved('2026-09-16'), 'plan-approved', '2026-09-20')).toEqual(['year violated plan.late']);
    expect(answer(approved('2026-09-15', 'директор'), 'plan-approved', '2026-09-20')).toEqual([
      'year violated plan.other-approver',
    ]);
    const next = (on: string) =>
      done(submitPlan, drafted('rybnoye-2020', { schoolYear: '2027/28' }), 'ПЛ-1', '2027-09-10', { on }).next;
    expect(answer(next('2027-08-31'), 'next-plan-submitted', '2027-09-10')).toEqual(['year met next-plan.in-time']);
    expect(answer(next('2027-09-01'), 'next-plan-submitted', '2027-09-10')).toEqual(['year violated next-plan.late']);
  });

  test('Ноябрьск: approved by an order, before the end of teaching', () => {
    const order = { by: 'приказ начальника департамента', number: '39/1' };
    const snapshot = drafted('noyabrsk-2020');
    expect(answer(snapshot, 'plan-approved', '2027-05-31')).toEqual(['year pending plan.no-deadline']);
    expect(answer(snapshot, 'plan-approved', '2027-06-01')).toEqual(['year violated plan.year-over']);
    const { next } = done(approvePlan, snapshot, 'ПЛ-1', '2026-09-10', order);
    expect(answer(next, 'plan-approved', '2027-06-01')).toEqual(['year met plan.in-time']);
  });

  test('Ноябрьск: a new version waits for approval, the term stays kept', () => {
    const { next } = done(approvePlan, drafted('noyabrsk-2020'), 'ПЛ-1', '2026-09-10', { by: 'приказ № 1' });
    const amended = done(amendPlan, next, 'ПЛ-1', '2026-11-10', { theme: 'Другая' });
    expect(answer(amended.next, 'plan-approved', '2026-11-10')).toEqual(['year atRisk plan.changed']);
    const row = amended.next.plans[1]?.id ?? '';
    const again = done(approvePlan, amended.next, row, '2026-11-20', { by: 'приказ № 2' }).next;
    expect(answer(again, 'plan-approved', '2026-11-20')).toEqual(['year met plan.in-time']);
    expect(again.plans.map(({ version, approvedOn }) => [version, approvedOn])).toEqual([
      [null, '2026-09-10'],
      [2, '2026-11-20'],
    ]);
  });

  test('an amended plan keeps the day on which its draft was handed in', () => {
    const draft = {
      schoolYear: '2027/28',
      submittedOn: '2027-05-10',
      submittedTo: 'куратору',
      approvedOn: '2027-09-08',
    };
    const { next } = done(amendPlan, drafted(NS, draft), 'ПЛ-1', '2027-10-01', { theme: 'Другая' });
    expect(answer(next, 'next-plan-submitted', '2027-10-01')).toEqual(['year met next-plan.in-time']);
  });

  test('Любимский район: theme, goal and expected result; meetings by the plan', () => {
    const card = { theme: 'Игра', goal: 'Развить', expectedResult: 'Сборник' };
    const judged = (values: object) =>
      answer(done(draftPlan, under('lyubim'), null, '2026-09-01', values).next, 'plan-fields', '2026-09-02');
    expect(judged(card)).toEqual(['year met plan-fields.all']);
    expect(judged({ ...card, goal: '' })).toEqual(['year cantTell plan-fields.not-filled']);
    expect(answer(under('lyubim'), 'plan-fields', '2027-05-31')).toEqual(['year pending plan-fields.no-plan-yet']);
    expect(answer(under('lyubim'), 'plan-fields', '2027-06-01')).toEqual(['year violated plan-fields.no-plan']);
    const planned = done(draftPlan, under('lyubim'), null, '2026-09-01', { ...card, withMeetings: true }).next;
    const held = planned.meetings.map((one, i) => (i === 0 ? { ...one, status: 'held' as const } : one));
    expect(answer({ ...planned, meetings: held }, 'meetings-follow-plan', '2026-11-01')).toEqual([
      'year met follow-plan.followed',
    ]);
  });

  test('Гимназия № 7: asks for no step of a plan', () => {
    const kinds = under('gymnasium7-2023').norms.filter(({ regulationId }) => regulationId === 'gymnasium7-2023');
    expect(kinds.filter(({ kind }) => kind.startsWith('plan') || kind.startsWith('next-plan'))).toEqual([]);
  });
});
