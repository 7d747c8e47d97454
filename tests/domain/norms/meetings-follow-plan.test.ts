import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../src/domain/register/meeting';
import type { PlanItem } from '../../../src/domain/register/plan-item';
import { answers, theVerdict } from '../judge';
import { NORM, says, underNorm } from '../norm-under-test';
import { meeting, plan, planItem } from '../register-builder';

const line = (id: string, termOn: string | null, fields: Partial<PlanItem> = {}) =>
  planItem({ id, planId: 'ПЛ-1', form: 'заседание', termOn, ...fields });
const judged = (planItems: readonly PlanItem[], meetings: readonly Meeting[]) =>
  underNorm('meetings-follow-plan', {}, { plans: [plan({ id: 'ПЛ-1' })], planItems, meetings });
const ASOF = '2026-12-01';

describe('meetings and lines of the plan', () => {
  const october = line('МП-1', '2026-10-10', { title: 'Функциональная грамотность' });
  test.each<[string, PlanItem[], Meeting[], string]>([
    ['the same day', [october], [meeting('2026-10-10')], 'met follow-plan.followed'],
    [
      'the same theme',
      [october],
      [meeting('2026-10-15', { theme: 'функциональная грамотность ' })],
      'met follow-plan.followed',
    ],
    ['linked by a person', [october], [meeting('2026-10-20', { planItemId: 'МП-1' })], 'met follow-plan.followed'],
    [
      'put off from that day',
      [october],
      [meeting('2026-10-20', { plannedOn: '2026-10-10' })],
      'met follow-plan.followed',
    ],
    ['another day', [october], [meeting('2026-10-20')], 'violated follow-plan.not-followed'],
    [
      'an extraordinary one besides',
      [october],
      [meeting('2026-10-10'), meeting('2026-11-10', { isExtraordinary: true })],
      'met follow-plan.followed',
    ],
    [
      'one more, not planned',
      [october],
      [meeting('2026-10-10'), meeting('2026-11-10')],
      'violated follow-plan.not-followed',
    ],
    [
      'one more, and a line without a day',
      [october, line('МП-2', null)],
      [meeting('2026-10-10'), meeting('2026-11-10')],
      'cantTell follow-plan.unclear',
    ],
    [
      'one more, and a line whose words say nothing',
      [october, line('МП-2', null, { termText: 'по плану ИМЦ' })],
      [meeting('2026-10-10'), meeting('2026-11-10')],
      'cantTell follow-plan.unclear',
    ],
    [
      'one more, and a line of its month',
      [october, line('МП-2', null, { termText: 'ноябрь' })],
      [meeting('2026-10-10'), meeting('2026-11-10')],
      'met follow-plan.followed',
    ],
    [
      'one more, and a line of another month',
      [october, line('МП-2', null, { termText: 'май' })],
      [meeting('2026-10-10'), meeting('2026-11-10')],
      'violated follow-plan.not-followed',
    ],
    [
      'two more for one line without a day',
      [october, line('МП-2', null)],
      [meeting('2026-10-10'), meeting('2026-11-10'), meeting('2026-11-12')],
      'violated follow-plan.not-followed',
    ],
    [
      'called off with a reason',
      [october],
      [meeting('2026-10-10', { status: 'cancelled', reason: 'карантин' })],
      'met follow-plan.followed',
    ],
    [
      'called off, nobody knows why',
      [october],
      [meeting('2026-10-10', { status: 'cancelled' })],
      'cantTell follow-plan.unclear',
    ],
    ['nobody has said', [october], [meeting('2026-10-10', { status: 'planned' })], 'cantTell follow-plan.unclear'],
    [
      'marked as done in the plan',
      [line('МП-1', '2026-10-10', { doneOn: '2026-10-10' })],
      [],
      'met follow-plan.followed',
    ],
    [
      'a seminar of the plan is no meeting',
      [line('МП-1', '2026-10-10', { form: 'семинар' })],
      [],
      'pending follow-plan.nothing-yet',
    ],
  ])('%s', (_, items, meetings, expected) => {
    expect(answers(judged(items, meetings), NORM, ASOF)).toEqual([`year ${expected}`]);
  });

  test.each([
    ['2026-10-13', 'pending follow-plan.nothing-yet'],
    ['2026-10-14', 'violated follow-plan.not-followed'],
  ])('a planned day is waited for three days: on %s', (asOf, expected) => {
    expect(answers(judged([october], []), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test('a meeting of tomorrow is not known today', () => {
    expect(answers(judged([october], [meeting('2026-10-20', { planItemId: 'МП-1' })]), NORM, '2026-10-19')).toEqual([
      'year violated follow-plan.not-followed',
    ]);
  });

  test('what does not fit is named row by row', () => {
    const verdict = theVerdict(judged([october], [meeting('2026-11-10', { id: 'З-2' })]), NORM, ASOF);
    expect(verdict.missing).toEqual([
      { table: 'meetings', id: 'З-2', field: 'planItemId' },
      { table: 'planItems', id: 'МП-1', field: 'doneOn' },
    ]);
    expect(says(verdict)).toBe(
      'Работа расходится с планом: проведено вне плана – 1, не проведено запланированное – 1. Свяжите строки с пунктами плана, отметьте внеочередные, у несостоявшихся укажите перенос или отмену и причину.',
    );
  });
});

describe('a term in words', () => {
  const term = (termText: string, id = 'МП-1') => line(id, null, { termText });
  test.each<[string, string, string]>([
    ['I четверть', '2026-11-07', 'pending follow-plan.nothing-yet'],
    ['I четверть', '2026-11-08', 'violated follow-plan.not-followed'],
    ['ноябрь', '2026-12-03', 'pending follow-plan.nothing-yet'],
    ['ноябрь', '2026-12-04', 'violated follow-plan.not-followed'],
    ['март-апрель', '2027-05-03', 'pending follow-plan.nothing-yet'],
    ['март-апрель', '2027-05-04', 'violated follow-plan.not-followed'],
    ['в течение года', '2027-06-03', 'pending follow-plan.nothing-yet'],
    ['в течение года', '2027-06-04', 'violated follow-plan.not-followed'],
    ['по мере необходимости', '2027-05-31', 'pending follow-plan.nothing-yet'],
    ['по мере необходимости', '2027-06-01', 'cantTell follow-plan.term-unknown'],
    ['I триместр', '2027-05-31', 'pending follow-plan.nothing-yet'],
    ['I триместр', '2027-06-01', 'cantTell follow-plan.term-unknown'],
    ['', '2027-05-31', 'pending follow-plan.nothing-yet'],
    ['', '2027-06-01', 'cantTell follow-plan.term-unknown'],
  ])('«%s», nothing held, on %s', (words, asOf, expected) => {
    expect(answers(judged([term(words)], []), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test('periods that the calendar does not have are asked of the calendar, once', () => {
    const lines = [term('I триместр'), term('II триместр', 'МП-2'), term('когда-нибудь', 'МП-3')];
    const verdict = theVerdict(judged(lines, []), NORM, '2027-06-01');
    expect(verdict.missing).toEqual([
      { table: 'planItems', id: 'МП-3', field: 'termText' },
      { table: 'calendar', id: null, field: null },
    ]);
    expect(says(verdict)).toBe(
      'Не понять, соблюдён ли план: в «Календаре» нет дней для срока «I триместр», «II триместр» – добавьте строки на этот лист; по словам «когда-нибудь» не видно, к какому сроку. Впишите день в «Дату» или месяц, четверть, полугодие в «Срок»; у сделанного – «Выполнено».',
    );
  });

  test.each<[string, PlanItem[], Meeting[], string]>([
    ['held in it', [term('I четверть')], [meeting('2026-10-15')], 'met follow-plan.followed'],
    ['held in the holidays after it', [term('I четверть')], [meeting('2026-10-28')], 'met follow-plan.followed'],
    ['held in late August', [term('сентябрь')], [meeting('2026-08-28')], 'met follow-plan.followed'],
    ['held after it', [term('I четверть')], [meeting('2026-11-06')], 'violated follow-plan.not-followed'],
    [
      'held after it and linked',
      [term('октябрь')],
      [meeting('2026-11-06', { planItemId: 'МП-1' })],
      'met follow-plan.followed',
    ],
    [
      'marked as done',
      [line('МП-1', null, { termText: 'октябрь', doneOn: '2026-10-20' })],
      [],
      'met follow-plan.followed',
    ],
    [
      'one meeting for two lines',
      [term('октябрь'), term('октябрь', 'МП-2')],
      [meeting('2026-10-15')],
      'violated follow-plan.not-followed',
    ],
    [
      'two for two',
      [term('сентябрь-октябрь'), term('октябрь', 'МП-2')],
      [meeting('2026-09-15'), meeting('2026-10-15')],
      'met follow-plan.followed',
    ],
    [
      'one that is linked elsewhere',
      [term('октябрь'), term('ноябрь', 'МП-2')],
      [meeting('2026-10-15', { planItemId: 'МП-2' })],
      'violated follow-plan.not-followed',
    ],
    [
      'an extraordinary one',
      [term('октябрь')],
      [meeting('2026-10-15', { isExtraordinary: true })],
      'violated follow-plan.not-followed',
    ],
    [
      'put off out of it with a reason',
      [term('октябрь')],
      [meeting('2026-12-15', { status: 'postponed', plannedOn: '2026-10-15', reason: 'карантин' })],
      'met follow-plan.followed',
    ],
    [
      'called off, nobody knows why',
      [term('октябрь')],
      [meeting('2026-10-15', { status: 'cancelled' })],
      'cantTell follow-plan.unclear',
    ],
    [
      'nobody has said',
      [term('октябрь')],
      [meeting('2026-10-15', { status: 'planned' })],
      'cantTell follow-plan.unclear',
    ],
  ])('%s', (_, items, meetings, expected) => {
    expect(answers(judged(items, meetings), NORM, ASOF)).toEqual([`year ${expected}`]);
  });

  test('words that say nothing are named with their cell', () => {
    const verdict = theVerdict(judged([term('по мере необходимости'), line('МП-2', null)], []), NORM, '2027-06-01');
    expect(verdict.missing).toEqual([
      { table: 'planItems', id: 'МП-1', field: 'termText' },
      { table: 'planItems', id: 'МП-2', field: 'termOn' },
    ]);
    expect(says(verdict)).toBe(
      'Не понять, соблюдён ли план: по словам «по мере необходимости» не видно, к какому сроку; без срока строк плана – 1. Впишите день в «Дату» или месяц, четверть, полугодие в «Срок»; у сделанного – «Выполнено».',
    );
  });
});

describe('without a plan', () => {
  test.each<[string, Meeting[], string]>([
    ['nothing is due before the first meeting', [], 'pending follow-plan.no-plan-yet'],
    ['meetings cannot be compared', [meeting('2026-10-10')], 'cantTell follow-plan.no-plan'],
  ])('%s', (_, meetings, expected) => {
    expect(answers(underNorm('meetings-follow-plan', {}, { meetings }), NORM, ASOF)).toEqual([`year ${expected}`]);
  });

  test('a plan without lines says nothing either', () => {
    expect(answers(judged([], [meeting('2026-10-10')]), NORM, ASOF)).toEqual(['year cantTell follow-plan.no-items']);
  });
});
