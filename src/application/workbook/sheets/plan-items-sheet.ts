import { BLANK_PLAN_ITEM, type PlanItem } from '../../../domain/register/plan-item';
import { MEETING_FORM_SUGGESTIONS } from '../../../messages/sheets-words';
import { date, id, longText, requiredRef, text, word } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Мероприятия плана»: lines of the plans. */
export const planItemsSheet = defineSheet<PlanItem>({
  id: 'planItems',
  title: 'Мероприятия плана',
  sheetId: 7010,
  idPrefix: 'МП',
  tabColor: '#388e3c',
  columns: {
    id: id(),
    planId: requiredRef('План', 'plans', 'Из какого плана.', { width: 280 }),
    number: text('№', 'Номер по порядку: 1, 1.2.', { width: 60 }),
    title: text('Мероприятие', 'Что будет.', { width: 300 }),
    form: word('Форма', 'заседание, семинар …', MEETING_FORM_SUGGESTIONS),
    direction: text('Направление', 'Раздел плана.'),
    termOn: date('Дата', 'Если день известен.'),
    termText: text('Срок', 'Если день не известен: «IV четверть», «октябрь».'),
    place: text('Место', 'Где будет.'),
    responsible: text('Ответственный', 'Кто отвечает.', { width: 200 }),
    result: longText('Результат', 'Чего ждут.'),
    doneOn: date('Выполнено', 'Когда выполнено.'),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({ ...BLANK_PLAN_ITEM }),
  nameOf: (row) => `${row.number} ${row.title}`.trim(),
});
