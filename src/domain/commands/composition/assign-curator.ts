import type { CommandWarning } from '../decision';
import { defineCommand, refuse } from '../definition/command';
import { organizationOptions } from '../lists/options';
import { BASIS_FIELDS, BASIS_KINDS, ORDER } from './basis';
import { decideRole } from './decide-role';
import { groupOf, livesOn } from './group-days';
import { placeOf, placeOptions } from './places';
import { roleFacts, watchedRows } from './role-facts';
import { titleWords } from './role-norms';
import { NO_VOTES } from './take-role';

/** A curator is named by the institution that curates the group (NS 7.2), and is not a member. */
export const assignCurator = defineCommand({
  id: 'assignCurator',
  who: 'methodist',
  needs: ['group'],
  table: null,
  section: 'composition',
  fields: {
    placeId: { kind: 'reference', list: 'places', required: true },
    from: { kind: 'date', required: true },
    issuedBy: { kind: 'reference', list: 'organizations' },
    ...BASIS_FIELDS,
  },
  previews: true,
  offeredOn: (snapshot, { groupId }, context) => livesOn(snapshot, groupId, context),
  start(snapshot, { groupId }, context) {
    const { today } = context;
    const group = groupOf(snapshot, groupId);
    if (group === undefined) return { cannotOpen: 'noGroup' };
    return {
      values: {
        placeId: null,
        from: today,
        issuedBy: group.curatingOrganizationId,
        basisKind: ORDER,
        basisNumber: '',
        basisDate: null,
      },
      lists: {
        places: placeOptions(snapshot, context),
        organizations: organizationOptions(snapshot),
        basisKinds: BASIS_KINDS,
      },
      facts: roleFacts(snapshot, group.id, 'curator', today),
      watched: watchedRows(snapshot, group.id, today),
      words: titleWords(snapshot, group.id, today),
    };
  },
  decide(snapshot, input, { groupId }, context) {
    const group = groupOf(snapshot, groupId);
    const place = placeOf(snapshot, input.placeId);
    if (group === undefined || place === undefined) return refuse('placeId', 'gone');
    const { from, issuedBy, basisKind, basisNumber, basisDate } = input;
    const titleOf = (id: string | null): string => {
      const found = snapshot.organizations.find((one) => one.id === id);
      return found === undefined ? '' : found.shortName || found.name;
    };
    const curating = group.curatingOrganizationId;
    const warnings: CommandWarning[] =
      issuedBy !== null && curating !== null && issuedBy !== curating
        ? [{ code: 'otherInstitution', data: { issuedBy: titleOf(issuedBy), curating: titleOf(curating) } }]
        : [];
    return decideRole(
      snapshot,
      {
        taking: {
          ...place,
          groupId: group.id,
          role: 'curator',
          from,
          to: null,
          basis: { basisKind, basisNumber, basisDate },
          votes: NO_VOTES,
          note: issuedBy === null ? '' : `Документ издан: ${titleOf(issuedBy)}`,
          predecessorStays: false,
        },
        way: 'order',
        personPath: 'placeId',
        warnings,
        next: [],
      },
      context,
    );
  },
});
