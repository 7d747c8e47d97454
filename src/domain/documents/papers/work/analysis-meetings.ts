import type { Subject } from '../../../norms/subject';
import type { DatedMeeting } from '../../../register/meetings-in-span';
import { compositionOn } from '../../../register/roles-on-date';
import { dateInDigits } from '../../../russian/date-in-digits';
import { pointsOf } from '../../numbered-points';
import type { PrintedNames } from '../../printed-names';
import type { YearInFigures } from '../../year-in-figures';
import { field, listField } from '../field-definition';
import type { PaperData } from '../paper-value';

/** Table of the meetings of the year. */
export const MEETINGS_FIELD = listField(
  'заседания',
  'проведённые заседания года',
  [
    field('номер', 'text', 'номер по порядку'),
    field('дата', 'text', 'день заседания'),
    field('тема', 'text', 'тема, а если её нет – вопросы повестки'),
    field('форма', 'text', 'форма проведения'),
    field('присутствовало', 'text', 'сколько членов из скольких; пусто, когда явка не отмечена'),
    field('протокол', 'text', 'номер протокола'),
  ],
  { ready: ['{дата} – {тема}, {форма}, присутствовало {присутствовало}, протокол {протокол}'] },
);

function themeOf({ index }: Subject, { id, theme }: DatedMeeting): string {
  if (theme.trim() !== '') return theme.trim();
  return index
    .agendaOf(id)
    .map(({ question }) => question.trim().replace(/[.;]+$/, ''))
    .filter((question) => question !== '')
    .join('; ');
}

function presentOf({ facts }: Subject, { date, presentIds }: DatedMeeting): string {
  if (presentIds.length === 0) return '';
  const members = compositionOn(facts.memberships, date);
  return `${members.filter((id) => presentIds.includes(id)).length} из ${members.length}`;
}

/** Rows of held meetings, the oldest first. */
export function meetingRows(subject: Subject): readonly PaperData[] {
  return subject.held.map((meeting, index) => ({
    номер: String(index + 1),
    дата: dateInDigits(meeting.date),
    тема: themeOf(subject, meeting),
    форма: meeting.form.trim(),
    присутствовало: presentOf(subject, meeting),
    протокол: meeting.minutesNumber.trim() === '' ? '' : `№ ${meeting.minutesNumber.trim()}`,
  }));
}

/** Who spoke and how often, attendance, meetings called off. */
export function meetingSentences(figures: YearInFigures, names: PrintedNames): readonly string[] {
  const { attendancePercent, talks, cancelled } = figures;
  const spoke = talks.map(({ of, count }) => `${names.nominative(of)}\u00a0–\u00a0${count}`).join(', ');
  return [
    attendancePercent === null ? '' : `Средняя явка – ${attendancePercent}\u00a0%.`,
    cancelled.count === 0 ? '' : `Отменено – ${cancelled.count}.`,
    spoke === '' ? '' : `Выступления по вопросам повестки: ${spoke}.`,
  ].filter((one) => one !== '');
}

/** What the meetings of the year recommended, each once. */
export function recommendations({ held, index }: Subject): readonly string[] {
  const all = held.flatMap(({ id }) => index.agendaOf(id).flatMap(({ recommended }) => pointsOf(recommended)));
  return [...new Set(all)];
}
