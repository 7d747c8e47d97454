import { earlier } from '../../../calendar/date-arithmetic';
import type { PlainDate } from '../../../calendar/plain-date';
import type { PlaceInGroup } from '../../../composition/composition-difference';
import type { Group } from '../../../register/group';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { leaderOn } from '../../../register/roles-on-date';
import type { Regulation } from '../../../regulations/regulation';
import { dateInDigits } from '../../../russian/date-in-digits';
import { regulationOn } from '../../regulation-on';
import { field, listField } from '../field-definition';
import { definePaper } from '../paper-definition';
import type { PaperData } from '../paper-value';
import { changedOrder } from './changed-order';
import {
  type CompositionChange,
  compositionChange,
  daysOfChange,
  isUnchanged,
  orderOfChange,
  ordersOfChange,
  rowsOfChange,
  unorderedPart,
} from './composition-change';
import { COMPOSITION_FIELD, compositionRows, roleTitle } from './composition-rows';
import { groupValue, personData, personFields, phrase } from './named-values';
import {
  NO_GROUP,
  notFound,
  orderContent,
  orderFields,
  orderRecord,
  requisiteFields,
  requisitesText,
} from './order-frame';

const DAY = field('день лица', 'date', 'с какого дня; пусто, когда день у всех один', { blank: '' });
const ROLE = field('роль', 'phrase', 'роль, кроме простого члена');

const FIELDS = orderFields(
  field('объединение', 'phrase', 'вид и название', { obligatory: 'лист «Объединения», столбец «Название»' }),
  ...requisiteFields('дата прежнего приказа', 'номер прежнего приказа', 'приказа, в который вносятся изменения'),
  field('со дня', 'date', 'с какого дня действуют изменения; пусто, когда у каждого свой день'),
  listField('исключить', 'кто выбыл', [...personFields('лицо', 'лица', 'кого исключают'), DAY], {
    ready: ['{лицо}, {должность лица}, {организация лица}'],
  }),
  listField('включить', 'кто вошёл', [...personFields('лицо', 'лица', 'кого включают'), DAY, ROLE], {
    ready: ['{лицо}, {должность лица}, {организация лица}'],
  }),
  listField(
    'изменить роль',
    'чья роль изменилась',
    [
      ...personFields('лицо', 'лица', 'чья роль меняется'),
      DAY,
      field('прежняя роль', 'phrase', 'роль до изменения'),
      field('новая роль', 'phrase', 'роль после изменения'),
    ],
    { ready: ['{лицо}: {прежняя роль} – {новая роль}'] },
  ),
  field('роль руководителя', 'phrase', '«руководитель» или слово положения'),
  ...personFields('руководитель', 'руководителя', 'кто доводит изменения до членов'),
  field('есть состав', 'condition', 'после изменений в составе кто-то есть'),
  COMPOSITION_FIELD,
);

const titleOf = (place: PlaceInGroup, regulation: Regulation | undefined): string => {
  const role = place.roles.find((one) => one !== 'curator') ?? 'member';
  return roleTitle(role, regulation);
};

/** Days of their own are printed only where the changes begin on different days. */
function changeData(
  snapshot: RegisterSnapshot,
  group: Group,
  change: CompositionChange,
  regulation: Regulation | undefined,
  [from, to]: readonly [PlainDate, PlainDate],
): PaperData {
  const isOneDay = daysOfChange(change).length === 1;
  const named = ({ personId }: PlaceInGroup, on: PlainDate, since: PlainDate): PaperData => ({
    ...personData(snapshot, ['лицо', 'лица'], { personId, groupIds: [group.id], on }),
    'день лица': { kind: 'date', date: isOneDay ? null : since },
  });
  return {
    исключить: change.removed.map(({ place, since }) => named(place, from, since)),
    включить: change.added.map(({ place, since }) => {
      const isPlain = place.roles.every((role) => role === 'member' || role === 'curator');
      return { ...named(place, to, since), роль: phrase(isPlain ? '' : titleOf(place, regulation)) };
    }),
    'изменить роль': change.changed.map(({ was, becomes, since }) => ({
      ...named(becomes, to, since),
      'прежняя роль': phrase(titleOf(was, regulation)),
      'новая роль': phrase(titleOf(becomes, regulation)),
    })),
  };
}

function warningsAbout(change: CompositionChange, isEmpty: boolean): string[] {
  const orders = ordersOfChange(change);
  const { date } = orderOfChange(change);
  const [first = ''] = daysOfChange(change);
  const found: string[] = [];
  if (orders.length > 1) {
    const listed = orders.map(requisitesText).join(', ');
    found.push(`Изменения между этими днями внесены разными приказами: ${listed}. Для каждого выберите свои дни.`);
  }
  if (date !== null && first < date) {
    const days = `${dateInDigits(first)}, раньше приказа от ${dateInDigits(date)}`;
    found.push(`Изменения действуют с ${days}: проверьте даты в листе «Состав».`);
  }
  if (isEmpty) {
    found.push('После изменений в составе никого нет, приложения с новым составом не будет: проверьте лист «Состав».');
  }
  return found;
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
    const group = snapshot.groups.find(({ id }) => id === groupId);
    return group !== undefined && !isUnchanged(compositionChange(snapshot, group, from, to));
  },
  remaining: (snapshot, subject) => {
    const group = snapshot.groups.find(({ id }) => id === subject.groupId);
    const days = group === undefined ? subject : unorderedPart(snapshot, group, subject);
    return days === undefined ? undefined : { ...subject, ...days };
  },
  data: (snapshot, { groupId, from, to }, context) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return NO_GROUP;
    const change = compositionChange(snapshot, group, from, to);
    if (isUnchanged(change)) return notFound('изменения состава между этими днями', 'лист «Состав»');
    const on = group.closedOn === null ? to : earlier(to, group.closedOn);
    const places = [...change.removed, ...change.added].map(({ place }) => place.personId);
    const regulation = regulationOn(snapshot, group.regulationId, on);
    const rows = snapshot.memberships.filter((row) => row.groupId === groupId);
    const leaderId = leaderOn(rows, on)?.personId ?? null;
    const composition = compositionRows(snapshot, group, regulation, on);
    const before = changedOrder(snapshot, group, from);
    const [day = null, ...otherDays] = daysOfChange(change);
    const frame = {
      requisites: orderOfChange(change),
      regulation,
      norms: ['composition-approved', 'created-by-order'],
      acquainted: [...places, ...change.changed.map(({ becomes }) => becomes.personId), leaderId],
      warnings: warningsAbout(change, composition.length === 0),
    };
    return orderContent(snapshot, frame, context, {
      объединение: groupValue(group),
      'дата прежнего приказа': { kind: 'date', date: before.date },
      'номер прежнего приказа': before.number,
      'со дня': { kind: 'date', date: otherDays.length === 0 ? day : null },
      ...changeData(snapshot, group, change, regulation, [from, on]),
      'роль руководителя': phrase(roleTitle('leader', regulation)),
      ...personData(snapshot, ['руководитель', 'руководителя'], { personId: leaderId, groupIds: [groupId], on }),
      'есть состав': composition.length > 0,
      состав: composition,
    });
  },
  record: (snapshot, { groupId, from, to }, { today }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return undefined;
    const change = compositionChange(snapshot, group, from, to);
    const record = orderRecord(orderOfChange(change), today, { kind: 'Приказ о внесении изменений', groups: [group] });
    // Other days that show the same changes make the same order.
    return { ...record, about: ['change', groupId, ...rowsOfChange(change)].join('|') };
  },
});
