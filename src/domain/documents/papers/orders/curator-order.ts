import { schoolYearOf } from '../../../calendar/school-year';
import type { Group } from '../../../register/group';
import type { Membership } from '../../../register/membership';
import type { Organization } from '../../../register/organization';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { isActiveOn } from '../../../register/roles-on-date';
import { declineConfirmedPhrase } from '../../../russian/confirmed-phrases';
import { regulationOn } from '../../regulation-on';
import { field } from '../field-definition';
import { definePaper } from '../paper-definition';
import { roleTitle } from './composition-rows';
import { clauseOf } from './legal-basis';
import { groupValue, personData, personFields, phrase } from './named-values';
import { dayField, NO_GROUP, notFound, orderContent, orderFields, orderRecord } from './order-frame';
import { basisRequisites, lastRow } from './role-rows';

const FIELDS = orderFields(
  field('объединение', 'phrase', 'вид и название', { obligatory: 'лист «Объединения», столбец «Название»' }),
  field('роль куратора', 'phrase', '«куратор» или слово положения'),
  dayField('начало', 'с какого дня назначен'),
  ...personFields('куратор', 'куратора', 'кого назначают'),
  field('учебный год', 'text', 'учебный год назначения'),
);

/** The institution whose head issues the order (Новосибирск 7.2): of the group's card, else where the curator works. */
function institutionOf(
  snapshot: RegisterSnapshot,
  group: Group,
  row: Membership,
  on: string,
): Organization | undefined {
  const jobs = snapshot.jobs.filter(
    ({ personId, from, to }) => personId === row.personId && (from ?? on) <= on && (to ?? on) >= on,
  );
  const job = jobs.find(({ id }) => id === row.jobId) ?? jobs.find(({ isMain }) => isMain === true) ?? jobs[0];
  const id = group.curatingOrganizationId ?? job?.organizationId;
  return snapshot.organizations.find((one) => one.id === id);
}

/** Order on the curator, issued by the institution that has the group in its care. */
export const curatorOrder = definePaper({
  id: 'order-curator',
  kind: 'приказ',
  template: 'order-curator',
  section: 'orders',
  subject: 'person',
  who: 'methodist',
  fields: FIELDS,
  nameUnder: (regulation, confirmed) =>
    `Приказ о назначении ${declineConfirmedPhrase(regulation?.curatorTitle.trim() || 'куратор', 'genitive', confirmed).text}`,
  canBeMade: (snapshot, { personId, groupId }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    const row = lastRow(snapshot, { personId, groupId, role: 'curator' });
    return group !== undefined && row !== undefined && clauseOf(snapshot, group.regulationId, ['curator-basis']) !== '';
  },
  data: (snapshot, { personId, groupId }, context) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return NO_GROUP;
    const row = lastRow(snapshot, { personId, groupId, role: 'curator' });
    if (row === undefined) return notFound('куратор', 'лист «Состав», столбец «Роль»');
    const requisites = basisRequisites(row);
    const on = row.from ?? requisites.date ?? context.today;
    const issuer = institutionOf(snapshot, group, row, on);
    if (issuer === undefined)
      return notFound('курирующая организация', 'лист «Объединения», столбец «Курирующая организация»');
    const regulation = regulationOn(snapshot, group.regulationId, on);
    const isOver = !isActiveOn(row, context.today) && row.to !== null && row.to < context.today;
    const warnings = isOver ? ['Куратор уже не курирует это объединение: проверьте, нужен ли приказ.'] : [];
    const frame = {
      requisites,
      regulation,
      norms: ['curator-basis', 'curator-present'],
      issuer,
      acquainted: [personId],
      warnings,
    };
    return orderContent(snapshot, frame, context, {
      объединение: groupValue(group),
      'роль куратора': phrase(roleTitle('curator', regulation)),
      начало: { kind: 'date', date: row.from },
      'учебный год': schoolYearOf(on),
      ...personData(snapshot, ['куратор', 'куратора'], { personId, groupIds: [group.id], on }),
    });
  },
  record: (snapshot, { personId, groupId }, { today }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    const row = lastRow(snapshot, { personId, groupId, role: 'curator' });
    if (group === undefined || row === undefined) return undefined;
    const record = orderRecord(basisRequisites(row), today, { kind: 'Приказ о назначении куратора', groups: [group] });
    return { ...record, about: `membership|${row.id}` };
  },
});
