import { dateTime, id, json, pastRef, text } from '../column';
import type { JournalRecord } from '../records';
import { defineSheet } from '../sheet-definition';

/** «Журнал»: every change made through the program. */
export const journalSheet = defineSheet<JournalRecord>({
  id: 'journal',
  title: 'Журнал',
  sheetId: 7021,
  idPrefix: 'Ж',
  tabColor: '#757575',
  generated: true,
  columns: {
    id: id(),
    at: dateTime('Когда', 'Время изменения.'),
    actor: text('Кто', 'Кто изменил.', { width: 200 }),
    action: text('Действие', 'Что сделано.', { width: 200 }),
    sheet: text('Лист', 'На каком листе.'),
    rowId: text('Строка', 'Код строки.'),
    groupId: pastRef('Объединение', 'groups', 'О каком объединении.', { width: 240 }),
    before: json('Было', 'Прежние значения.'),
    after: json('Стало', 'Новые значения.'),
    requestId: text('Код запроса', 'Чтобы повторный запрос не записался дважды.'),
  },
  blank: () => ({
    id: '',
    at: null,
    actor: '',
    action: '',
    sheet: '',
    rowId: '',
    groupId: null,
    before: '',
    after: '',
    requestId: '',
  }),
});
