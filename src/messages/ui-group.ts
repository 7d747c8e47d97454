// Words of a group's page and of its papers.

import type { CardSectionId } from '../contract/group-card';
import { shortDate } from './ui-dates';
import { countOf, formatCount } from './ui-plural';

/** What a meeting's state is called; «заседание» and «занятие» are both neuter, so the short form fits most words. */
export const MEETING_STATES = {
  planned: 'запланировано',
  held: 'проведено',
  postponed: 'перенесено',
  cancelled: 'отменено',
} as const;

/** Words of a group's page. */
export const groupWords = {
  loading: 'Объединение',
  year: (schoolYear: string): string => `${schoolYear} учебный год`,
  theme: 'Тема',
  regulation: 'Действует',
  together: (names: readonly string[]): string => `Вместе: ${names.join(', ')}`,
  guest: (host: string): string => `Проводит объединение «${host}», ваше приглашено`,
  dayPassed: 'День прошёл: отметьте, состоялось ли',
  correct: 'Исправить',
  markHeld: 'Отметить проведение',
  leader: 'Руководитель',
  noLeader: 'не назначен',
  verdicts: 'Требования положения',
  noVerdicts: 'По этому объединению пока ничего не проверено.',
  noNorms: 'В положении нет норм, которые проверяются.',
  noDuties: 'После закрытия положение от объединения ничего не требует.',
  closed: (on: string): string => `Закрыто ${shortDate(on)}`,
  closedLeader: 'не указан',
  proposed: 'Объединение пока только предложено. Встречи, план и отчёт появятся здесь, когда его создадут.',
  enterLate: 'Внести проведённое до закрытия',
  settled: (count: number): string =>
    `Ещё ${countOf(count, ['требование', 'требования', 'требований'])}: в порядке или неприменимо`,
  period: 'Период',
  acts: 'Отвечает',
  shifted: (nominal: string, reason: string): string => `по положению ${shortDate(nominal)}, перенесено: ${reason}`,
  nominal: (nominal: string): string => `по положению ${shortDate(nominal)}`,
  counted: 'Учтено',
  missing: 'Не заполнено',
  calculation: 'Расчёт',
  papers: 'Документ…',
  journal: 'Журнал объединения',
  more: 'Ещё',
  moreOf: (what: string): string => `Ещё: ${what}`,
  schoolYear: 'Учебный год',
  rows: (count: number): string => (count === 0 ? 'пусто' : formatCount(count)),
  nothingYet: 'Пока ничего нет.',
  noMeetings: 'В этом учебном году ничего не запланировано и не проведено.',
  noDate: 'без даты',
  noTheme: 'тема не указана',
  minutes: 'Протокол',
  minutesAgain: 'Протокол заново',
  minutesNumber: (number: string): string => `Протокол № ${number}`,
  minutesReady: 'Протокол готов',
  minutesExisted: 'Протокол уже был составлен',
  minutesStands: 'Файл на месте, в нём ничего не изменено. Чтобы составить заново, удалите его и повторите.',
  openDocument: 'Открыть документ',
  checkWords: 'Проверьте в тексте',
} as const;

/** Titles of the parts of a group's card that fold. */
export const SECTION_TITLES: Readonly<Record<Exclude<CardSectionId, 'group' | 'meetings'>, string>> = {
  composition: 'Состав',
  plan: 'План',
  assignments: 'Поручения',
  products: 'Продукты',
  report: 'Отчёт',
  petitions: 'Ходатайства',
  documents: 'Документы',
};

/** Words of «Исключение…». */
export const waiverWords = {
  open: 'Исключение…',
  title: 'Исключение',
  about: 'Норма не будет применяться к этому объединению. Причину увидят все, кто откроет это требование.',
  reason: 'Причина',
  reasonHint: 'Например: приказ от 12.10.2026 № 45, руководитель на больничном',
  noReason: 'Напишите причину: без неё исключение не объяснить.',
  scope: 'На какое время',
  save: 'Записать исключение',
  waived: 'Исключение записано',
  withdraw: 'Отменить исключение',
  withdrawn: 'Исключение отменено',
} as const;

/**
 * Heading of the form and label of its button, agreed with the regulation's own word for a meeting.
 *
 * @example
 * heldTitle('занятие') // => 'Занятие проведено'
 * heldTitle('встреча') // => 'Встреча проведена'
 */
export function heldTitle(meetingTitle: string): string {
  const word = meetingTitle === '' ? 'заседание' : meetingTitle;
  return `${capital(word)} ${/[ая]$/.test(word) ? 'проведена' : /[оеё]$/.test(word) ? 'проведено' : 'проведён'}`;
}

/**
 * Heading over a group's meetings: plural of the regulation's own word.
 *
 * @example
 * meetingsTitle('занятие') // => 'Занятия'
 * meetingsTitle('встреча') // => 'Встречи'
 */
export function meetingsTitle(meetingTitle: string): string {
  const word = capital(meetingTitle === '' ? 'заседание' : meetingTitle);
  if (/ие$/.test(word)) return `${word.slice(0, -1)}я`;
  if (/[гкхжчшщ]а$|я$/.test(word)) return `${word.slice(0, -1)}и`;
  return /а$/.test(word) ? `${word.slice(0, -1)}ы` : `${word}ы`;
}

/** Makes the first letter a capital one. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
