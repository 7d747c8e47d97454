import { describe, expect, test } from 'vitest';
import type { NormParameters } from '../../../src/domain/norms/norm-parameters';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { answers, theVerdict } from '../judge';
import { assignment, NORM, product, says, underNorm } from '../norm-under-test';
import { agendaItem, group, meeting, membership } from '../register-builder';

const member = (personId: string, from: string | null = '2024-09-01', to: string | null = null) =>
  membership({ personId, role: 'member', from, to });
const judged = (tables: Partial<RegisterSnapshot>, parameters: Partial<NormParameters> = {}) =>
  underNorm('member-contributions', parameters, { memberships: [member('П-1')], ...tables });
const spoke = (date: string, speakerId: string): Partial<RegisterSnapshot> => ({
  meetings: [meeting(date, { id: 'З-1' })],
  agendaItems: [agendaItem({ meetingId: 'З-1', speakerId })],
});

describe('one contribution of each member in 2026/27', () => {
  test.each<[string, Partial<RegisterSnapshot>, string, string]>([
    ['a speaker', spoke('2026-10-10', 'П-1'), '2027-06-01', 'met contributions.all'],
    ['a speaker of the year before', spoke('2026-05-10', 'П-1'), '2027-06-01', 'violated contributions.absent'],
    ['a speaker of tomorrow', spoke('2027-05-21', 'П-1'), '2027-05-20', 'atRisk contributions.near'],
    [
      'an author',
      { products: [product('ПР-1', '2026-10-10', { authorIds: ['П-2', 'П-1'] })] },
      '2027-06-01',
      'met contributions.all',
    ],
    [
      'an author, nobody knows when',
      { products: [product('ПР-1', null, { authorIds: ['П-1'] })] },
      '2027-06-01',
      'cantTell contributions.not-filled',
    ],
    [
      'an assignment done',
      { assignments: [assignment('ПО-1', null, { executorId: 'П-1', doneOn: '2026-10-10' })] },
      '2027-06-01',
      'met contributions.all',
    ],
    [
      'an assignment not done',
      { assignments: [assignment('ПО-1', '2026-10-10', { executorId: 'П-1' })] },
      '2027-06-01',
      'violated contributions.absent',
    ],
    ['nothing in the middle of the year', {}, '2027-05-16', 'pending contributions.not-yet'],
    ['nothing a fortnight before the end', {}, '2027-05-17', 'atRisk contributions.near'],
    ['nothing on the last day', {}, '2027-05-31', 'atRisk contributions.near'],
    ['no composition', { memberships: [] }, '2026-10-01', 'cantTell contributions.no-members'],
    [
      'only a curator',
      { memberships: [membership({ role: 'curator' })] },
      '2026-10-01',
      'cantTell contributions.no-members',
    ],
    [
      'created in June',
      { groups: [group({ createdOn: '2027-06-01' })] },
      '2027-06-30',
      'inapplicable contributions.created-after',
    ],
  ])('%s', (_, tables, asOf, expected) => {
    expect(answers(judged(tables), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test('two are asked for', () => {
    expect(answers(judged(spoke('2026-10-10', 'П-1'), { count: 2 }), NORM, '2027-06-01')).toEqual([
      'year violated contributions.absent',
    ]);
  });

  // 1 September – 31 May are 273 days, so that 137 are needed.
  test.each([
    ['137 days', [member('П-1', '2026-09-01', '2027-01-15')], 'violated contributions.absent'],
    ['136 days', [member('П-1', '2026-09-01', '2027-01-14')], 'cantTell contributions.no-members'],
    [
      'two spans together',
      [member('П-1', '2026-09-01', '2026-11-30'), member('П-1', '2027-04-16')],
      'violated contributions.absent',
    ],
    [
      'rows over each other',
      [member('П-1', '2026-09-01', '2026-11-30'), member('П-1', '2026-10-01', '2027-01-14')],
      'cantTell contributions.no-members',
    ],
  ])('a member for %s of the year', (_, memberships, expected) => {
    expect(answers(judged({ memberships }), NORM, '2027-06-01')).toEqual([`year ${expected}`]);
  });

  test('people are told by ids, the sentence only counts them', () => {
    const memberships = [member('П-1'), member('П-2'), member('П-3')];
    const verdict = theVerdict(judged({ memberships, ...spoke('2026-10-10', 'П-2') }), NORM, '2027-06-01');
    expect(verdict.counted).toEqual([{ table: 'persons', id: 'П-2' }]);
    expect(verdict.missing.map(({ id }) => id)).toEqual(['П-1', 'П-3']);
    expect(says(verdict)).toBe(
      'Без вклада за год: 2 из 3 членов группы (выступление, продукт или выполненное поручение). Если вклад был, внесите докладчика, автора или дату выполнения.',
    );
  });
});
