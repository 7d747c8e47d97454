import type { Assignment } from '../../../domain/register/assignment';
import { date, id, longText, ref, requiredRef } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Поручения»: who was told to do what and by when. */
export const assignmentsSheet = defineSheet<Assignment>({
  id: 'assignments',
  title: 'Поручения',
  sheetId: 7013,
  idPrefix: 'ПР',
  tabColor: '#388e3c',
  columns: {
    id: id(),
    groupId: requiredRef('Объединение', 'groups', 'Чьё поручение.', { width: 260 }),
    task: longText('Поручение', 'Что сделать.', { width: 320 }),
    executorId: ref('Исполнитель', 'persons', 'Кто делает.'),
    dueOn: date('Срок', 'Последний день включительно.'),
    doneOn: date('Выполнено', 'Когда сделано; пусто — не сделано.'),
    meetingId: ref('Заседание', 'meetings', 'На каком заседании поручено.'),
    agendaItemId: ref('Вопрос', 'agendaItems', 'По какому вопросу поручено.'),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({
    id: '',
    groupId: '',
    meetingId: null,
    agendaItemId: null,
    executorId: null,
    task: '',
    dueOn: null,
    doneOn: null,
    note: '',
  }),
});
