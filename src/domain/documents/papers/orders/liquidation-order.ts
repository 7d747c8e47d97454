import { isProposed } from '../../../register/group';
import { leaderOn } from '../../../register/roles-on-date';
import { regulationOn } from '../../regulation-on';
import { field } from '../field-definition';
import { definePaper } from '../paper-definition';
import { orderRequisites } from './act-requisites';
import { roleTitle } from './composition-rows';
import { groupValue, personData, personFields, phrase } from './named-values';
import { dayField, NO_GROUP, orderContent, orderFields, orderRecord, requisiteFields } from './order-frame';

const FIELDS = orderFields(
  field('объединение', 'phrase', 'вид и название', { obligatory: 'лист «Объединения», столбец «Название»' }),
  dayField('последний день', 'последний день работы объединения'),
  field('причина', 'text', 'почему прекращается'),
  field('роль руководителя', 'phrase', '«руководитель» или слово положения'),
  ...personFields('руководитель', 'руководителя', 'кого освобождают'),
  field('есть приказ о создании', 'condition', 'приказ о создании известен'),
  ...requisiteFields('дата приказа о создании', 'номер приказа о создании', 'приказа о создании'),
);

/** Order on ending the work of a group. */
export const liquidationOrder = definePaper({
  id: 'order-liquidation',
  kind: 'приказ',
  template: 'order-liquidation',
  section: 'orders',
  subject: 'group',
  who: 'methodist',
  fields: FIELDS,
  nameUnder: () => 'Приказ о прекращении деятельности',
  canBeMade: (snapshot, { groupId }) => snapshot.groups.some((group) => group.id === groupId && !isProposed(group)),
  data: (snapshot, { groupId }, context) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return NO_GROUP;
    const requisites = orderRequisites(group.closingBasis);
    const on = group.closedOn ?? requisites.date ?? context.today;
    const regulation = regulationOn(snapshot, group.regulationId, on);
    const rows = snapshot.memberships.filter((row) => row.groupId === groupId);
    const leaderId = leaderOn(rows, on)?.personId ?? null;
    const created = orderRequisites(group.creationBasis);
    const warnings =
      group.closedOn === null ? ['День, до которого работает объединение, не указан: оставлено место.'] : [];
    const frame = { requisites, regulation, norms: ['closed-by-order'], acquainted: [leaderId], warnings };
    return orderContent(snapshot, frame, context, {
      объединение: groupValue(group),
      'последний день': { kind: 'date', date: group.closedOn },
      причина: group.closingReason.trim().replace(/[.;,]+$/, ''),
      'роль руководителя': phrase(roleTitle('leader', regulation)),
      ...personData(snapshot, ['руководитель', 'руководителя'], { personId: leaderId, groupIds: [groupId], on }),
      'есть приказ о создании': created.date !== null && created.number !== '',
      'дата приказа о создании': { kind: 'date', date: created.date },
      'номер приказа о создании': created.number,
    });
  },
  record: (snapshot, { groupId }, { today }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return undefined;
    const kind = 'Приказ о прекращении деятельности';
    return orderRecord(orderRequisites(group.closingBasis), today, { kind, groups: [group] });
  },
});
