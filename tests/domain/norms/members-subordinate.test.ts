import { expect, test } from 'vitest';
import type { Group } from '../../../src/domain/register/group';
import type { Job } from '../../../src/domain/register/job';
import type { Membership } from '../../../src/domain/register/membership';
import type { Organization } from '../../../src/domain/register/organization';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { group, job, membership, register } from '../register-builder';

const ON = '2026-10-15';

function organization(id: string, isSubordinate: boolean | null): Organization {
  return {
    id,
    name: '',
    shortName: '',
    kind: '',
    isSubordinate,
    workWeek: null,
    place: '',
    headPosition: '',
    headName: '',
    note: '',
  };
}

interface Rows {
  readonly memberships?: readonly Partial<Membership>[];
  readonly jobs?: readonly Partial<Job>[];
  readonly group?: Partial<Group>;
  readonly organizations?: 'subordinate' | 'base';
}

/** ОО-01 is subordinate, ОО-02 is not, of ОО-03 nothing is known. П-01 works in ОО-01. */
function made(rows: Rows) {
  return register({
    norms: [normOf('members-subordinate', { organizations: rows.organizations ?? 'subordinate' })],
    groups: [group(rows.group)],
    organizations: [organization('ОО-01', true), organization('ОО-02', false), organization('ОО-03', null)],
    jobs: (rows.jobs ?? [{ id: 'Р-1' }]).map(job),
    memberships: (rows.memberships ?? [{ id: 'У-1' }]).map(membership),
  });
}

test.each([
  ['works in a subordinate one', {}, 'met subordinate.all'],
  ['works elsewhere', { jobs: [{ organizationId: 'ОО-02' }] }, 'violated subordinate.outside'],
  ['not known whether subordinate', { jobs: [{ organizationId: 'ОО-03' }] }, 'cantTell subordinate.unknown'],
  [
    'an organisation that is not in the register',
    { jobs: [{ organizationId: 'ОО-09' }] },
    'cantTell subordinate.unknown',
  ],
  ['no place of work', { jobs: [] }, 'cantTell subordinate.unknown'],
  ['moved today: still counts', { jobs: [{ organizationId: 'ОО-02', to: ON }] }, 'violated subordinate.outside'],
  [
    'moved yesterday',
    {
      jobs: [
        { organizationId: 'ОО-02', to: '2026-10-14' },
        { organizationId: 'ОО-01', from: ON },
      ],
    },
    'met subordinate.all',
  ],
  [
    'two places, the main one decides',
    {
      jobs: [
        { organizationId: 'ОО-02', isMain: false },
        { organizationId: 'ОО-01', isMain: true },
      ],
    },
    'met subordinate.all',
  ],
  [
    'two places, in the group through the other one',
    {
      jobs: [
        { id: 'Р-1', isMain: true },
        { id: 'Р-2', organizationId: 'ОО-02', isMain: false },
      ],
      memberships: [{ jobId: 'Р-2' }],
    },
    'violated subordinate.outside',
  ],
  [
    'the job of the membership has ended: the main one of today counts',
    {
      jobs: [{ id: 'Р-1' }, { id: 'Р-2', organizationId: 'ОО-02', isMain: false, to: '2026-10-14' }],
      memberships: [{ jobId: 'Р-2' }],
    },
    'met subordinate.all',
  ],
  ['a curator may come from anywhere', { memberships: [{ role: 'curator' }] }, 'cantTell group.nobody'],
  ['nobody', { memberships: [] }, 'cantTell group.nobody'],
  ['has left', { memberships: [{ to: '2026-10-14' }], jobs: [] }, 'met subordinate.all'],
  ['closed', { group: { closedOn: '2026-10-14' } }, 'inapplicable group.closed'],
] as const)('%s', (_, rows, expected) => {
  expect(answers(made(rows as Rows), NORM, ON)).toEqual([`year ${expected}`]);
});

test('one answer for the group: who is outside is counted, what is not filled is named', () => {
  const verdict = theVerdict(
    made({
      memberships: [
        { id: 'У-1' },
        { id: 'У-2', personId: 'П-02', role: 'member' },
        { id: 'У-3', personId: 'П-03', role: 'member' },
        { id: 'У-4', personId: 'П-04', role: 'member' },
      ],
      jobs: [
        { personId: 'П-01' },
        { personId: 'П-02', organizationId: 'ОО-02' },
        { personId: 'П-03', organizationId: 'ОО-03' },
      ],
    }),
    NORM,
    ON,
  );
  expect(verdict.outcome).toBe('violated');
  expect(verdict.counted).toEqual([{ table: 'memberships', id: 'У-2' }]);
  expect(verdict.reason.data).toMatchObject({ outside: 1, unknown: 2, total: 4 });
  expect(verdict.missing).toEqual([
    { table: 'organizations', id: 'ОО-03', field: 'isSubordinate' },
    { table: 'memberships', id: 'У-4', field: 'jobId' },
  ]);
});

test('a field that two members miss is named once', () => {
  const verdict = theVerdict(
    made({
      memberships: [{ id: 'У-1' }, { id: 'У-2', personId: 'П-02', role: 'member' }],
      jobs: [{ organizationId: 'ОО-03' }, { personId: 'П-02', organizationId: 'ОО-03' }],
    }),
    NORM,
    ON,
  );
  expect(verdict.missing).toEqual([{ table: 'organizations', id: 'ОО-03', field: 'isSubordinate' }]);
});

test.each([
  [['ОО-01'], 'met subordinate.all'],
  [['ОО-02', 'ОО-01'], 'met subordinate.all'],
  [['ОО-02'], 'violated subordinate.outside'],
  [[], 'cantTell subordinate.no-base'],
])('base organisations %o', (baseOrganizationIds, expected) => {
  const snapshot = made({ organizations: 'base', group: { baseOrganizationIds } });
  expect(answers(snapshot, NORM, ON)).toEqual([`year ${expected}`]);
});
