import { describe, expect, test } from 'vitest';
import { changePlan } from '../../../../src/domain/commands/plans/change-plan';
import { draftPlan, yearsToPlan } from '../../../../src/domain/commands/plans/draft-plan';
import { EMPTY_ROW, type PlanRow } from '../../../../src/domain/commands/plans/plan-card';
import { PLAN_FORMS } from '../../../../src/messages/forms/plans';
import { meeting, plan, planItem } from '../../register-builder';
import { cannotOpen, done, isOffered, refused, startOf, under } from './support';

const NS = 'novosibirsk-2022';
const row = (title: string, fields: Partial<PlanRow> = {}): PlanRow => ({
  ...EMPTY_ROW,
  title,
  form: 'заседание',
  ...fields,
});
const three = [
  row('Первое', { termOn: '2026-09-10' }),
  row('Второе', { termText: 'январь' }),
  row('Третье', { termText: 'IV четверть' }),
];

describe('the year to plan', () => {
  const current = plan({ schoolYear: '2025/26' });
  const next = plan({ schoolYear: '2026/27' });
  test.each([
    ['on the last of April the current one', [], '2026-04-30', ['2025/26']],
    ['on 1 May the next one first', [], '2026-05-01', ['2026/27', '2025/26']],
    ['on 31 August the next one', [current], '2026-08-31', ['2026/27']],
    ['on 1 September it is the current one', [current], '2026-09-01', ['2026/27']],
    ['in April the next one when the current one has its plan', [current], '2026-04-30', ['2026/27']],
    ['none when both are written', [current, next], '2026-05-01', []],
  ])('%s', (_, plans, today, expected) => {
    expect(yearsToPlan({ plans }, 'О-01', today)).toEqual(expected);
  });

  test('the button is shown while a plan is wanted', () => {
    const snapshot = under(NS, { plans: [current] });
    expect(isOffered(draftPlan, snapshot, null, '2026-04-30')).toBe(false);
    expect(isOffered(draftPlan, snapshot, null, '2026-05-01')).toBe(true);
    expect(isOffered(draftPlan, under(NS), null, '2026-04-30')).toBe(true);
    expect(cannotOpen(draftPlan, under(NS, { plans: [current, next] }), null, '2026-05-01')).toBe('planned');
  });
});

