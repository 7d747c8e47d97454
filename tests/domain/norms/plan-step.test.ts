import { describe, expect, test } from 'vitest';
import type { NormParameters } from '../../../src/domain/norms/norm-parameters';
import type { Group } from '../../../src/domain/register/group';
import type { Plan } from '../../../src/domain/register/plan';
import { answers, theVerdict } from '../judge';
import { NORM, says, underNorm } from '../norm-under-test';
import { group, meeting, plan } from '../register-builder';

const BY_15 = { operator: 'notLaterThan', month: 9, day: 15, yearOf: 'start' } as const;
const judged = (
  parameters: Partial<NormParameters>,
  fields: Partial<Plan> | null,
  dates: readonly string[] = [],
  ofGroup: Partial<Group> = {},
) =>
  underNorm('plan-step', parameters, {
    groups: [group(ofGroup)],
    plans: fields === null ? [] : [plan({ id: 'ПЛ-1', ...fields })],
    meetings: dates.map((date) => meeting(date)),
  });

describe('agreed by the deputy head not later than 15 September', () => {
  const AGREED = { step: 'agreed', body: 'заместитель директора', deadline: BY_15 } as const;
  const agreedBy = 'заместитель директора по УВР';
  test.each<[string, Partial<Plan> | null, string, string]>([
    ['on the last day', { agreedOn: '2026-09-15', agreedBy }, '2026-10-01', 'met plan-step.in-time'],
    ['on the day after', { agreedOn: '2026-09-16', agreedBy }, '2026-10-01', 'violated plan-step.late'],
    ['by nobody knows whom', { agreedOn: '2026-09-10' }, '2026-10-01', 'cantTell plan-step.body-unknown'],
    ['by another', { agreedOn: '2026-09-10', agreedBy: 'РИМК' }, '2026-10-01', 'atRisk plan-step.other-body'],
    [
      'on the day of approval',
      { agreedOn: '2026-09-10', agreedBy, approvedOn: '2026-09-10' },
      '2026-10-01',
      'met plan-step.in-time',
    ],
    [
      'after approval',
      { agreedOn: '2026-09-11', agreedBy, approvedOn: '2026-09-10' },
      '2026-10-01',
      'violated plan-step.wrong-order',
    ],
    ['approved, and not agreed', { approvedOn: '2026-09-10' }, '2026-09-15', 'cantTell plan-step.approved-without'],
    ['approved, not agreed, the day is over', { approvedOn: '2026-09-10' }, '2026-09-16', 'violated plan-step.missing'],
    ['agreed tomorrow', { agreedOn: '2026-09-11', agreedBy }, '2026-09-10', 'atRisk plan-step.near'],
    ['no plan in August', null, '2026-08-31', 'pending plan-step.pending'],
    ['no plan a fortnight before', null, '2026-09-01', 'atRisk plan-step.near'],
    ['no plan on the day after', null, '2026-09-16', 'violated plan-step.missing'],
  ])('%s', (_, fields, asOf, expected) => {
    expect(answers(judged(AGREED, fields), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test('other words for a body ask to look, and name both', () => {
    const verdict = theVerdict(judged(AGREED, { agreedOn: '2026-09-10', agreedBy: 'завуч' }), NORM, '2026-10-01');
    expect([verdict.outcome, says(verdict)]).toEqual([
      'atRisk',
      'План работы: согласован 10.09.2026 – «завуч», а по положению – заместитель директора: проверьте.',
    ]);
  });

  test.each([
    ['submitted', { submittedOn: '2026-09-10', submittedTo: 'завуч' }],
    ['agreed', { agreedOn: '2026-09-10', agreedBy: 'завуч' }],
    ['considered', { consideredOn: '2026-09-10', consideredBy: 'завуч' }],
    ['approved', { approvedOn: '2026-09-10', approvedBy: 'завуч' }],
  ] as const)('%s by other words: one answer for every step', (step, fields) => {
    expect(answers(judged({ ...AGREED, step }, fields), NORM, '2026-10-01')).toEqual([
      'year atRisk plan-step.other-body',
    ]);
  });

  test('the empty field is named', () => {
    expect(theVerdict(judged(AGREED, {}), NORM, '2026-09-16').missing).toEqual([
      { table: 'plans', id: 'ПЛ-1', field: 'agreedOn' },
    ]);
    expect(says(theVerdict(judged(AGREED, {}), NORM, '2026-09-16'))).toBe(
      'План работы: не согласован (кем: заместитель директора), срок прошёл 15.09.2026 (1 день назад). Если это сделано, внесите дату и кем.',
    );
  });

  test('a new group has thirty days, one of June needs none, one that ends before is not asked', () => {
    const of = (fields: Partial<Group>) => judged(AGREED, null, [], fields);
    expect(theVerdict(of({ createdOn: '2027-01-15' }), NORM, '2027-01-15').due?.date).toBe('2027-02-15');
    expect(answers(of({ createdOn: '2027-06-01' }), NORM, '2027-06-30')).toEqual([
      'year inapplicable plan-step.created-after',
    ]);
    expect(answers(of({ plannedUntil: '2026-09-14' }), NORM, '2026-09-10')).toEqual([
      'year inapplicable plan-step.group-ends',
    ]);
  });
});

describe('considered, no day named', () => {
  const CONSIDERED = { step: 'considered' } as const;
  test.each<[string, Partial<Plan> | null, readonly string[], string, string]>([
    ['nothing yet', null, [], '2026-10-01', 'pending plan-step.no-deadline'],
    ['the group works already', {}, ['2026-09-10'], '2026-10-01', 'atRisk plan-step.working-without'],
    ['the year is over', {}, ['2026-09-10'], '2027-06-01', 'violated plan-step.year-over'],
    ['considered', { consideredOn: '2026-12-01' }, ['2026-09-10'], '2026-12-01', 'met plan-step.in-time'],
    [
      'approved already, in teaching time',
      { approvedOn: '2026-09-10' },
      ['2026-09-10'],
      '2027-05-31',
      'cantTell plan-step.approved-without',
    ],
  ])('%s', (_, fields, dates, asOf, expected) => {
    expect(answers(judged(CONSIDERED, fields, dates), NORM, asOf)).toEqual([`year ${expected}`]);
  });
});

describe('handed in within five working days after approval on Thursday 10 September', () => {
  const SENT = { step: 'submitted', withinWorkingDays: 5, after: 'planApproval' } as const;
  test.each<[string, Partial<Plan>, string, string]>([
    ['not approved yet', {}, '2026-10-01', 'pending plan-step.awaiting'],
    ['on the fifth day', { submittedOn: '2026-09-17' }, '2026-10-01', 'met plan-step.in-time'],
    ['on the sixth day', { submittedOn: '2026-09-18' }, '2026-10-01', 'violated plan-step.late'],
    ['not by the fifth day', {}, '2026-09-17', 'atRisk plan-step.near'],
    ['not by the sixth day', {}, '2026-09-18', 'violated plan-step.missing'],
  ])('%s', (name, fields, asOf, expected) => {
    const approvedOn = name === 'not approved yet' ? null : '2026-09-10';
    expect(answers(judged(SENT, { approvedOn, ...fields }), NORM, asOf)).toEqual([`year ${expected}`]);
  });
});

test('approved by the meeting under its own title', () => {
  const norm = { step: 'approved', body: 'заседание' } as const;
  const fields = { approvedOn: '2026-09-10', approvedBy: 'на заседании ММО' };
  expect(answers(judged(norm, fields), NORM, '2026-10-01')).toEqual(['year met plan-step.in-time']);
});

describe('a plan that is changed after the step', () => {
  const APPROVED = { step: 'approved', body: 'директор', deadline: BY_15 } as const;
  const first = { version: 1, approvedOn: '2026-09-10', approvedBy: 'директор' };
  test.each<[string, Partial<Plan>, Partial<Plan>, string]>([
    ['not approved anew', first, {}, 'met plan-step.in-time'],
    ['approved anew in November', first, { approvedOn: '2026-11-10', approvedBy: 'директор' }, 'met plan-step.in-time'],
    [
      'the last version mends the body in time',
      { ...first, approvedBy: 'РИМК' },
      { approvedOn: '2026-09-14', approvedBy: 'директор' },
      'met plan-step.in-time',
    ],
    ['both late', { ...first, approvedOn: '2026-09-16' }, {}, 'violated plan-step.late'],
    ['approved tomorrow', { ...first, approvedOn: '2026-11-23' }, {}, 'violated plan-step.missing'],
  ])('%s', (_, one, two, expected) => {
    const plans = [plan({ id: 'ПЛ-1', ...one }), plan({ id: 'ПЛ-2', version: 2, ...two })];
    expect(answers(underNorm('plan-step', APPROVED, { plans }), NORM, '2026-11-22')).toEqual([`year ${expected}`]);
  });
});
