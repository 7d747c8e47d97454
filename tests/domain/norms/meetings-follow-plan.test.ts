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
      [october, line('МП-2', null, { termText: 'ноябрь' })],
      [meeting('2026-10-10'), meeting('2026-11-10')],
      'cantTell follow-plan.unclear',
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
