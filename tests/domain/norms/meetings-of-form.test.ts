import { describe, expect, test } from 'vitest';
import type { NormParameters } from '../../../src/domain/norms/norm-parameters';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { answers, theVerdict, verdictsOf } from '../judge';
import { NORM, says, underNorm } from '../norm-under-test';
import { group, meeting, plan, planItem } from '../register-builder';

const of = (parameters: Partial<NormParameters>, tables: Partial<RegisterSnapshot> = {}) =>
  underNorm('meetings-per-period', parameters, tables);
const seminars = (tables: Partial<RegisterSnapshot>) =>
  of({ count: 1, period: 'halfYear', forms: ['семинар'] }, tables);

describe('a seminar once a half-year', () => {
  test.each([
    ['a seminar', [meeting('2026-12-31', { form: 'Семинар-практикум' })], 'met meetings.enough'],
    ['only a usual meeting', [meeting('2026-12-31', { form: 'заседание' })], 'violated meetings.too-few'],
    ['a meeting whose form is not said', [meeting('2026-12-31', { id: 'З-1' })], 'cantTell meetings.unanswered'],
    [
      'an unanswered seminar',
      [meeting('2026-12-20', { form: 'семинар', status: 'planned' })],
      'cantTell meetings.unanswered',
    ],
    [
      'an unanswered usual meeting',
      [meeting('2026-12-20', { form: 'заседание', status: 'planned' })],
      'violated meetings.too-few',
    ],
    ['a seminar of the next day', [meeting('2027-01-01', { form: 'семинар' })], 'violated meetings.too-few'],
  ])('%s', (_, meetings, expected) => {
    expect(answers(seminars({ meetings }), NORM, '2027-01-10')[0]).toBe(`h1 ${expected}`);
  });

  test.each([
    ['2026-12-16', 'pending meetings.fewer-so-far'],
    ['2026-12-17', 'atRisk meetings.near'],
    ['2026-12-31', 'atRisk meetings.near'],
    ['2027-01-01', 'violated meetings.too-few'],
  ])('none by %s', (asOf, expected) => {
    expect(answers(seminars({}), NORM, asOf)).toContain(`h1 ${expected}`);
  });

  test('the form that is not filled is named, and only there', () => {
    const meetings = [meeting('2026-10-01', { id: 'З-1' }), meeting('2026-11-01', { id: 'З-2', form: 'заседание' })];
    const [first] = verdictsOf(seminars({ meetings }), NORM, '2027-01-10');
    expect(first?.missing).toEqual([{ table: 'meetings', id: 'З-1', field: 'form' }]);
  });

  test('an approved plan without a seminar is a danger', () => {
    const plans = [plan({ id: 'ПЛ-1', approvedOn: '2026-09-10' })];
    const line = (form: string) => planItem({ planId: 'ПЛ-1', form, termOn: '2026-12-10' });
    expect(answers(seminars({ plans, planItems: [line('заседание')] }), NORM, '2026-10-01')[0]).toBe(
      'h1 atRisk meetings.plan-too-small',
    );
    expect(answers(seminars({ plans, planItems: [line('семинар')] }), NORM, '2026-10-01')[0]).toBe(
      'h1 pending meetings.fewer-so-far',
    );
  });

  test('the sentence names the form', () => {
    const [first] = verdictsOf(seminars({}), NORM, '2027-01-10');
    expect(says(first)).toBe(
      'I полугодие: семинаров 0 из 1, срок прошёл 31.12.2026. Если что-то из этого проведено, внесите его со статусом «проведено» и укажите форму.',
    );
  });
});

describe('once a month except January', () => {
  const monthly = { count: 1, period: 'month', exceptPeriods: ['Январь'] } as const;
  test.each([
    ['2027-01', 'inapplicable meetings.period-excepted'],
    ['2026-12', 'violated meetings.too-few'],
    ['2027-02', 'pending meetings.fewer-so-far'],
  ])('%s', (period, expected) => {
    expect(answers(of(monthly), NORM, '2027-02-01')).toContain(`${period} ${expected}`);
  });

  test('is said in words', () => {
    const verdict = verdictsOf(of(monthly), NORM, '2027-02-01').find(({ period }) => period.id === '2027-01');
    expect(says(verdict)).toBe('Январь 2027 г. не засчитывается: положение ничего в нём не требует.');
  });
});

describe('two meetings in the whole life of the group', () => {
  const life = (fields: Parameters<typeof group>[0], dates: readonly string[]) =>
    of(
      { count: 2, period: 'term' },
      { groups: [group({ createdOn: '2026-03-01', ...fields })], meetings: dates.map((date) => meeting(date)) },
    );
  test.each([
    ['both, in two years', ['2026-04-01', '2026-10-01'], '2026-12-20', 'met meetings.enough'],
    ['one on the last day', ['2026-04-01'], '2026-12-20', 'atRisk meetings.near'],
    ['one 15 days before', ['2026-04-01'], '2026-12-05', 'pending meetings.fewer-so-far'],
    ['one on the day after', ['2026-04-01'], '2026-12-21', 'violated meetings.too-few'],
    ['the second before creation', ['2026-02-28', '2026-04-01'], '2026-12-21', 'violated meetings.too-few'],
  ])('%s', (_, dates, asOf, expected) => {
    expect(answers(life({ plannedUntil: '2026-12-20' }, dates), NORM, asOf)).toEqual([`term ${expected}`]);
  });

  test('without an end nothing is due', () => {
    const verdict = theVerdict(life({}, ['2026-04-01']), NORM, '2026-12-20');
    expect([verdict.outcome, verdict.reason.code, verdict.due]).toEqual(['pending', 'meetings.term-open', null]);
  });

  test('the year before says nothing while the group works on', () => {
    const found = verdictsOf(life({ plannedUntil: '2026-12-20' }, ['2026-04-01']), NORM, '2026-12-21');
    expect(found.map(({ schoolYear }) => schoolYear)).toEqual(['2026/27']);
  });
});
