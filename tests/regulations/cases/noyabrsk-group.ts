// Ноябрьск: the group, its people and its leader.
import type { Job } from '../../../src/domain/register/job';
import { job, membership } from '../../domain/register-builder';
import { closingByOrderCases, creationCases, fieldCases } from './acts';
import { type CaseTable, factsOf, organization } from './case-table';
import { leaderCases, orderBasisCases } from './roles';

const of = factsOf('noyabrsk-2020', { type: 'творческая группа' });
const ON = '2026-10-15';

const one = (fields: Partial<Job>, isSubordinate: boolean | null = true, member = {}) =>
  of({
    memberships: [membership(member)],
    jobs: [job({ id: 'Р-1', ...fields })],
    organizations: [organization({ isSubordinate })],
  });
const twoJobs = (jobId: string | null) =>
  of({
    memberships: [membership({ jobId })],
    jobs: [job({ id: 'Р-1', isMain: true }), job({ id: 'Р-2', isMain: false, organizationId: 'ОО-02' })],
    organizations: [organization({ isSubordinate: true }), organization({ id: 'ОО-02', isSubordinate: false })],
  });

export const noyabrskGroup: readonly CaseTable[] = [
  {
    '1.4': [
      ['works in an organisation of the department', one({}), ON, 'year met subordinate.all'],
      ['works elsewhere', one({}, false), ON, 'year violated subordinate.outside'],
      ['nobody knows whose the organisation is', one({}, null), ON, 'year cantTell subordinate.unknown'],
      ['no place of work', of({ memberships: [membership()] }), ON, 'year cantTell subordinate.unknown'],
      ['nobody in the group', of(), ON, 'year cantTell group.nobody'],
      ['left yesterday: nobody is left', one({}, false, { to: '2026-10-14' }), ON, 'year met subordinate.all'],
      ['leaves today', one({}, false, { to: ON }), ON, 'year violated subordinate.outside'],
      ['comes tomorrow', one({}, false, { from: '2026-10-16' }), ON, 'year cantTell group.nobody'],
      ['a part-timer is in the group through his second job', twoJobs('Р-2'), ON, 'year violated subordinate.outside'],
      ['a part-timer is in the group through his main job', twoJobs('Р-1'), ON, 'year met subordinate.all'],
      ['a part-timer, not said through which: the main one', twoJobs(null), ON, 'year met subordinate.all'],
      ['moved to an organisation of the department today', one({ from: ON }), ON, 'year met subordinate.all'],
      ['moves there tomorrow', one({ from: '2026-10-16' }), ON, 'year cantTell subordinate.unknown'],
      ['a curator is no member', one({}, false, { role: 'curator' }), ON, 'year cantTell group.nobody'],
      ['closed', of({}, { closedOn: '2026-10-14' }), ON, 'year inapplicable group.closed'],
    ],
    '1.5': fieldCases(of, { plannedUntil: '2027-05-31' }, { plannedUntil: null }),
    '1.6-creation': creationCases(of),
    '1.6-closing': closingByOrderCases(of),
    '2.1': fieldCases(of, { theme: 'Функциональная грамотность' }, { theme: ' ' }),
    '3.2': fieldCases(of, { baseOrganizationIds: ['ОО-01', 'ОО-02'] }, { baseOrganizationIds: [] }),
    '3.1-leader': leaderCases(of),
    '3.1-order': orderBasisCases(of, 'leader'),
  },
];
