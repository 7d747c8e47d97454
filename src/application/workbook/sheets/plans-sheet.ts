import { BLANK_PLAN, type Plan } from '../../../domain/register/plan';
import { date, id, integer, longText, requiredRef, schoolYear, text } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Планы»: the plan of a group for a school year and its milestones. */
export const plansSheet = defineSheet<Plan>({
  id: 'plans',
  title: 'Планы',
  sheetId: 7009,
  idPrefix: 'ПЛ',
  tabColor: '#388e3c',
  columns: {
    id: id(),
    groupId: requiredRef('Объединение', 'groups', 'Чей план.', { width: 260 }),
    schoolYear: schoolYear(),
    theme: text('Тема', 'Тема года.', { width: 240 }),
    goal: longText('Цель', 'Цель года.'),
    tasks: longText('Задачи', 'Каждая с новой строки.'),
    expectedResult: longText('Ожидаемый результат', 'Чего ждут от работы.'),
    submittedOn: date('Сдан', 'Когда проект плана передан.'),
    submittedTo: text('Кому сдан', 'куратору, в РИМК …'),
    agreedOn: date('Согласован', 'Когда согласован.'),
    agreedBy: text('Кем согласован', 'Кто согласовал.'),
    consideredOn: date('Рассмотрен', 'Когда рассмотрен.'),
    consideredBy: text('Кем рассмотрен', 'Совет, заседание …'),
    approvedOn: date('Утверждён', 'Когда утверждён.'),
    approvedBy: text('Кем утверждён', 'заседание, РИМК, приказ начальника департамента.', { width: 200 }),
    approvalNumber: text('Номер утверждения', 'Номер протокола или приказа: 39/1.'),
    version: integer('Редакция', 'Номер редакции плана: 1, 2 …', { min: 1 }),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({ ...BLANK_PLAN }),
  nameOf: (row, nameOf) => `${nameOf('groups', row.groupId)}, ${row.schoolYear}`,
});
