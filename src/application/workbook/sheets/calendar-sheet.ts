import type { CalendarEntry } from '../../../domain/register/calendar-entry';
import { CALENDAR_KIND_WORDS } from '../../../messages/sheets-words';
import { id, longText, requiredChoice, requiredDate, schoolYear, text, yesNo } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Календарь»: periods, vacations, holidays and working Saturdays. */
export const calendarSheet = defineSheet<CalendarEntry>({
  id: 'calendar',
  title: 'Календарь',
  sheetId: 7003,
  idPrefix: 'К',
  tabColor: '#3949ab',
  columns: {
    id: id(),
    title: text('Название', 'I четверть, осенние каникулы, День народного единства.', { width: 220 }),
    kind: requiredChoice('Вид', 'Что отмечено.', CALENDAR_KIND_WORDS),
    from: requiredDate('С', 'Первый день.'),
    to: requiredDate('По', 'Последний день включительно.'),
    schoolYear: schoolYear(),
    calendar: text('Календарь', 'Название календаря; пусто — основной.'),
    needsReview: yesNo('Сверить с приказом', 'Предложено программой, сверьте с местным приказом:'),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({
    id: '',
    calendar: '',
    schoolYear: '',
    kind: 'holiday',
    title: '',
    from: '',
    to: '',
    needsReview: null,
    note: '',
  }),
});
