import { NOTIFICATION_STATUS_WORDS } from '../../../messages/sheets-words';
import { dateTime, email, id, integer, longText, requiredChoice, text } from '../column';
import type { NotificationRecord } from '../records';
import { defineSheet } from '../sheet-definition';

/** «Уведомления»: outbox and ledger of mails. */
export const notificationsSheet = defineSheet<NotificationRecord>({
  id: 'notifications',
  title: 'Уведомления',
  sheetId: 7020,
  idPrefix: 'У',
  tabColor: '#757575',
  frozenColumns: 1,
  generated: true,
  columns: {
    id: id('Ключ'),
    status: requiredChoice('Статус', 'Что с письмом.', NOTIFICATION_STATUS_WORDS),
    recipient: text('Получатель', 'Кому.', { width: 240 }),
    email: email('E-mail', 'Куда.'),
    subject: text('Тема', 'Тема письма.', { width: 260 }),
    body: longText('Текст', 'Текст письма.', { width: 360 }),
    createdAt: dateTime('Создано', 'Когда составлено.'),
    sentAt: dateTime('Отправлено', 'Когда ушло.'),
    attempts: integer('Попытки', 'Сколько раз пробовали отправить.'),
    error: text('Ошибка', 'Почему не ушло.', { width: 240 }),
    topics: longText('О чём', 'Служебные метки дел из письма: о тех же делах программа второй раз не напишет.', {
      width: 120,
    }),
  },
  blank: () => ({
    id: '',
    recipient: '',
    email: '',
    subject: '',
    body: '',
    status: 'suppressed',
    createdAt: null,
    sentAt: null,
    attempts: null,
    error: '',
    topics: '',
  }),
});
