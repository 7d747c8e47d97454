import type { PlainDate } from '../../../calendar/plain-date';
import { compositionDifference, type PlaceInGroup } from '../../../composition/composition-difference';
import type { Group } from '../../../register/group';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { leaderOn } from '../../../register/roles-on-date';
import type { Regulation } from '../../../regulations/regulation';
import { regulationOn } from '../../regulation-on';
import { field, listField } from '../field-definition';
import { definePaper } from '../paper-definition';
import type { PaperData } from '../paper-value';
import { type ActRequisites, UNKNOWN_REQUISITES } from './act-requisites';
import { changedOrder } from './changed-order';
import { COMPOSITION_FIELD, compositionRows, roleTitle } from './composition-rows';
import { groupValue, personData, personFields, phrase } from './named-values';
import { NO_GROUP, orderContent, orderFields, orderRecord, requisiteFields } from './order-frame';
import { basisRequisites, endRequisites } from './role-rows';

const ROLE = field('роль', 'phrase', 'роль, кроме простого члена');

const FIELDS = orderFields(
  field('объединение', 'phrase', 'вид и название', { obligatory: 'лист «Объединения», столбец «Название»' }),
  ...requisiteFields('дата прежнего приказа', 'номер прежнего приказа', 'приказа, в который вносятся изменения'),
  field('со дня', 'date', 'с какого дня действуют изменения'),
  listField('исключить', 'кто выбыл', [...personFields('лицо', 'лица', 'кого исключают')]),
  listField('включить', 'кто вошёл', [...personFields('лицо', 'лица', 'кого включают'), ROLE]),
  listField('изменить роль', 'чья роль изменилась', [
    ...personFields('лицо', 'лица', 'чья роль меняется'),
    field('прежняя роль', 'phrase', 'роль до изменения'),
    field('новая роль', 'phrase', 'роль после изменения'),
  ]),
  field('роль руководителя', 'phrase', '«руководитель» или слово положения'),
  ...personFields('руководитель', 'руководителя', 'кто доводит изменения до членов'),
  COMPOSITION_FIELD,
);

interface Change {
  readonly removed: readonly PlaceInGroup[];
  readonly added: readonly PlaceInGroup[];
  readonly changed: readonly { readonly was: PlaceInGroup; readonly becomes: PlaceInGroup }[];
}

const isMember = ({ roles }: PlaceInGroup): boolean => roles.some((role) => role !== 'curator');

/** Who came and went between the days; a curator is no part of the composition. */
function changeOf(snapshot: RegisterSnapshot, groupId: string, from: PlainDate, to: PlainDate): Change {
  const { added, removed, changedRoles } = compositionDifference(snapshot, groupId, from, to);
  return {
    added: [
      ...added.filter(isMember),
      ...changedRoles.flatMap(({ was, becomes }) => (!isMember(was) && isMember(becomes) ? [becomes] : [])),
    ],
    removed: [
      ...removed.filter(isMember),
      ...changedRoles.flatMap(({ was, becomes }) => (isMember(was) && !isMember(becomes) ? [was] : [])),
    ],
    changed: changedRoles.filter(({ was, becomes }) => isMember(was) && isMember(becomes)),
  };
}

/** Number and date of the order, when a row of the change names one already. */
function requisitesOf({ added, removed, changed }: Change): ActRequisites {
  const begun = [...added, ...changed.map(({ becomes }) => becomes)].flatMap(({ memberships }) => memberships);
  const known = [
    ...begun.map(basisRequisites),
    ...removed.flatMap(({ memberships }) => memberships).map(endRequisites),
  ];
  return known.find(({ date, number }) => date !== null && number !== '') ?? UNKNOWN_REQUISITES;
}

const titleOf = (place: PlaceInGroup, regulation: Regulation | undefined): string => {
  const role = place.roles.find((one) => one !== 'curator') ?? 'member';
  return roleTitle(role, regulation);
};

function changeData(
  snapshot: RegisterSnapshot,
  group: Group,
  change: Change,
  regulation: Regulation | undefined,
  days: readonly [PlainDate, PlainDate],
): PaperData {
  const named = ({ personId }: PlaceInGroup, on: PlainDate): PaperData =>
    personData(snapshot, ['лицо', 'лица'], { personId, groupIds: [group.id], on });
  const [from, to] = days;
  return {
    исключить: change.removed.map((place) => named(place, from)),
    включить: change.added.map((place) => {
      const isPlain = place.roles.every((role) => role === 'member' || role === 'curator');
      return { ...named(place, to), роль: phrase(isPlain ? '' : titleOf(place, regulation)) };
    }),
    'изменить роль': change.changed.map(({ was, becomes }) => ({
      ...named(becomes, to),
      'прежняя роль': phrase(titleOf(was, regulation)),
      'новая роль': phrase(titleOf(becomes, regulation)),
    })),
  };
}

/** Order on changing the composition: made of the difference of compositions between two days. */
export const changeOrder = definePaper({
  id: 'order-change',
  kind: 'приказ',
  template: 'order-change',
  section: 'orders',
  subject: 'change',
  who: 'methodist',
  fields: FIELDS,
  nameUnder: () => 'Приказ о внесении изменений',
  canBeMade: (snapshot, { groupId, from, to }) => {
    const { added, removed, changed } = changeOf(snapshot, groupId, from, to);
    return added.length + removed.length + changed.length > 0;
  },
  data: (snapshot, { groupId, from, to }, context) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return NO_GROUP;
    const change = changeOf(snapshot, groupId, from, to);
    const people = [...change.removed, ...change.added, ...change.changed.map(({ becomes }) => becomes)];
    if (people.length === 0) {
      return { kind: 'hindered', obstacles: [{ what: 'изменения состава между этими днями', where: 'лист «Состав»' }] };
    }
    const regulation = regulationOn(snapshot, group.regulationId, to);
    const rows = snapshot.memberships.filter((row) => row.groupId === groupId);
    const leaderId = leaderOn(rows, to)?.personId ?? null;
    const before = changedOrder(snapshot, group, from);
    const frame = {
      requisites: requisitesOf(change),
      regulation,
      norms: ['composition-approved', 'created-by-order'],
      acquainted: [...people.map(({ personId }) => personId), leaderId],
    };
    return orderContent(snapshot, frame, context, {
      объединение: groupValue(group),
      'дата прежнего приказа': { kind: 'date', date: before.date },
      'номер прежнего приказа': before.number,
      'со дня': { kind: 'date', date: to },
      ...changeData(snapshot, group, change, regulation, [from, to]),
      'роль руководителя': phrase(roleTitle('leader', regulation)),
      ...personData(snapshot, ['руководитель', 'руководителя'], { personId: leaderId, groupIds: [groupId], on: to }),
      состав: compositionRows(snapshot, group, regulation, to),
    });
  },
  record: (snapshot, { groupId, from, to }, { today }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return undefined;
    const requisites = requisitesOf(changeOf(snapshot, groupId, from, to));
    return orderRecord(requisites, today, { kind: 'Приказ о внесении изменений', groups: [group] });
  },
});
