import type { DocumentRecord } from '../../../domain/register/document-record';
import { DOCUMENT_KIND_SUGGESTIONS, DOCUMENT_STATUS_SUGGESTIONS } from '../../../messages/sheets-words';
import { date, id, longText, ref, schoolYear, text, url, word } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Документы»: the register of papers. */
export const documentsSheet = defineSheet<DocumentRecord>({
  id: 'documents',
  title: 'Документы',
  sheetId: 7017,
  idPrefix: 'Д',
  tabColor: '#f57c00',
  columns: {
    id: id(),
    kind: word('Вид', 'протокол, приказ, план …', DOCUMENT_KIND_SUGGESTIONS),
    number: text('Номер', 'Как напечатан: 39/1. Пусто — ещё не присвоен.', { width: 90 }),
    date: date('Дата', 'Дата документа.'),
    title: text('Заголовок', 'О чём документ.', { width: 320 }),
    groupId: ref('Объединение', 'groups', 'О каком объединении.', { width: 260 }),
    meetingId: ref('Заседание', 'meetings', 'О каком заседании.'),
    schoolYear: schoolYear(),
    status: word('Состояние', 'черновик, на подписи …', DOCUMENT_STATUS_SUGGESTIONS),
    url: url('Ссылка', 'Где лежит файл.'),
    fileId: text('Код файла', 'Заполняет программа.'),
    paperKey: text('Ключ документа', 'Заполняет программа: по ключу она узнаёт, что такой документ уже есть.'),
    createdOn: date('Создан', 'Когда создан файл.'),
    keepUntil: date('Хранить до', 'Последний день хранения включительно; пусто — срок не установлен.'),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({
    id: '',
    kind: '',
    number: '',
    date: null,
    title: '',
    groupId: null,
    meetingId: null,
    schoolYear: '',
    status: '',
    fileId: '',
    paperKey: '',
    url: '',
    createdOn: null,
    keepUntil: null,
    note: '',
  }),
});
