import { type AgendaItem, BLANK_AGENDA_ITEM } from '../../../domain/register/agenda-item';
import { AGENDA_KIND_SUGGESTIONS } from '../../../messages/sheets-words';
import { id, integer, longText, ref, requiredRef, text, word } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Вопросы и решения»: questions of meetings with what was decided. */
export const agendaItemsSheet = defineSheet<AgendaItem>({
  id: 'agendaItems',
  title: 'Вопросы и решения',
  sheetId: 7012,
  idPrefix: 'В',
  tabColor: '#388e3c',
  columns: {
    id: id(),
    meetingId: requiredRef('Заседание', 'meetings', 'На каком заседании.', { width: 260 }),
    order: integer('№', 'Номер вопроса в повестке.', { width: 60 }),
    kind: word('Вид вопроса', 'Пусто — обычный.', AGENDA_KIND_SUGGESTIONS),
    question: longText('Вопрос', 'О чём слушали.', { width: 300 }),
    speakerId: ref('Докладчик', 'persons', 'Кто докладывал, если есть в банке данных.'),
    speakerText: text('Докладчик со стороны', 'ФИО и должность, если человека нет в банке данных.', { width: 200 }),
    spoke: longText('Выступили', 'Кто и что сказал.'),
    decided: longText('Решили', 'Каждое решение с новой строки.', { width: 300 }),
    recommended: longText('Рекомендовали', 'Каждая рекомендация с новой строки.'),
    votesFor: integer('За', 'Голосов за.'),
    votesAgainst: integer('Против', 'Голосов против.'),
    votesAbstained: integer('Воздержались', 'Воздержались.'),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({ ...BLANK_AGENDA_ITEM }),
  nameOf: (row, nameOf) => `${nameOf('meetings', row.meetingId)}: ${row.order ?? '—'}. ${row.question}`,
});
