import { addDays } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import { isSchoolYear, schoolYearEnd, schoolYearOf, schoolYearStart } from '../../calendar/school-year';
import type { DocumentRecord } from '../../register/document-record';
import type { Membership, MembershipRole } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { approvesByOrder } from '../papers/orders/approves-by-order';
import { electsRole } from '../papers/orders/elects-leader';
import { isThanks } from '../papers/orders/encouragement';
import { regulationOn } from '../regulation-on';
import type { ActPlace } from './act-place';
import { type OrderTopic, orderTopics } from './order-topics';
import { type KnownPlaces, placesOfPaper } from './places-of-paper';

type Paper = Pick<DocumentRecord, 'title' | 'groupId' | 'schoolYear' | 'date' | 'paperKey'>;

/** Everything a rule looks at. */
interface Case {
  readonly register: RegisterSnapshot;
  readonly paper: Paper;
  readonly place: ActPlace;
  readonly row: Membership | undefined;
  /** All places of the act. */
  readonly places: readonly ActPlace[];
  /** Places that the text of the paper was made of. */
  readonly known: KnownPlaces;
  /** The day of the act, or the day on which it is being signed. */
  readonly day: PlainDate;
}

const LEADING: readonly MembershipRole[] = ['leader', 'actingLeader'];

const groupOf = ({ register, place }: Case) => register.groups.find(({ id }) => id === place.groupId);

/** Whether members elect the person of the row: a vote needs no order. */
function isElected(one: Case): boolean {
  const { register, row, place } = one;
  const group = groupOf(one);
  if (place.effect !== 'start' || row === undefined || group === undefined) return false;
  return electsRole(register, regulationOn(register, group.regulationId, place.on), row.role, group.type);
}

/** A row that names nothing may wait for another act: that of another year does, and so does an election. */
function isOfOrder(one: Case): boolean {
  const { place, paper } = one;
  if (place.state === 'order') return true;
  if (isElected(one)) return false;
  const year = isSchoolYear(paper.schoolYear)
    ? paper.schoolYear
    : paper.date === null
      ? null
      : schoolYearOf(paper.date);
  const { on } = place;
  return on !== null && year !== null && on >= schoolYearStart(year) && on <= schoolYearEnd(year);
}

const isCurator = ({ row }: Case): boolean => row?.role === 'curator';

/** The role that the words of the title mean: that of a secretary or an acting leader only where they say so. */
function isOfRole({ paper, row }: Case): boolean {
  if (row === undefined) return false;
  const title = paper.title.toLowerCase();
  if (title.includes('секретар')) return row.role === 'secretary';
  if (title.includes('исполня') || title.includes('и. о.')) return row.role === 'actingLeader';
  return LEADING.includes(row.role);
}

/** The curator has an order of the institution where the regulation says so (Новосибирск 7.2). */
const hasOwnOrder = (one: Case): boolean =>
  isCurator(one) &&
  one.register.norms.some(
    ({ kind, regulationId }) => kind === 'curator-basis' && regulationId === groupOf(one)?.regulationId,
  );

function isOfCreation(one: Case): boolean {
  const { place, row } = one;
  const group = groupOf(one);
  if (place.groupId !== one.paper.groupId || group === undefined) return false;
  if (place.effect === 'creation') return true;
  if (place.effect !== 'start' || row === undefined || hasOwnOrder(one)) return false;
  if (place.state === 'empty' && isElected(one)) return false;
  return group.createdOn === null || place.on === group.createdOn;
}

function isOfEnding(one: Case): boolean {
  const { effect, on, groupId } = one.place;
  if (groupId !== one.paper.groupId) return false;
  return effect === 'closing' || (effect === 'end' && on !== null && on === groupOf(one)?.closedOn);
}

/** Successors begin on the day of the reorganisation, their predecessors end. */
function isOfReorganization(one: Case): boolean {
  const { place, register, paper } = one;
  const { effect, on, groupId } = place;
  const made = register.groups.find(({ id }) => id === paper.groupId);
  if (effect === 'reorganization') return groupId === paper.groupId;
  if (effect === 'creation' || effect === 'start') {
    return groupId === paper.groupId && on !== null && on === made?.reorganizedOn && on === made.createdOn;
  }
  const isFormer = made?.predecessorIds.includes(groupId) === true;
  return isFormer && (effect === 'closing' || (effect === 'end' && on === groupOf(one)?.closedOn));
}

/**
 * Nobody comes or goes by an order on changes on the day on which the group itself begins or ends. An order whose text
 * is not known covers no changes after its own day, unless their rows wait for an order.
 */
