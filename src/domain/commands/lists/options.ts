import { regulationOn } from '../../documents/regulation-on';
import { isProposed } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { Regulation } from '../../regulations/regulation';
import type { Option } from '../definition/command';
import { byLabel } from './by-label';

/** Words as options: the cell holds the word itself. */
export function wordOptions(words: readonly string[]): readonly Option[] {
  return [...new Set(words)].filter((word) => word !== '').map((word) => ({ id: word, label: word }));
}

/** Organisations by short name. */
export function organizationOptions({ organizations }: Pick<RegisterSnapshot, 'organizations'>): readonly Option[] {
  return organizations
    .map(({ id, name, shortName, place }) => {
      const option = { id, label: shortName === '' ? name : shortName };
      return place === '' ? option : { ...option, note: place };
    })
    .sort(byLabel);
}

/** Groups that live on the day, by name; a proposal is not a group yet. */
export function groupOptions({ groups }: Pick<RegisterSnapshot, 'groups'>, day: string): readonly Option[] {
  return groups
    .filter((group) => !isProposed(group) && (group.closedOn === null || group.closedOn >= day))
    .map(({ id, name, type }) => ({ id, label: name, note: type }))
    .sort(byLabel);
}

/** Editions of regulations in force on the day or later. */
export function regulationOptions(
  { regulations }: Pick<RegisterSnapshot, 'regulations'>,
  day: string,
): readonly Option[] {
  return regulations
    .filter(({ inForceUntil }) => inForceUntil === null || inForceUntil >= day)
    .map(({ id, title, shortTitle }) => ({ id, label: shortTitle === '' ? title : shortTitle }))
    .sort(byLabel);
}

/** The edition that a group lives under on a day. */
export function regulationOfGroup(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  day: string,
): Regulation | undefined {
  const group = snapshot.groups.find(({ id }) => id === groupId);
  return group === undefined ? undefined : regulationOn(snapshot, group.regulationId, day);
}
