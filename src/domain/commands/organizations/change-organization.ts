import { defineCommand, refuse } from '../definition/command';
import {
  ORGANIZATION_CARD,
  organizationCardOf,
  organizationFields,
  organizationIssues,
  organizationLists,
  organizationWarnings,
} from './organization-card';

/** Changes the card of an organisation; groups that hand papers in there are judged anew, their working week counts. */
export const changeOrganization = defineCommand({
  id: 'changeOrganization',
  who: 'methodist',
  needs: ['row'],
  table: 'organizations',
  section: 'organizations',
  fields: ORGANIZATION_CARD,
  start(snapshot, { rowId }) {
    const organization = snapshot.organizations.find(({ id }) => id === rowId);
    if (organization === undefined) return { cannotOpen: 'noOrganization' };
    return {
      values: organizationCardOf(organization),
      lists: organizationLists(snapshot),
      watched: [{ table: 'organizations', id: organization.id }],
      words: { subtitle: organization.shortName || organization.name },
    };
  },
  decide(snapshot, input, { rowId }) {
    const organization = snapshot.organizations.find(({ id }) => id === rowId);
    if (organization === undefined) return refuse('', 'noOrganization');
    const issues = organizationIssues(snapshot, input, organization.id);
    if (issues.length > 0) return { kind: 'refused', issues };
    const { id } = organization;
    const judged = snapshot.groups.filter(
      ({ curatingOrganizationId, baseOrganizationIds, closedOn }) =>
        closedOn === null && (curatingOrganizationId === id || baseOrganizationIds.includes(id)),
    );
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'organizations', id, fields: organizationFields(input) }],
      warnings: organizationWarnings(input),
      result: { focus: { table: 'organizations', id }, groupIds: judged.map((group) => group.id) },
    };
  },
});
