import { BLANK_MEETING, type Meeting } from '../../../domain/register/meeting';
import { MEETING_FORM_SUGGESTIONS, MEETING_MODE_WORDS, MEETING_STATUS_WORDS } from '../../../messages/sheets-words';
import { choice, date, id, longText, ref, refList, text, word, yesNo } from '../column';
import { shownDate } from '../reading/plain-dates';
import { defineSheet } from '../sheet-definition';

/** «Заседания»: gatherings, planned and held, with attendance and invited people. */
export const meetingsSheet = defineSheet<Meeting>({
  id: 'meetings',
  title: 'Заседания',
  sheetId: 7011,
  idPrefix: 'З',
  tabColor: '#388e3c',
  columns: {
    id: id(),
    groupIds: refList('Объединения', 'groups', 'Чьё заседание.', { width: 260, required: true }),
    date: date('Дата', 'День, когда проведено или запланировано.'),
    status: choice('Состояние', 'Засчитывается только «проведено». Пусто — запланировано.', MEETING_STATUS_WORDS),
    number: text('№', 'Номер заседания в году.', { width: 60 }),
    theme: text('Тема', 'Тема заседания.', { width: 280 }),
    form: word('Форма', 'заседание, семинар …', MEETING_FORM_SUGGESTIONS),
    mode: choice('Режим', 'очно, дистанционно или заочно.', MEETING_MODE_WORDS),
    place: text('Место', 'Где проходит.'),
    plannedOn: date('Было запланировано на', 'Первоначальный день, если перенесено.', { width: 140 }),
    isExtraordinary: yesNo('Внеочередное', 'Внеочередное ли заседание:', { width: 130 }),
    countedIn: text('Засчитать в период', 'Если считать не по дате: «I четверть». Пусто — по дате.'),
    chairId: ref('Председатель', 'persons', 'Кто вёл.'),
    secretaryId: ref('Секретарь', 'persons', 'Кто вёл протокол.'),
    presentIds: refList('Присутствовали', 'persons', 'Участники, которые были.', { width: 280, isClipped: true }),
    excusedIds: refList('Отсутствовали по уважительной причине', 'persons', 'Кто предупредил.', {
      width: 240,
      isClipped: true,
    }),
    invited: longText('Приглашённые', 'Каждый с новой строки: ФИО, должность.'),
    planItemId: ref('Мероприятие плана', 'planItems', 'Какой строке плана отвечает.'),
    minutesNumber: text('Номер протокола', 'Как напечатан: 1, 39/1.'),
    minutesOn: date('Протокол составлен', 'Когда составлен протокол; пусто — протокола нет.'),
    minutesAuthorId: ref('Автор протокола', 'persons', 'Кто составил протокол.'),
    reason: text('Причина', 'Почему перенесено или отменено.', { width: 200 }),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({ ...BLANK_MEETING }),
  nameOf: (row, nameOf) =>
    [row.date === null ? 'без даты' : shownDate(row.date), ...row.groupIds.map((group) => nameOf('groups', group))]
      .filter((part) => part !== '')
      .join(', '),
});