function isOfChange(one: Case): boolean {
  const { effect, on, groupId } = one.place;
  if (one.known !== null) return one.known.has(one.place.id);
  if ((effect !== 'start' && effect !== 'end') || isCurator(one) || !isOfOrder(one)) return false;
  if (one.place.state === 'order' || one.paper.groupId === null) return one.place.state === 'order';
  const group = groupOf(one);
  if (on !== null && on > one.day) return false;
  return groupId === one.paper.groupId && on !== (effect === 'start' ? group?.createdOn : group?.closedOn);
}

const latestOf = (days: readonly (PlainDate | null)[]): PlainDate | null =>
  days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null);

/**
 * Whoever came last into the role that the order gives, and the end of who had it until the day before: the leader of
 * the time before has another order.
 */
function isOfAppointment(one: Case): boolean {
  const { place, places, register, known } = one;
  if (!isOfRole(one)) return false;
  const starts = places.filter((other) => {
    if (other.effect !== 'start' || other.groupId !== place.groupId) return false;
    if (known !== null) return known.has(other.id);
    const row = register.memberships.find(({ id }) => id === other.rowId);
    return row?.role === one.row?.role && isOfOrder({ ...one, place: other, row });
  });
  const from = latestOf(starts.map(({ on }) => on));
  if (place.effect === 'end') return from !== null && place.on === addDays(from, -1);
  return place.effect === 'start' && starts.some(({ id }) => id === place.id) && place.on === from;
}

/** Whom the title names; all of them where it names nobody. */
function isPraised({ register, paper, place }: Case): boolean {
  const title = paper.title.toLowerCase();
  const isNamed = (id: string | null): boolean => {
    const last =
      register.persons
        .find((person) => person.id === id)
        ?.lastName.trim()
        .toLowerCase() ?? '';
    return last !== '' && title.includes(last.length > 4 ? last.slice(0, -1) : last);
  };
  const namesSomebody = register.petitions.some(
    ({ groupId, personId }) => groupId === paper.groupId && isNamed(personId),
  );
  return !namesSomebody || isNamed(place.personId);
}

/** Thanks of the year whose results the order sums up. */
function isThanked({ register, paper, place }: Case): boolean {
  const petition = register.petitions.find(({ id }) => id === place.rowId);
  if (petition === undefined || petition.date === null || !isThanks(petition.kind)) return false;
  return !isSchoolYear(paper.schoolYear) || schoolYearOf(petition.date) === paper.schoolYear;
}

const RULES: Readonly<Record<OrderTopic, (one: Case) => boolean>> = {
  change: isOfChange,
  reorganization: isOfReorganization,
  ending: isOfEnding,
  encouragement: (one) => one.place.effect === 'petition' && isPraised(one),
  results: (one) => one.place.effect === 'petition' && isThanked(one),
  creation: isOfCreation,
  plan: ({ register, paper, place }) => {
    const regulationId = register.groups.find(({ id }) => id === place.groupId)?.regulationId ?? '';
    const isOfYear = !isSchoolYear(paper.schoolYear) || place.schoolYear === paper.schoolYear;
    return place.effect === 'plan' && isOfYear && (place.state === 'order' || approvesByOrder(register, regulationId));
  },
  curator: (one) => isCurator(one) && isOfOrder(one),
  release: (one) =>
    one.place.effect === 'end' && (one.known !== null ? one.known.has(one.place.id) : isOfRole(one) && isOfOrder(one)),
  appointment: isOfAppointment,
  list: (one) => one.place.state === 'order' && (one.place.effect === 'start' || one.place.effect === 'end'),
};

/**
 * Places that an act is about, as far as the rows that its text was made of or the words of its title tell, and all
 * that bear its number and date; people correct the choice.
 *
 * @param today the day on which it is being signed, where its own is not known
 */
export function likelyPlaces(
  register: RegisterSnapshot,
  paper: Paper,
  places: readonly ActPlace[],
  today: PlainDate,
): readonly ActPlace[] {
  const known = placesOfPaper(paper);
  const day = paper.date ?? today;
  const topics = orderTopics(register, paper);
  const rules = topics.includes('curator') ? [RULES.curator] : topics.map((topic) => RULES[topic]);
  return places.filter((place) => {
    if (place.state === 'own') return true;
    const row = register.memberships.find(({ id }) => id === place.rowId);
    const one = { register, paper, place, row, places, known, day };
    return rules.some((isOf) => isOf(one));
  });
}
