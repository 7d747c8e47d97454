// Rows as they are before a list says anything of them.
import type { Group } from '../../domain/register/group';
import type { Job } from '../../domain/register/job';
import type { Membership } from '../../domain/register/membership';
import type { Organization } from '../../domain/register/organization';
import type { Person } from '../../domain/register/person';

export const NEW_ORGANIZATION: Organization = {
  id: '',
  name: '',
  shortName: '',
  kind: '',
  isSubordinate: null,
  workWeek: null,
  place: '',
  headPosition: '',
  headName: '',
  note: '',
};

export const NEW_PERSON: Person = {
  id: '',
  lastName: '',
  firstName: '',
  middleName: '',
  sex: '',
  workerClass: '',
  category: '',
  categoryFrom: null,
  categoryUntil: null,
  specialty: '',
  specialtySince: null,
  education: '',
  email: '',
  consentOn: null,
  consentWithdrawnOn: null,
  nameForms: '',
  note: '',
};

export const NEW_JOB: Job = {
  id: '',
  personId: '',
  organizationId: '',
  position: '',
  level: '',
  isMain: null,
  from: null,
  to: null,
  note: '',
};

export const NEW_GROUP: Group = {
  id: '',
  name: '',
  type: '',
  regulationId: '',
  baseOrganizationIds: [],
  curatingOrganizationId: null,
  audience: '',
  periodSystem: '',
  calendar: '',
  theme: '',
  goal: '',
  ownFrequencyCount: null,
  ownFrequencyPeriod: '',
  ownFrequencyBasis: '',
  createdOn: null,
  creationBasis: '',
  plannedUntil: null,
  closedOn: null,
  closingBasis: '',
  closingReason: '',
  predecessorIds: [],
  reorganizedOn: null,
  reorganizationBasis: '',
  pageUrl: '',
  note: '',
};

export const NEW_MEMBERSHIP: Membership = {
  id: '',
  groupId: '',
  personId: '',
  role: 'member',
  from: null,
  to: null,
  basisKind: '',
  basisNumber: '',
  basisDate: null,
  votesFor: null,
  votesAgainst: null,
  votesAbstained: null,
  jobId: null,
  endBasis: '',
  note: '',
};
