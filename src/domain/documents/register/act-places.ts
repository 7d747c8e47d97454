// What rests on an act: rows whose number and date of an order are not known yet.
import type { PlainDate } from '../../calendar/plain-date';
import { readBasis } from '../../norms/order-words';
import type { DocumentRecord } from '../../register/document-record';
import type { Group } from '../../register/group';
import type { Membership } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';

/** What the act does: creates, closes, reorganises a group, begins or ends a membership, approves a plan. */
export type ActEffect = 'creation' | 'closing' | 'reorganization' | 'start' | 'end' | 'plan';

/** One cell, or three, that wait for the requisites of an act. */
export interface ActPlace {
  /** «start:С-01»: the effect and the row. */
  readonly id: string;
  readonly effect: ActEffect;
  readonly rowId: string;
  readonly groupId: string;
  /** Of memberships. */
  readonly personId: string | null;
  /** The day from or on which the act works. */
  readonly on: PlainDate | null;
  /** The register names an order already, its number or date alone is missing. */
  readonly namesOrder: boolean;
}

type Waiting = 'order' | 'empty' | null;

/** Whether a basis in one cell waits for an order. */
function waitsIn(text: string): Waiting {
  if (text.trim() === '') return 'empty';
  const { act, hasNumber, hasDate } = readBasis(text);
  return act === 'order' && !(hasNumber && hasDate) ? 'order' : null;
}

function waitsForStart({ basisKind, basisNumber, basisDate }: Membership): Waiting {
  const isFinished = basisNumber.trim() !== '' && basisDate !== null;
  if (basisKind.trim() === '') return basisNumber.trim() === '' && basisDate === null ? 'empty' : null;
  return readBasis(basisKind).act === 'order' && !isFinished ? 'order' : null;
}

/** The place of an effect; none when the row waits for nothing. */
function place(
  effect: ActEffect,
  waiting: Waiting,
  {
    rowId,
    groupId,
    on,
    personId = null,
  }: Pick<ActPlace, 'rowId' | 'groupId' | 'on'> & Partial<Pick<ActPlace, 'personId'>>,
): readonly ActPlace[] {
  if (waiting === null) return [];
  const namesOrder = waiting === 'order';
  return [{ id: `${effect}:${rowId}`, effect, rowId, groupId, personId, on, namesOrder }];
}

function placesOfGroup(group: Group): readonly ActPlace[] {
  const { id: rowId, createdOn, creationBasis, closedOn, closingBasis, reorganizedOn, reorganizationBasis } = group;
  const at = (on: PlainDate | null) => ({ rowId, groupId: rowId, on });
  return [
    ...place('creation', waitsIn(creationBasis), at(createdOn)),
    ...(closedOn === null ? [] : place('closing', waitsIn(closingBasis), at(closedOn))),
    ...(reorganizedOn === null ? [] : place('reorganization', waitsIn(reorganizationBasis), at(reorganizedOn))),
  ];
}

function placesOfMembership(row: Membership): readonly ActPlace[] {
  const { id: rowId, groupId, personId, from, to, endBasis } = row;
  return [
    ...place('start', waitsForStart(row), { rowId, groupId, personId, on: from }),
    ...(to === null ? [] : place('end', waitsIn(endBasis), { rowId, groupId, personId, on: to })),
  ];
}

/**
 * Rows that may rest on an act: of its group those that name an order without number or date and those that name
 * nothing; of an act about no one group those that name an order.
 */
export function actPlaces(
  { groups, memberships, plans }: Pick<RegisterSnapshot, 'groups' | 'memberships' | 'plans'>,
  groupId: string | null,
): readonly ActPlace[] {
  const isOwn = (id: string): boolean => groupId === null || id === groupId;
  const ofPlans = plans.flatMap(({ id, groupId: own, approvedOn, approvedBy, approvalNumber }) =>
    isOwn(own) && approvedOn !== null && approvalNumber.trim() === ''
      ? place('plan', waitsIn(approvedBy), { rowId: id, groupId: own, on: approvedOn })
      : [],
  );
  const all = [
    ...groups.filter(({ id }) => isOwn(id)).flatMap(placesOfGroup),
    ...memberships.filter((row) => isOwn(row.groupId)).flatMap(placesOfMembership),
    ...ofPlans,
  ];
  return groupId === null ? all.filter(({ namesOrder }) => namesOrder) : all;
}

/** Titles of orders that end the work of a group. */
const ENDS = /прекращени|ликвидаци|закрыти/;
const LEADING: readonly Membership['role'][] = ['leader', 'actingLeader', 'secretary', 'curator'];

/** Places that an act of this title is about, as far as its words tell; people correct the choice. */
export function likelyPlaces(
  { memberships, groups }: Pick<RegisterSnapshot, 'memberships' | 'groups'>,
  { title }: Pick<DocumentRecord, 'title'>,
  places: readonly ActPlace[],
): readonly ActPlace[] {
  const text = title.toLowerCase();
  const says = (words: RegExp): boolean => words.test(text);
  const isCreated = ({ groupId, on }: ActPlace): boolean =>
    on !== null && groups.some(({ id, createdOn }) => id === groupId && createdOn === on);
  const isClosed = ({ groupId, on }: ActPlace): boolean =>
    on !== null && groups.some(({ id, closedOn }) => id === groupId && closedOn === on);
  const leads = ({ rowId }: ActPlace): boolean =>
    memberships.some(({ id, role }) => id === rowId && LEADING.includes(role));
  const isLikely: Readonly<Record<ActEffect, (one: ActPlace) => boolean>> = {
    creation: () => says(/создани/),
    closing: () => says(ENDS),
    reorganization: () => says(/реорганизаци/),
    plan: () => says(/план|дорожн/),
    start: (one) => {
      if (says(/создани/)) return isCreated(one);
      if (says(/назначени|возложени/)) return one.namesOrder && leads(one);
      return one.namesOrder && says(/изменени|состав|переч/);
    },
    end: (one) => {
      if (says(ENDS)) return isClosed(one);
      return one.namesOrder && says(/освобождени|изменени|состав|переч/);
    },
  };
  return places.filter((one) => isLikely[one.effect](one));
}
