import { type AnnualReport, BLANK_REPORT } from '../../../domain/register/annual-report';
import { date, id, longText, requiredRef, schoolYear, text } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Отчёты»: year-end analyses. */
export const reportsSheet = defineSheet<AnnualReport>({
  id: 'reports',
  title: 'Отчёты',
  sheetId: 7015,
  idPrefix: 'ОТ',
  tabColor: '#f57c00',
  columns: {
    id: id(),
    groupId: requiredRef('Объединение', 'groups', 'Чей отчёт.', { width: 260 }),
    schoolYear: schoolYear(),
    submittedOn: date('Сдан', 'Когда передан.'),
    submittedTo: text('Кому сдан', 'куратору, в РИМК …'),
    consideredOn: date('Рассмотрен', 'Когда рассмотрен.'),
    consideredBy: text('Кем рассмотрен', 'ГНМС, заседание …'),
    consideredNumber: text('Номер протокола', 'Номер протокола рассмотрения: 39/1.'),
    conclusions: longText('Выводы', 'Что сделано.'),
    problems: longText('Проблемы', 'Что не получилось.'),
    nextTasks: longText('Задачи на следующий год', 'Каждая с новой строки.'),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({ ...BLANK_REPORT }),
});
