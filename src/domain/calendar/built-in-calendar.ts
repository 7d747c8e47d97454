// Calendar rows shipped with the project (reference: vocabulary.md §2.2–2.3). Vacations are recommended by the
// ministry and settled by each school, so every row is a start to be edited; `needsReview` asks for that openly.
import type { CalendarEntry, CalendarEntryKind } from '../register/calendar-entry';
import type { PlainDate } from './plain-date';
import type { SchoolYear } from './school-year';

type Line = readonly [kind: CalendarEntryKind, title: string, from: PlainDate, to: PlainDate];

function rows(
  year: SchoolYear,
  prefix: string,
  needsReview: boolean,
  note: string,
  lines: readonly Line[],
): CalendarEntry[] {
  return lines.map(([kind, title, from, to], i) => ({
    id: `К-${prefix}-${String(i + 1).padStart(2, '0')}`,
    calendar: '',
    schoolYear: year,
    kind,
    title,
    from,
    to,
    needsReview,
    note,
  }));
}

const year2024: readonly Line[] = [
  ['teachingYear', 'Учебные занятия', '2024-09-02', '2025-05-26'],
  ['schoolQuarter', 'I четверть', '2024-09-02', '2024-10-25'],
  ['schoolQuarter', 'II четверть', '2024-11-05', '2024-12-28'],
  ['schoolQuarter', 'III четверть', '2025-01-13', '2025-03-21'],
  ['schoolQuarter', 'IV четверть', '2025-04-01', '2025-05-26'],
  ['halfYear', 'I полугодие', '2024-09-01', '2024-12-31'],
  ['halfYear', 'II полугодие', '2025-01-01', '2025-05-31'],
  ['vacation', 'осенние каникулы', '2024-10-26', '2024-11-04'],
  ['vacation', 'зимние каникулы', '2024-12-29', '2025-01-12'],
  ['vacation', 'весенние каникулы', '2025-03-22', '2025-03-31'],
  ['workingDay', 'рабочая суббота', '2024-11-02', '2024-11-02'],
  ['workingDay', 'рабочая суббота', '2024-12-28', '2024-12-28'],
  ['holiday', 'перенос выходного дня', '2024-12-30', '2024-12-31'],
  ['holiday', 'перенос выходного дня', '2025-05-02', '2025-05-02'],
  ['holiday', 'перенос выходного дня', '2025-05-08', '2025-05-08'],
  ['holiday', 'перенос выходного дня', '2025-06-13', '2025-06-13'],
];

const year2025: readonly Line[] = [
  ['teachingYear', 'Учебные занятия', '2025-09-01', '2026-05-26'],
  ['schoolQuarter', 'I четверть', '2025-09-01', '2025-10-24'],
  ['schoolQuarter', 'II четверть', '2025-11-05', '2025-12-30'],
  ['schoolQuarter', 'III четверть', '2026-01-12', '2026-03-27'],
  ['schoolQuarter', 'IV четверть', '2026-04-06', '2026-05-26'],
  ['halfYear', 'I полугодие', '2025-09-01', '2025-12-31'],
  ['halfYear', 'II полугодие', '2026-01-01', '2026-05-31'],
  ['vacation', 'осенние каникулы', '2025-10-25', '2025-11-04'],
  ['vacation', 'зимние каникулы', '2025-12-31', '2026-01-11'],
  ['vacation', 'весенние каникулы', '2026-03-28', '2026-04-05'],
  ['workingDay', 'рабочая суббота', '2025-11-01', '2025-11-01'],
  ['holiday', 'перенос выходного дня', '2025-11-03', '2025-11-03'],
  ['holiday', 'перенос выходного дня', '2025-12-31', '2025-12-31'],
  ['holiday', 'перенос выходного дня', '2026-01-09', '2026-01-09'],
  ['holiday', 'перенос выходного дня', '2026-03-09', '2026-03-09'],
  ['holiday', 'перенос выходного дня', '2026-05-11', '2026-05-11'],
];

/** The recommendation of the ministry was not known: dates of the year before, moved to the same days of the week. */
const year2026: readonly Line[] = [
  ['teachingYear', 'Учебные занятия', '2026-09-01', '2027-05-26'],
  ['schoolQuarter', 'I четверть', '2026-09-01', '2026-10-23'],
  ['schoolQuarter', 'II четверть', '2026-11-05', '2026-12-30'],
  ['schoolQuarter', 'III четверть', '2027-01-11', '2027-03-26'],
  ['schoolQuarter', 'IV четверть', '2027-04-05', '2027-05-26'],
  ['halfYear', 'I полугодие', '2026-09-01', '2026-12-31'],
  ['halfYear', 'II полугодие', '2027-01-01', '2027-05-31'],
  ['vacation', 'осенние каникулы', '2026-10-24', '2026-11-04'],
  ['vacation', 'зимние каникулы', '2026-12-31', '2027-01-10'],
  ['vacation', 'весенние каникулы', '2027-03-27', '2027-04-04'],
  // Ст. 112 ТК РФ: a day off that meets a holiday moves to the next working day, unless the Government says otherwise.
  ['holiday', 'перенос выходного дня', '2027-05-03', '2027-05-03'],
  ['holiday', 'перенос выходного дня', '2027-05-10', '2027-05-10'],
  ['holiday', 'перенос выходного дня', '2027-06-14', '2027-06-14'],
];

/** Settled already, unlike the rest of the year: 4 January 2026 was moved to the last day of the year. */
const settled2026: readonly Line[] = [['holiday', 'перенос выходного дня', '2026-12-31', '2026-12-31']];

/** Rows for sheet «Календарь»: 2024/25 (sources disagree), 2025/26, and 2026/27 as a proposal to be compared. */
export const builtInCalendar: readonly CalendarEntry[] = [
  ...rows('2024/25', '24', true, 'источники расходятся: сверьте с приказом вашего года', year2024),
  ...rows('2025/26', '25', false, '', year2025),
  ...rows('2026/27', '26', true, 'предложение по образцу прошлого года: проверьте по приказу', year2026),
  ...rows('2026/27', '26-П', false, 'постановление Правительства РФ от 24.09.2025 о переносе выходных', settled2026),
];
