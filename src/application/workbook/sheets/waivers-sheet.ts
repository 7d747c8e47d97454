import type { Waiver } from '../../../domain/register/waiver';
import { date, id, longText, requiredRef, requiredText, schoolYear, text } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Исключения»: the methodist's decisions not to apply a norm. */
export const waiversSheet = defineSheet<Waiver>({
  id: 'waivers',
  title: 'Исключения',
  sheetId: 7018,
  idPrefix: 'И',
  tabColor: '#3949ab',
  columns: {
    id: id(),
    groupId: requiredRef('Объединение', 'groups', 'Для кого исключение.', { width: 260 }),
    normId: requiredRef('Норма', 'norms', 'Какую норму не применять.', { width: 260 }),
    schoolYear: schoolYear(),
    period: text('Период', 'Период, как его называет «Контроль»: I четверть. Пусто — весь год.'),
    reason: requiredText('Причина', 'Почему принято такое решение.', { width: 300 }),
    author: text('Кто решил', 'ФИО методиста.', { width: 200 }),
    date: date('Дата решения', 'Когда решено.'),
    withdrawnOn: date('Отозвано', 'С какого дня исключение больше не действует; пусто — действует.'),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({
    id: '',
    groupId: '',
    normId: '',
    schoolYear: '',
    period: '',
    reason: '',
    author: '',
    date: null,
    withdrawnOn: null,
    note: '',
  }),
});
