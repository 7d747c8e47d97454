// What an order about changes orders: who came, who went, from which day and by which order.
import { addDays, earlier, later } from '../../../calendar/date-arithmetic';
import type { PlainDate } from '../../../calendar/plain-date';
import { compositionDifference, type PlaceInGroup } from '../../../composition/composition-difference';
import type { Group } from '../../../register/group';
import type { Membership } from '../../../register/membership';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { type ActRequisites, UNKNOWN_REQUISITES } from './act-requisites';
import { basisRequisites, endRequisites } from './role-rows';

/** A change of one person: the first day on which it holds and the order that the register names for it. */
interface Dated {
  readonly since: PlainDate;
  readonly order: ActRequisites;
}

interface Place extends Dated {
  readonly place: PlaceInGroup;
}

interface NewRole extends Dated {
  readonly was: PlaceInGroup;
  readonly becomes: PlaceInGroup;
}

/** The difference of two compositions without curators, who are no part of them. */
export interface CompositionChange {
  readonly removed: readonly Place[];
  readonly added: readonly Place[];
  readonly changed: readonly NewRole[];
}

const NO_CHANGE: CompositionChange = { removed: [], added: [], changed: [] };

const isMember = ({ roles }: PlaceInGroup): boolean => roles.some((role) => role !== 'curator');
const ofMembers = ({ memberships }: PlaceInGroup): readonly Membership[] =>
  memberships.filter(({ role }) => role !== 'curator');

function ended(rows: readonly Membership[], to: PlainDate): Dated {
  const [first, ...others] = rows;
  const last = others.reduce((found, row) => ((row.to ?? '') > (found?.to ?? '') ? row : found), first);
  if (last === undefined || last.to === null) return { since: to, order: UNKNOWN_REQUISITES };
  return { since: addDays(last.to, 1), order: endRequisites(last) };
}

function begun(rows: readonly Membership[], to: PlainDate): Dated {
  const [first, ...others] = rows;
  const earliest = others.reduce((found, row) => ((row.from ?? '') < (found?.from ?? '') ? row : found), first);
  if (earliest === undefined) return { since: to, order: UNKNOWN_REQUISITES };
  return { since: earliest.from ?? to, order: basisRequisites(earliest) };
}

function newRole(was: PlaceInGroup, becomes: PlaceInGroup, to: PlainDate): NewRole {
  const [before, now] = [ofMembers(was), ofMembers(becomes)];
  const taken = now.filter(({ id }) => before.every((row) => row.id !== id));
  const left = before.filter(({ id }) => now.every((row) => row.id !== id));
  return { was, becomes, ...(taken.length > 0 ? begun(taken, to) : ended(left, to)) };
}

/**
 * Changes of a group between two days within its life: its creation and its end are orders of their own.
 *
 * @param from the earlier day: the composition before the changes
 * @param to the later day: the composition after them
 */
export function compositionChange(
  snapshot: RegisterSnapshot,
  { id, createdOn, closedOn }: Group,
  from: PlainDate,
  to: PlainDate,
): CompositionChange {
  const first = createdOn === null ? from : later(from, createdOn);
  const last = closedOn === null ? to : earlier(to, closedOn);
  if (first >= last) return NO_CHANGE;
  const { added, removed, changedRoles } = compositionDifference(snapshot, id, first, last);
  const came = [
    ...added.filter(isMember),
    ...changedRoles.flatMap(({ was, becomes }) => (!isMember(was) && isMember(becomes) ? [becomes] : [])),
  ];
  const went = [
    ...removed.filter(isMember),
    ...changedRoles.flatMap(({ was, becomes }) => (isMember(was) && !isMember(becomes) ? [was] : [])),
  ];
  return {
    added: came.map((place) => ({ place, ...begun(ofMembers(place), last) })),
    removed: went.map((place) => ({ place, ...ended(ofMembers(place), last) })),
    changed: changedRoles
      .filter(({ was, becomes }) => isMember(was) && isMember(becomes))
      .map(({ was, becomes }) => newRole(was, becomes, last)),
  };
}

const all = ({ removed, added, changed }: CompositionChange): readonly Dated[] => [...removed, ...added, ...changed];

/** Whether nobody came, went or took another role. */
export const isUnchanged = (change: CompositionChange): boolean => all(change).length === 0;

/** The first days of the changes, each once, the earliest first. */
export const daysOfChange = (change: CompositionChange): readonly PlainDate[] =>
  [...new Set(all(change).map(({ since }) => since))].sort();

/** Rows of «Состав» that the changes begin (+) and end (-), in order: the same changes name the same rows. */
export function rowsOfChange({ removed, added, changed }: CompositionChange): readonly string[] {
  const idsOf = (place: PlaceInGroup): readonly string[] => ofMembers(place).map(({ id }) => id);
  const begun = [...added.map(({ place }) => place), ...changed.map(({ becomes }) => becomes)].flatMap(idsOf);
  const ended = [...removed.map(({ place }) => place), ...changed.map(({ was }) => was)].flatMap(idsOf);
  return [
    ...begun.filter((id) => !ended.includes(id)).map((id) => `+${id}`),
    ...ended.filter((id) => !begun.includes(id)).map((id) => `-${id}`),
  ].sort();
}

const isKnown = ({ date, number }: ActRequisites): boolean => date !== null && number !== '';

/** The orders that the rows of the changes name, each once. */
export function ordersOfChange(change: CompositionChange): readonly ActRequisites[] {
  const known = all(change).flatMap(({ order }) => (isKnown(order) ? [order] : []));
  return [...new Map(known.map((order) => [`${order.date} ${order.number}`, order])).values()];
}

/** Number and date of the order: known only when every change names the same one. */
export function orderOfChange(change: CompositionChange): ActRequisites {
  const [order, ...others] = ordersOfChange(change);
  const isOwn = order !== undefined && others.length === 0 && all(change).every((one) => isKnown(one.order));
  return isOwn ? order : UNKNOWN_REQUISITES;
}

/**
 * The days between which a group changed in ways that no order has said yet.
 *
 * @returns the days given when nothing is ordered, or when one order says all; `undefined`: several orders say all
 */
export function unorderedPart(
  snapshot: RegisterSnapshot,
  group: Group,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): { readonly from: PlainDate; readonly to: PlainDate } | undefined {
  const change = compositionChange(snapshot, group, from, to);
  const [first] = all(change)
    .flatMap(({ order, since }) => (isKnown(order) ? [] : [since]))
    .sort();
  if (first !== undefined) return { from: later(from, addDays(first, -1)), to };
  return ordersOfChange(change).length > 1 ? undefined : { from, to };
}