describe('drafting', () => {
  test('without a plan of last year the lines come from the clauses, and are enough for them', () => {
    const start = startOf(draftPlan, under(NS), null, '2026-09-01');
    expect(start.facts?.map(({ code, data }) => [code, data.items, data.clauses])).toEqual([['fromNorms', 3, '7.6']]);
    const made = done(draftPlan, under(NS), null, '2026-09-01');
    expect(made.codes).toEqual([]);
    expect(made.next.plans).toMatchObject([{ schoolYear: '2026/27', version: 1, approvedOn: null }]);
    expect(made.next.planItems.map(({ number, termOn }) => [number, termOn])).toEqual([
      ['1', '2026-09-08'],
      ['2', '2027-01-15'],
      ['3', '2027-04-16'],
    ]);
    expect(made.next.meetings).toEqual([]);
  });

  test.each(['noyabrsk-2020', 'rybnoye-2020', 'lyubim', 'novosibirsk-2022'])('%s: what is proposed is enough', (id) => {
    expect(done(draftPlan, under(id), null, '2026-09-01').codes).toEqual([]);
  });

  test('where no clause names a number, that is said', () => {
    const start = startOf(draftPlan, under('gymnasium7-2023'), null, '2026-09-01');
    expect(start.facts?.map(({ code }) => code)).toEqual(['noNumber']);
    expect(start.words?.planTitle).toBe('дорожная карта');
  });

  test('the plan of last year is copied, its days moved, what was done forgotten; its last version is taken', () => {
    const snapshot = under(NS, {
      plans: [
        plan({ id: 'ПЛ-1', schoolYear: '2025/26', theme: 'Старая', version: 1, approvedOn: '2025-09-10' }),
        plan({ id: 'ПЛ-2', schoolYear: '2025/26', theme: 'Новая', version: 2 }),
      ],
      planItems: [
        planItem({ planId: 'ПЛ-1', number: '1', title: 'Из первой' }),
        planItem({ planId: 'ПЛ-2', number: '10', title: 'Десятое', termText: 'май' }),
        planItem({ planId: 'ПЛ-2', number: '2', title: 'Второе', termOn: '2025-10-15', doneOn: '2025-10-15' }),
      ],
    });
    const start = startOf(draftPlan, snapshot, null, '2026-09-01');
    expect(start.values).toMatchObject({ theme: 'Новая' });
    expect(start.facts).toMatchObject([
      { code: 'copied', data: { from: '2025/26', items: 2, moved: 1 }, rows: [{ table: 'plans', id: 'ПЛ-2' }] },
    ]);
    const { planItems } = done(draftPlan, snapshot, null, '2026-09-01').next;
    expect(planItems.slice(3).map(({ title, termOn, termText, doneOn }) => [title, termOn, termText, doneOn])).toEqual([
      ['Второе', '2026-10-14', '', null],
      ['Десятое', null, 'май', null],
    ]);
  });

  test('the forecast follows what is typed: two of three, three of three', () => {
    const forecast = (items: readonly PlanRow[]) =>
      done(draftPlan, under(NS), null, '2026-09-01', { items }).warnings.filter(({ code }) => code === 'planTooSmall');
    expect(forecast(three)).toEqual([]);
    expect(forecast(three.slice(0, 2)).map(({ data }) => data)).toEqual([
      { title: '2026/27 учебный год', clause: '7.6', planned: 2, required: 3, meetingTitle: 'заседание' },
    ]);
    expect(
      forecast([...three.slice(0, 2), row('Неделя', { form: 'методическая неделя', termText: 'май' })]),
    ).toHaveLength(1);
  });

  test('meetings held and planned already are in the forecast, and none is counted with its line', () => {
    const snapshot = under(NS, {
      meetings: [meeting('2026-09-10'), meeting('2026-12-10', { status: 'planned' })],
    });
    expect(done(draftPlan, snapshot, null, '2026-10-01', { items: three.slice(2) }).codes).toEqual([]);
    expect(done(draftPlan, snapshot, null, '2026-10-01', { items: [] }).codes).toEqual(['noItems', 'planTooSmall']);
  });

  test('each quarter is counted by itself', () => {
    const items = ['сентябрь', 'октябрь', 'III четверть', 'IV четверть'].map((termText) =>
      row('Занятие', { form: 'занятие', termText }),
    );
    const { warnings } = done(draftPlan, under('noyabrsk-2020'), null, '2026-09-01', { items });
    expect(warnings.map(({ code, data }) => [code, data.title, data.planned])).toEqual([
      ['planTooSmall', 'II четверть', 0],
    ]);
  });

  test('a day outside the year is refused, all of them at once; both ends are inside', () => {
    const on = (...days: string[]) => days.map((termOn) => row('Заседание', { termOn }));
    expect(
      refused(draftPlan, under(NS), null, '2026-09-01', {
        items: on('2026-08-14', '2026-08-15', '2027-08-31', '2027-09-01'),
      }),
    ).toEqual(['items.0.termOn termOutsideYear', 'items.3.termOn termOutsideYear']);
  });

  test('odd lines are told', () => {
    const items = [
      ...three,
      row('Без срока'),
      row('Когда-нибудь', { termText: 'когда получится' }),
      row('В субботу', { termOn: '2026-10-17' }),
      row('Для всех', { direction: 'Консультационное' }),
    ];
    const { codes } = done(draftPlan, under(NS), null, '2026-09-01', { items });
    expect(codes).toEqual(['noTerm', 'termUnclear', 'dayOff', 'noDirection', 'noDirection', 'noDirection']);
  });

  test('periods that the calendar does not have yet are told once, and their lines count', () => {
    const items = [
      row('Первое', { termText: 'I четверть' }),
      row('Второе', { termText: 'III четверть' }),
      row('Третье', { termText: 'IV четверть' }),
      row('Четвёртое', { termText: 'IV четверть' }),
      row('Когда-нибудь', { form: 'беседа', termText: 'когда получится' }),
    ];
    const { warnings } = done(draftPlan, under(NS), null, '2027-05-01', { items, schoolYear: '2027/28' });
    expect(warnings.map(({ code }) => code)).toEqual(['termUnclear', 'noPeriods']);
    const said = PLAN_FORMS.draftPlan?.warnings?.noPeriods;
    expect(typeof said === 'function' ? said(warnings[1]?.data ?? {}) : said).toBe(
      'В «Календаре» нет четвертей 2027/28: посчитать по дням пока нельзя (срок: I четверть, III четверть, IV четверть). План сохранится; добавьте строки на лист «Календарь».',
    );
  });

  test('a plan of the year is written once', () => {
    const snapshot = under(NS, { plans: [plan()] });
    expect(refused(draftPlan, snapshot, null, '2026-09-01', { schoolYear: '2026/27', items: [] })).toEqual([
      'schoolYear planExists',
    ]);
  });
});

describe('meetings of the plan', () => {
  const planned = (today: string, meetings = [] as ReturnType<typeof meeting>[]) => {
    const items = [
      row('Заседание', { termOn: '2026-10-14', place: 'школа 1' }),
      row('Второе', { termOn: '2026-12-09' }),
      row('Неделя', { form: 'методическая неделя', termOn: '2026-11-11' }),
      row('Весной', { termText: 'март' }),
    ];
    return done(draftPlan, under(NS, { meetings }), null, today, { items, withMeetings: true });
  };

  test('one for each line about a meeting with a day, from today on', () => {
    const { next } = planned('2026-10-14');
    expect(
      next.meetings.map(({ date, theme, place, status, planItemId, form }) => [
        date,
        theme,
        place,
        status,
        planItemId,
        form,
      ]),
    ).toEqual([
      ['2026-10-14', 'Заседание', 'школа 1', 'planned', next.planItems[0]?.id, ''],
      ['2026-12-09', 'Второе', '', 'planned', next.planItems[1]?.id, ''],
    ]);
    const later = planned('2026-10-15');
    expect(later.next.meetings.map(({ date }) => date)).toEqual(['2026-12-09']);
    expect(later.codes).toEqual(['meetingsMade', 'meetingsPast']);
  });

  test('never twice: a meeting of the very day is linked', () => {
    const { next, warnings } = planned('2026-10-01', [meeting('2026-10-14', { id: 'З-1', status: 'planned' })]);
    expect(next.meetings.map(({ id, date, planItemId }) => [id, date, planItemId])).toEqual([
      ['З-1', '2026-10-14', next.planItems[0]?.id],
      ['meetings-6', '2026-12-09', next.planItems[1]?.id],
    ]);
    expect(warnings[0]?.data).toMatchObject({ made: 1, linked: 1 });
  });

  test('asked for again nothing is made', () => {
    const { next } = planned('2026-10-01');
    const again = done(changePlan, next, next.plans[0]?.id ?? '', '2026-10-01', { withMeetings: true });
    expect(again.changes).toEqual([]);
  });
});
