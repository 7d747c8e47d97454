import type { RegisterSnapshot, RegisterTable } from '../../src/domain/register/register-snapshot';

/** Fields that hold the id (or ids) of a row of another table. */
const REFERENCES: Readonly<Partial<Record<RegisterTable, Readonly<Record<string, RegisterTable>>>>> = {
  norms: { regulationId: 'regulations' },
  jobs: { personId: 'persons', organizationId: 'organizations' },
  groups: {
    regulationId: 'regulations',
    baseOrganizationIds: 'organizations',
    curatingOrganizationId: 'organizations',
  },
  memberships: { groupId: 'groups', personId: 'persons', jobId: 'jobs' },
  plans: { groupId: 'groups' },
  planItems: { planId: 'plans' },
  meetings: {
    groupIds: 'groups',
    chairId: 'persons',
    secretaryId: 'persons',
    presentIds: 'persons',
    excusedIds: 'persons',
    planItemId: 'planItems',
    minutesAuthorId: 'persons',
  },
  agendaItems: { meetingId: 'meetings', speakerId: 'persons' },
  assignments: { groupId: 'groups', meetingId: 'meetings', agendaItemId: 'agendaItems', executorId: 'persons' },
  products: { groupId: 'groups', authorIds: 'persons' },
  reports: { groupId: 'groups' },
  petitions: { groupId: 'groups', personId: 'persons' },
  documents: { groupId: 'groups', meetingId: 'meetings' },
  waivers: { groupId: 'groups', normId: 'norms' },
};

/** «table row.field → id» for each reference that leads nowhere. */
export function unresolvedReferences(register: RegisterSnapshot): string[] {
  const found: string[] = [];
  for (const [table, fields] of Object.entries(REFERENCES)) {
    for (const row of register[table as RegisterTable] as readonly (object & { readonly id: string })[]) {
      for (const [field, target] of Object.entries(fields)) {
        const ids = new Set(register[target].map(({ id }) => id));
        const value = (row as Readonly<Record<string, unknown>>)[field];
        const held = (Array.isArray(value) ? value : [value]).filter((id) => id !== null && id !== '');
        found.push(...held.filter((id) => !ids.has(String(id))).map((id) => `${table} ${row.id}.${field} → ${id}`));
      }
    }
  }
  return found;
}
