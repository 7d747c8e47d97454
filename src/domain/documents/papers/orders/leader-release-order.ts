import { addDays } from '../../../calendar/date-arithmetic';
import { leaderOn } from '../../../register/roles-on-date';
import { declineConfirmedPhrase } from '../../../russian/confirmed-phrases';
import { regulationOn } from '../../regulation-on';
import { field } from '../field-definition';
import { definePaper } from '../paper-definition';
import { roleTitle } from './composition-rows';
import { electsLeader } from './elects-leader';
import { groupValue, personData, personFields, phrase } from './named-values';
import { dayField, NO_GROUP, notFound, orderContent, orderFields, orderRecord } from './order-frame';
import { endRequisites, lastRow } from './role-rows';

const FIELDS = orderFields(
  field('объединение', 'phrase', 'вид и название', { obligatory: 'лист «Объединения», столбец «Название»' }),
  field('роль руководителя', 'phrase', '«руководитель» или слово положения'),
  dayField('последний день', 'последний день исполнения обязанностей'),
  ...personFields('руководитель', 'руководителя', 'кого освобождают'),
  ...personFields('новый руководитель', 'нового руководителя', 'кто принимает документацию; пусто, если не назначен'),
);

/** Order on releasing a leader. */
export const leaderReleaseOrder = definePaper({
  id: 'order-leader-release',
  kind: 'приказ',
  template: 'order-leader-release',
  section: 'orders',
  subject: 'person',
  who: 'methodist',
  fields: FIELDS,
  nameUnder: (regulation, confirmed) =>
    `Приказ об освобождении ${declineConfirmedPhrase(regulation?.leaderTitle.trim() || 'руководитель', 'genitive', confirmed).text}`,
  canBeMade: (snapshot, { personId, groupId }) => {
    const row = lastRow(snapshot, { personId, groupId, role: 'leader' });
    const group = snapshot.groups.find(({ id }) => id === groupId);
    return (
      row !== undefined &&
      group !== undefined &&
      !electsLeader(snapshot, regulationOn(snapshot, group.regulationId, row.to))
    );
  },
  data: (snapshot, { personId, groupId }, context) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return NO_GROUP;
    const row = lastRow(snapshot, { personId, groupId, role: 'leader' });
    if (row === undefined) return notFound('руководитель', 'лист «Состав», столбец «Роль»');
    const requisites = endRequisites(row);
    const on = row.to ?? requisites.date ?? context.today;
    const regulation = regulationOn(snapshot, group.regulationId, on);
    const rows = snapshot.memberships.filter((one) => one.groupId === group.id && one.personId !== personId);
    const nextId = leaderOn(rows, addDays(on, 1))?.personId ?? null;
    const groupIds = [group.id];
    const frame = { requisites, regulation, norms: ['leader-basis', 'leader-present'], acquainted: [personId, nextId] };
    return orderContent(snapshot, frame, context, {
      объединение: groupValue(group),
      'роль руководителя': phrase(roleTitle('leader', regulation)),
      'последний день': { kind: 'date', date: row.to },
      ...personData(snapshot, ['руководитель', 'руководителя'], { personId, groupIds, on }),
      ...personData(snapshot, ['новый руководитель', 'нового руководителя'], { personId: nextId, groupIds, on }),
    });
  },
  record: (snapshot, { personId, groupId }, { today }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    const row = lastRow(snapshot, { personId, groupId, role: 'leader' });
    if (group === undefined || row === undefined) return undefined;
    const record = orderRecord(endRequisites(row), today, {
      kind: 'Приказ об освобождении руководителя',
      groups: [group],
    });
    return { ...record, about: `membership|${row.id}` };
  },
});
