import type { Group } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandContext, Option } from '../definition/command';
import type { DraftOf } from '../definition/input-fields';
import { organizationOptions, regulationOptions, wordOptions } from '../lists/options';

/** What a group's card says of it, whoever made it and when. */
export const GROUP_CARD = {
  name: { kind: 'text', required: true },
  regulationId: { kind: 'reference', list: 'regulations', required: true },
  type: { kind: 'choice', list: 'types', open: true, required: true },
  theme: { kind: 'text' },
  goal: { kind: 'text', long: true },
  baseOrganizationIds: { kind: 'references', list: 'organizations' },
  curatingOrganizationId: { kind: 'reference', list: 'organizations' },
  audience: { kind: 'choice', list: 'audiences' },
  plannedUntil: { kind: 'date' },
} as const;

type Card = DraftOf<typeof GROUP_CARD>;

/** Whose group it is, in the words of the cell. */
const AUDIENCES = ['школьные', 'дошкольные', 'смешанная', 'дополнительное'];

/** Lists of the card: types are those of all regulations in force, since the choice of one comes on the same screen. */
export function groupCardLists(
  snapshot: RegisterSnapshot,
  { today }: Pick<CommandContext, 'today'>,
): Readonly<Record<string, readonly Option[]>> {
  const types = snapshot.regulations.flatMap(({ groupTypes }) => groupTypes);
  return {
    regulations: regulationOptions(snapshot, today),
    organizations: organizationOptions(snapshot),
    types: wordOptions(types),
    audiences: wordOptions(AUDIENCES),
  };
}

/** The card of a group as it stands. */
export function groupCardOf(group: Group): Card {
  const { name, regulationId, type, theme, goal, baseOrganizationIds, curatingOrganizationId, audience } = group;
  return {
    name,
    regulationId,
    type,
    theme,
    goal,
    baseOrganizationIds,
    curatingOrganizationId,
    audience,
    plannedUntil: group.plannedUntil,
  };
}

/**
 * What of a name people tell apart: no case, ё as е, all spaces (no-break ones too) as one, all quotes and all dashes
 * alike; what cannot be seen does not count.
 */
export function nameKey(name: string): string {
  return name
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[«»„“”‟‹›‘’‚‛"'`]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ё/g, 'е');
}

/** Another group of the same name that lives: two of them cannot be told apart in papers. */
export function sameNamed({ groups }: RegisterSnapshot, name: string, ownId: string | null): Group | undefined {
  const key = nameKey(name);
  return groups.find((group) => group.id !== ownId && group.closedOn === null && nameKey(group.name) === key);
}
