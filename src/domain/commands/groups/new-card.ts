// The card of a group that is not there yet: what a form begins with, and what is wrong with what was filled in.
import type { PlainDate } from '../../calendar/plain-date';
import { BLANK_GROUP, type Group } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandIssue, CommandWarning } from '../decision';
import type { CommandContext } from '../definition/command';
import { regulationOptions } from '../lists/options';
import { groupCardOf, sameNamed } from './group-card';

/** An empty card, filled in where the register leaves no choice: one regulation, one type, one curating body. */
export function newCard(snapshot: RegisterSnapshot, { today }: Pick<CommandContext, 'today'>) {
  const regulations = regulationOptions(snapshot, today);
  const regulationId = regulations.length === 1 ? (regulations[0]?.id ?? '') : '';
  const types = snapshot.regulations.find(({ id }) => id === regulationId)?.groupTypes ?? [];
  const curators = new Set(snapshot.groups.map(({ curatingOrganizationId }) => curatingOrganizationId));
  const [curatingOrganizationId = null] = curators.size === 1 ? curators : [];
  const card = {
    ...BLANK_GROUP,
    regulationId,
    type: types.length === 1 ? (types[0] ?? '') : '',
    curatingOrganizationId,
  };
  return groupCardOf(card);
}

type Card = Pick<Group, 'name' | 'regulationId' | 'type' | 'plannedUntil'>;

/** `sameName`, `endsBeforeStart`. */
export function cardIssues(
  snapshot: RegisterSnapshot,
  card: Card,
  ownId: string | null,
  from: PlainDate,
): readonly CommandIssue[] {
  const same = sameNamed(snapshot, card.name, ownId);
  const isShort = card.plannedUntil !== null && card.plannedUntil < from;
  return [
    ...(same === undefined ? [] : [{ path: 'name', code: 'sameName', data: { name: same.name } }]),
    ...(isShort ? [{ path: 'plannedUntil', code: 'endsBeforeStart', data: { createdOn: from } }] : []),
  ];
}

/** A type that the regulation does not know: norms for one type will pass it by. */
export function cardWarnings(
  { regulations }: RegisterSnapshot,
  { regulationId, type }: Card,
): readonly CommandWarning[] {
  const types = regulations.find(({ id }) => id === regulationId)?.groupTypes ?? [];
  const isKnown = types.some((one) => one.trim().toLowerCase() === type.trim().toLowerCase());
  if (types.length === 0 || isKnown) return [];
  return [{ code: 'otherType', data: { type, types: types.join(', ') } }];
}
