import { later } from '../../../calendar/date-arithmetic';
import type { PlainDate } from '../../../calendar/plain-date';
import type { Group } from '../../../register/group';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { holderOn } from '../../../register/roles-on-date';
import { confirmedPhrases, declineConfirmedPhrase } from '../../../russian/confirmed-phrases';
import { dateInDigits } from '../../../russian/date-in-digits';
import { regulationOn } from '../../regulation-on';
import { field } from '../field-definition';
import { definePaper } from '../paper-definition';
import type { LineValue } from '../paper-value';
import { type ActRequisites, orderRequisites } from './act-requisites';
import { COMPOSITION_FIELD, compositionRows, roleTitle } from './composition-rows';
import { electsRole } from './elects-leader';
import { groupValue, paperPhrase, personData, personFields, phrase } from './named-values';
import { dayField, NO_GROUP, notFound, orderContent, orderFields, orderRecord } from './order-frame';

const FIELDS = orderFields(
  field('объединение', 'phrase', 'вид и название', { obligatory: 'лист «Объединения», столбец «Название»' }),
  dayField('начало', 'с какого дня создано'),
  field('окончание срока', 'date', 'последний день срока', { blank: '' }),
  field('на базе', 'text', 'базовые организации в родительном падеже'),
  field('тема', 'text', 'тема объединения'),
  field('роль руководителя', 'phrase', '«руководитель» или слово положения'),
  field('руководителя избирают', 'condition', 'по положению руководителя избирают, а не назначают'),
  ...personFields('руководитель', 'руководителя', 'кого назначают; пусто, если руководителя избирают'),
  field('роль куратора', 'phrase', '«куратор» или слово положения'),
  ...personFields('куратор', 'куратора', 'кто координирует работу'),
  field('план', 'phrase', '«план работы» или слово положения'),
  COMPOSITION_FIELD,
);

/** Base organisations in the genitive, short names; what cannot be declined is highlighted. */
function onBaseOf(snapshot: RegisterSnapshot, group: Group): LineValue {
  const confirmed = confirmedPhrases(snapshot.settings.phraseForms);
  const pieces = group.baseOrganizationIds.flatMap((id, index) => {
    const organization = snapshot.organizations.find((one) => one.id === id);
    if (organization === undefined) return [];
    const name = declineConfirmedPhrase(
      organization.shortName.trim() || organization.name.trim(),
      'genitive',
      confirmed,
    );
    return index === 0 ? [name] : [{ text: ', ', certain: true }, name];
  });
  return { kind: 'line', pieces };
}

/** The composition is that of the day on which both the order and the group are there. */
function dayOf({ date }: ActRequisites, { createdOn }: Group, today: PlainDate): PlainDate {
  if (date === null) return createdOn ?? today;
  return createdOn === null ? date : later(date, createdOn);
}

/** Roles that members may elect; the order on creation asks for the election and names nobody. */
const ELECTED = ['leader', 'secretary'] as const;

/** Order on creating a group, with its composition as an appendix. */
export const creationOrder = definePaper({
  id: 'order-creation',
  kind: 'приказ',
  template: 'order-creation',
  section: 'orders',
  subject: 'group',
  who: 'methodist',
  fields: FIELDS,
  nameUnder: () => 'Приказ о создании',
  data: (snapshot, { groupId }, context) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return NO_GROUP;
    const requisites = orderRequisites(group.creationBasis);
    const on = dayOf(requisites, group, context.today);
    const regulation = regulationOn(snapshot, group.regulationId, on);
    const rows = snapshot.memberships.filter((row) => row.groupId === group.id);
    const elected = ELECTED.filter((role) => electsRole(snapshot, regulation, role, group.type));
    const isElected = elected.includes('leader');
    const leaderId = isElected ? null : (holderOn(rows, 'leader', on)?.personId ?? null);
    const curatorId = holderOn(rows, 'curator', on)?.personId ?? null;
    const composition = compositionRows(
      snapshot,
      group,
      regulation,
      on,
      isElected ? ['actingLeader', ...elected] : elected,
    );
    // The order approves the composition: there is nothing to approve yet.
    if (composition.length === 0) return notFound(`состав на ${dateInDigits(on)}`, 'лист «Состав»');
    const frame = {
      requisites,
      regulation,
      norms: ['created-by-order'],
      acquainted: [leaderId, curatorId],
    };
    return orderContent(snapshot, frame, context, {
      объединение: groupValue(group),
      начало: { kind: 'date', date: group.createdOn },
      'окончание срока': { kind: 'date', date: group.plannedUntil },
      'на базе': onBaseOf(snapshot, group),
      тема: group.theme.trim(),
      'руководителя избирают': isElected,
      'роль куратора': phrase(roleTitle('curator', regulation)),
      'роль руководителя': phrase(roleTitle('leader', regulation)),
      ...personData(snapshot, ['руководитель', 'руководителя'], { personId: leaderId, groupIds: [group.id], on }),
      ...personData(snapshot, ['куратор', 'куратора'], { personId: curatorId, groupIds: [group.id], on }),
      план: paperPhrase(regulation?.planTitle.trim() || 'план работы'),
      состав: composition,
    });
  },
  record: (snapshot, { groupId }, { today }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return undefined;
    const kind = 'Приказ о создании';
    return orderRecord(orderRequisites(group.creationBasis), today, { kind, groups: [group] });
  },
});
