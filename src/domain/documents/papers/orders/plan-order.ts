import { earlier, later } from '../../../calendar/date-arithmetic';
import { schoolYearEnd, schoolYearStart } from '../../../calendar/school-year';
import { latestPlan } from '../../../register/latest-plan';
import type { Plan } from '../../../register/plan';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { leaderOn } from '../../../register/roles-on-date';
import { approvalWord } from '../../../russian/approval-word';
import { dateInDigits } from '../../../russian/date-in-digits';
import { regulationOn } from '../../regulation-on';
import { field, listField } from '../field-definition';
import { definePaper } from '../paper-definition';
import type { PaperData } from '../paper-value';
import type { ActRequisites } from './act-requisites';
import { approvesByOrder } from './approves-by-order';
import { roleTitle } from './composition-rows';
import { groupValue, paperPhrase, personData, personFields, phrase } from './named-values';
import { NO_GROUP, notFound, orderContent, orderFields, orderRecord } from './order-frame';

const FIELDS = orderFields(
  field('объединение', 'phrase', 'вид и название', { obligatory: 'лист «Объединения», столбец «Название»' }),
  field('план', 'phrase', '«план работы» или слово положения'),
  field('гриф', 'text', '«УТВЕРЖДЁН», в роде плана'),
  field('учебный год', 'text', 'год плана'),
  field('окончание', 'date', 'последний день плана'),
  field('роль руководителя', 'phrase', '«руководитель» или слово положения'),
  ...personFields('руководитель', 'руководителя', 'кто обеспечивает выполнение'),
  field('тема', 'text', 'тема плана'),
  field('цель', 'text', 'цель плана'),
  field('ожидаемый результат', 'text', 'ожидаемый результат плана'),
  field('есть мероприятия', 'condition', 'в плане есть строки'),
  listField('мероприятия', 'строки плана', [
    field('номер по порядку', 'text', 'номер строки'),
    field('мероприятие', 'text', 'что проводится'),
    field('срок', 'text', 'день или слова: «в течение года»'),
    field('ответственный', 'text', 'кто отвечает'),
    field('результат', 'text', 'результат или документ'),
  ]),
);

/** The order that the plan names as its approval; a plan approved otherwise waits for one. */
function requisitesOf({ approvedBy, approvalNumber, approvedOn }: Plan): ActRequisites {
  const isOrder = approvedBy.trim() === '' || /приказ|распоряж/i.test(approvedBy);
  return isOrder ? { number: approvalNumber.trim(), date: approvedOn } : { number: '', date: null };
}

function itemRows({ planItems }: RegisterSnapshot, planId: string): readonly PaperData[] {
  return planItems
    .filter((item) => item.planId === planId)
    .map((item, index) => ({
      'номер по порядку': String(index + 1),
      мероприятие: [item.title.trim(), item.form.trim()].filter((part) => part !== '').join(' – '),
      срок: item.termOn === null ? item.termText.trim() : dateInDigits(item.termOn),
      ответственный: item.responsible.trim(),
      результат: item.result.trim(),
    }));
}

/** Order on approving the plan of a year, with the plan as an appendix. */
export const planOrder = definePaper({
  id: 'order-plan',
  kind: 'приказ',
  template: 'order-plan',
  section: 'orders',
  subject: 'groupYear',
  who: 'methodist',
  fields: FIELDS,
  nameUnder: () => 'Приказ об утверждении плана',
  canBeMade: (snapshot, { groupId, schoolYear }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined || !approvesByOrder(snapshot, group.regulationId)) return false;
    return snapshot.plans.some((plan) => plan.groupId === groupId && plan.schoolYear === schoolYear);
  },
  data: (snapshot, { groupId, schoolYear }, context) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return NO_GROUP;
    const own = snapshot.plans.filter((plan) => plan.groupId === groupId);
    const plan = latestPlan(own, schoolYear, context.today);
    if (plan === undefined) return notFound('план на учебный год', 'лист «Планы»');
    const requisites = requisitesOf(plan);
    const on = requisites.date ?? earlier(later(context.today, schoolYearStart(schoolYear)), schoolYearEnd(schoolYear));
    const regulation = regulationOn(snapshot, group.regulationId, on);
    const rows = snapshot.memberships.filter((row) => row.groupId === groupId);
    const leaderId = leaderOn(rows, on)?.personId ?? null;
    const items = itemRows(snapshot, plan.id);
    const title = regulation?.planTitle.trim() || 'план работы';
    const warnings = items.length > 0 ? [] : ['В плане нет ни одной строки: приложение останется пустым.'];
    const frame = {
      requisites,
      regulation,
      norms: ['plan-approved', 'plan-fields', 'required-documents'],
      acquainted: [leaderId],
      warnings,
    };
    return orderContent(snapshot, frame, context, {
      объединение: groupValue(group),
      план: paperPhrase(title),
      гриф: { kind: 'line', pieces: [approvalWord(title)] },
      'учебный год': schoolYear,
      окончание: {
        kind: 'date',
        date: earlier(group.plannedUntil ?? schoolYearEnd(schoolYear), schoolYearEnd(schoolYear)),
      },
      'роль руководителя': phrase(roleTitle('leader', regulation)),
      ...personData(snapshot, ['руководитель', 'руководителя'], { personId: leaderId, groupIds: [groupId], on }),
      тема: plan.theme.trim(),
      цель: plan.goal.trim(),
      'ожидаемый результат': plan.expectedResult.trim(),
      'есть мероприятия': items.length > 0,
      мероприятия: items,
    });
  },
  record: (snapshot, { groupId, schoolYear }, { today }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    const own = snapshot.plans.filter((plan) => plan.groupId === groupId);
    const plan = latestPlan(own, schoolYear, today);
    if (group === undefined || plan === undefined) return undefined;
    const kind = 'Приказ об утверждении плана';
    const record = orderRecord(requisitesOf(plan), today, { kind, groups: [group], more: schoolYear });
    return { ...record, schoolYear };
  },
});
