import { defineCommand } from '../definition/command';
import {
  ORGANIZATION_CARD,
  organizationFields,
  organizationIssues,
  organizationLists,
  organizationWarnings,
} from './organization-card';

/** Adds an organisation; one of the same name stands in the way. */
export const addOrganization = defineCommand({
  id: 'addOrganization',
  who: 'methodist',
  needs: [],
  table: null,
  section: 'organizations',
  fields: ORGANIZATION_CARD,
  start(snapshot) {
    const places = new Set(snapshot.organizations.map(({ place }) => place));
    const [place = ''] = places.size === 1 ? places : [snapshot.settings.place];
    return {
      values: {
        shortName: '',
        name: '',
        kind: '',
        isSubordinate: '',
        workWeek: null,
        place,
        headPosition: '',
        headName: '',
        note: '',
      },
      lists: organizationLists(snapshot),
      watched: [],
    };
  },
  decide(snapshot, input, _subject, context) {
    const issues = organizationIssues(snapshot, input, null);
    if (issues.length > 0) return { kind: 'refused', issues };
    const id = context.newId('organizations');
    return {
      kind: 'decided',
      changes: [{ kind: 'insert', table: 'organizations', row: { id, ...organizationFields(input) } }],
      warnings: organizationWarnings(input),
      result: {
        focus: { table: 'organizations', id },
        groupIds: [],
        next: [
          { command: 'addPerson', groupId: null, rowId: null },
          { command: 'addOrganization', groupId: null, rowId: null },
        ],
      },
    };
  },
});
