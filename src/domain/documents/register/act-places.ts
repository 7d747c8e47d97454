// What rests on an act: rows whose number and date of an order are not known yet, or are those of the act itself.
import type { PlainDate } from '../../calendar/plain-date';
import { readBasis } from '../../norms/order-words';
import { actNumber } from '../../register/act-number';
import type { DocumentRecord } from '../../register/document-record';
import type { Group } from '../../register/group';
import { latestPlan } from '../../register/latest-plan';
import type { Membership } from '../../register/membership';
import type { Petition } from '../../register/petition';
import type { Plan } from '../../register/plan';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { ActEffect, ActPlace, PlaceState } from './act-place';
import { namesAct, type SignedAct } from './act-text';
import { orderTopics } from './order-topics';

/** Number and date that the act has had until now; `null` while it has not both. */
type Known = Pick<SignedAct, 'number' | 'date'> | null;
type Waiting = PlaceState | null;

/** The latest version of a plan is asked for whatever the day. */
const ANY_DAY = '9999-12-31';

/** What a basis in one cell waits for. */
function stateIn(text: string, known: Known): Waiting {
  if (text.trim() === '') return 'empty';
  if (known !== null && namesAct(text, known)) return 'own';
  const { act, hasNumber, hasDate } = readBasis(text);
  return act === 'order' && !(hasNumber && hasDate) ? 'order' : null;
}

function stateOfStart({ basisKind, basisNumber, basisDate }: Membership, known: Known): Waiting {
  const number = basisNumber.trim();
  if (basisKind.trim() === '') return number === '' && basisDate === null ? 'empty' : null;
  if (readBasis(basisKind).act !== 'order') return null;
  if (known !== null && actNumber(number) === known.number && basisDate === known.date) return 'own';
  return number === '' || basisDate === null ? 'order' : null;
}

/** A plan that a meeting or another body approved waits for no order. */
function stateOfPlan({ approvedBy, approvalNumber, approvedOn }: Plan, known: Known): Waiting {
  const { act } = readBasis(approvedBy);
  if (approvedBy.trim() !== '' && act !== 'order') return null;
  if (known !== null && actNumber(approvalNumber) === known.number && approvedOn === known.date) return 'own';
  if (approvalNumber.trim() !== '' && approvedOn !== null) return null;
  return act === 'order' ? 'order' : 'empty';
}

type Where = Pick<ActPlace, 'rowId' | 'groupId' | 'on'> & Partial<Pick<ActPlace, 'personId' | 'schoolYear'>>;

/** The place of an effect; none when the row waits for nothing. */
function place(effect: ActEffect, state: Waiting, where: Where): readonly ActPlace[] {
  if (state === null) return [];
  return [{ personId: null, schoolYear: '', ...where, id: `${effect}:${where.rowId}`, effect, state }];
}

function placesOfGroup(group: Group, known: Known): readonly ActPlace[] {
  const { id: rowId, createdOn, creationBasis, closedOn, closingBasis, reorganizedOn, reorganizationBasis } = group;
  const at = (on: PlainDate | null) => ({ rowId, groupId: rowId, on });
  return [
    ...place('creation', stateIn(creationBasis, known), at(createdOn)),
    ...(closedOn === null ? [] : place('closing', stateIn(closingBasis, known), at(closedOn))),
    ...(reorganizedOn === null ? [] : place('reorganization', stateIn(reorganizationBasis, known), at(reorganizedOn))),
  ];
}

function placesOfMembership(row: Membership, known: Known): readonly ActPlace[] {
  const { id: rowId, groupId, personId, from, to, endBasis } = row;
  return [
    ...place('start', stateOfStart(row, known), { rowId, groupId, personId, on: from }),
    ...(to === null ? [] : place('end', stateIn(endBasis, known), { rowId, groupId, personId, on: to })),
  ];
}

/** A later version of the plan answers for its year. */
function placesOfPlans({ plans }: Pick<RegisterSnapshot, 'plans'>, known: Known): readonly ActPlace[] {
  return plans.flatMap((plan) => {
    const { id: rowId, groupId, schoolYear, approvedOn: on } = plan;
    const state = stateOfPlan(plan, known);
    if (state === null) return [];
    const own = plans.filter((one) => one.groupId === groupId);
    const isLatest = latestPlan(own, schoolYear, ANY_DAY)?.id === rowId;
    return isLatest || state === 'own' ? place('plan', state, { rowId, groupId, on, schoolYear }) : [];
  });
}

function placeOfPetition({ id, groupId, personId, result, resultOn }: Petition, known: Known): readonly ActPlace[] {
  return personId === null
    ? []
    : place('petition', stateIn(result, known), { rowId: id, groupId, personId, on: resultOn });
}

/** Groups that the act may be about: its own, and those that its group was made of. */
function groupsOfAct({ groups }: Pick<RegisterSnapshot, 'groups'>, groupId: string): readonly string[] {
  return [groupId, ...(groups.find(({ id }) => id === groupId)?.predecessorIds ?? [])];
}

/**
 * Rows that may rest on an act: of its group, and of those that this one was made of, rows that name an order without
 * number or date and rows that name nothing; of an act about no one group those that name an order. Petitions wait for
 * an order about results or encouragement alone. Rows that name the act by its number and date of now are places
 * whatever their group: they change with it.
 */
export function actPlaces(
  snapshot: Pick<RegisterSnapshot, 'groups' | 'memberships' | 'plans' | 'petitions'>,
  document: Pick<DocumentRecord, 'groupId' | 'number' | 'date' | 'title'>,
): readonly ActPlace[] {
  const { groupId, date } = document;
  const number = actNumber(document.number);
  const known: Known = number === '' || date === null ? null : { number, date };
  const topics = orderTopics(snapshot, document);
  const praises = topics.includes('encouragement') || topics.includes('results');
  const own = groupId === null ? null : groupsOfAct(snapshot, groupId);
  const isOffered = ({ state, effect, groupId: id }: ActPlace): boolean => {
    if (state === 'own') return true;
    if (effect === 'petition' && !praises) return false;
    return own === null ? state === 'order' || effect === 'petition' : own.includes(id);
  };
  return [
    ...snapshot.groups.flatMap((group) => placesOfGroup(group, known)),
    ...snapshot.memberships.flatMap((row) => placesOfMembership(row, known)),
    ...placesOfPlans(snapshot, known),
    ...snapshot.petitions.flatMap((petition) => placeOfPetition(petition, known)),
  ].filter(isOffered);
}
