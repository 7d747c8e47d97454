import { expect, test } from 'vitest';
import type { Job } from '../../../src/domain/register/job';
import type { Membership } from '../../../src/domain/register/membership';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { group, job, membership, register } from '../register-builder';

const ON = '2026-10-15';

function made(jobs: readonly Partial<Job>[], row: Partial<Membership> = {}) {
  return register({
    norms: [normOf('leader-main-job')],
    memberships: [membership(row)],
    jobs: jobs.map((fields, i) => job({ id: `Р-${i}`, ...fields })),
  });
}

test.each([
  ['one', [{}], 'met main-job.one'],
  ['one of two', [{}, { isMain: false }], 'met main-job.one'],
  ['two', [{}, {}], 'violated main-job.several'],
  ['the second ends today', [{}, { to: ON }], 'violated main-job.several'],
  ['the second ended yesterday', [{}, { to: '2026-10-14' }], 'met main-job.one'],
  ['the second begins tomorrow', [{}, { from: '2026-10-16' }], 'met main-job.one'],
  ['not said which', [{ isMain: null }, { isMain: null }], 'cantTell main-job.unknown'],
  ['only others', [{ isMain: false }], 'cantTell main-job.unknown'],
  ['no job at all', [], 'cantTell main-job.unknown'],
])('%s', (_, jobs, expected) => {
  expect(answers(made(jobs), NORM, ON)).toEqual([`year ${expected}`]);
});

test('the cells to fill; the row to add', () => {
  expect(theVerdict(made([{ isMain: null }, { isMain: false }]), NORM, ON).missing).toEqual([
    { table: 'jobs', id: 'Р-0', field: 'isMain' },
  ]);
  expect(theVerdict(made([{ isMain: false }]), NORM, ON).missing).toEqual([
    { table: 'jobs', id: 'Р-0', field: 'isMain' },
  ]);
  expect(theVerdict(made([]), NORM, ON).missing).toEqual([{ table: 'jobs', id: null, field: null }]);
});

test.each([
  [{ role: 'actingLeader' as const }, 'inapplicable main-job.nobody'],
  [{ to: '2026-10-14' }, 'inapplicable main-job.nobody'],
])('nobody leads: %o', (row, expected) => {
  expect(answers(made([{}], row), NORM, ON)).toEqual([`year ${expected}`]);
});

test('a closed group', () => {
  const snapshot = { ...made([]), groups: [group({ closedOn: '2026-10-14' })] };
  expect(answers(snapshot, NORM, ON)).toEqual(['year inapplicable group.closed']);
});
