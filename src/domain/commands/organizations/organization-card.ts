import type { Organization } from '../../register/organization';
import { ORGANIZATION_KINDS } from '../../register/organization';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { russianKey } from '../../russian/compare-russian';
import type { CommandIssue, CommandWarning } from '../decision';
import type { Option } from '../definition/command';
import type { DraftOf, InputOf } from '../definition/input-fields';
import { wordOptions } from '../lists/options';

/** What is said of an organisation; the working week is that of the receiver of papers, five days when empty. */
export const ORGANIZATION_CARD = {
  shortName: { kind: 'text' },
  name: { kind: 'text', required: true },
  kind: { kind: 'choice', list: 'kinds', open: true },
  isSubordinate: { kind: 'choice', list: 'answers' },
  workWeek: { kind: 'number', min: 5, max: 6 },
  place: { kind: 'text' },
  headPosition: { kind: 'choice', list: 'positions', open: true },
  headName: { kind: 'text' },
  note: { kind: 'text', long: true },
} as const;

const YES = 'да';
const NO = 'нет';

type Input = InputOf<typeof ORGANIZATION_CARD>;

/** Kinds and positions: the usual ones and those of the register. */
export function organizationLists({
  organizations,
}: Pick<RegisterSnapshot, 'organizations'>): Readonly<Record<string, readonly Option[]>> {
  return {
    kinds: wordOptions([...ORGANIZATION_KINDS, ...organizations.map(({ kind }) => kind)]),
    positions: wordOptions(['директор', 'заведующий', ...organizations.map(({ headPosition }) => headPosition)]),
    answers: wordOptions([YES, NO]),
  };
}

/** The form of an organisation as it stands. */
export function organizationCardOf({
  id: _id,
  isSubordinate,
  ...card
}: Organization): DraftOf<typeof ORGANIZATION_CARD> {
  return { ...card, isSubordinate: isSubordinate === null ? '' : isSubordinate ? YES : NO };
}

/** The row that the form says. */
export function organizationFields({ isSubordinate, ...card }: Input): Omit<Organization, 'id'> {
  return { ...card, isSubordinate: isSubordinate === '' ? null : isSubordinate === YES };
}

const key = (text: string): string => russianKey(text).replace(/\s+/g, ' ');

/** Both names that are not empty. */
function keysOf({ name, shortName }: Pick<Organization, 'name' | 'shortName'>): readonly string[] {
  return [key(name), key(shortName)].filter((one) => one !== '');
}

/** A name or short name that another organisation has, as its name or short name: `sameOrganization`. */
export function organizationIssues(
  { organizations }: Pick<RegisterSnapshot, 'organizations'>,
  input: Pick<Input, 'name' | 'shortName'>,
  ownId: string | null,
): readonly CommandIssue[] {
  const others = organizations.filter(({ id }) => id !== ownId);
  return (['shortName', 'name'] as const).flatMap((path): CommandIssue[] => {
    const own = key(input[path]);
    const same = own === '' ? undefined : others.find((one) => keysOf(one).includes(own));
    if (same === undefined) return [];
    return [
      { path, code: 'sameOrganization', data: { name: same.name, shortName: same.shortName, place: same.place } },
    ];
  });
}

/** Without a short name lists and papers take the long one: `noShortName` when it has more than 60 characters. */
export function organizationWarnings({
  name,
  shortName,
}: Pick<Input, 'name' | 'shortName'>): readonly CommandWarning[] {
  return shortName === '' && name.length > 60 ? [{ code: 'noShortName', data: { length: name.length } }] : [];
}
