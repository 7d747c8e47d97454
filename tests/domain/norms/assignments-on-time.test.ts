import { expect, test } from 'vitest';
import type { Assignment } from '../../../src/domain/register/assignment';
import { answers, theVerdict, verdictsOf } from '../judge';
import { assignment, NORM, says, underNorm } from '../norm-under-test';
import { meeting } from '../register-builder';

const judged = (...assignments: Assignment[]) => underNorm('assignments-on-time', {}, { assignments }, { warnDays: 3 });
const done = (id: string, dueOn: string, doneOn: string) => assignment(id, dueOn, { doneOn });

test.each<[string, Assignment[], string, string]>([
  ['none', [], '2026-12-01', 'inapplicable assignments.none'],
  ['without a day', [assignment('ПО-1', null)], '2026-12-01', 'inapplicable assignments.none'],
  ['of another year', [assignment('ПО-1', '2026-08-31')], '2026-12-01', 'inapplicable assignments.none'],
  ['done on the day', [done('ПО-1', '2026-11-10', '2026-11-10')], '2026-12-01', 'met assignments.in-time'],
  ['done on the day after', [done('ПО-1', '2026-11-10', '2026-11-11')], '2026-12-01', 'violated assignments.late'],
  ['four days before', [assignment('ПО-1', '2026-11-10')], '2026-11-06', 'pending assignments.pending'],
  ['three days before', [assignment('ПО-1', '2026-11-10')], '2026-11-07', 'atRisk assignments.near'],
  ['on the day', [assignment('ПО-1', '2026-11-10')], '2026-11-10', 'atRisk assignments.near'],
  ['on the day after', [assignment('ПО-1', '2026-11-10')], '2026-11-11', 'violated assignments.overdue'],
  ['done tomorrow', [done('ПО-1', '2026-11-10', '2026-11-12')], '2026-11-11', 'violated assignments.overdue'],
  [
    'one done, one ahead',
    [done('ПО-1', '2026-11-10', '2026-11-10'), assignment('ПО-2', '2027-03-01')],
    '2026-12-01',
    'pending assignments.pending',
  ],
])('%s', (_, assignments, asOf, expected) => {
  expect(answers(judged(...assignments), NORM, asOf)).toEqual([`year ${expected}`]);
});

test('names what is overdue, since when', () => {
  const verdict = theVerdict(
    judged(assignment('ПО-1', '2026-11-10'), assignment('ПО-2', '2026-11-12'), assignment('ПО-3', '2027-01-01')),
    NORM,
    '2026-11-20',
  );
  expect(verdict.missing.map(({ id }) => id)).toEqual(['ПО-1', 'ПО-2']);
  expect(says(verdict)).toBe(
    'Просрочено поручений: 2 из 3, первое – с 10.11.2026 (10 дней). Выполните и внесите дату или назначьте новый срок.',
  );
});

test('an overdue one of last year stays a debt, one done late does not', () => {
  const debts = (one: Assignment) =>
    verdictsOf({ ...judged(one), meetings: [meeting('2026-04-10')] }, NORM, '2026-10-01')
      .filter(({ schoolYear }) => schoolYear === '2025/26')
      .map(({ outcome }) => outcome);
  expect(debts(assignment('ПО-1', '2026-05-10'))).toEqual(['violated']);
  expect(debts(done('ПО-1', '2026-05-10', '2026-05-12'))).toEqual([]);
});
