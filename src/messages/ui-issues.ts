// Words of the faults that the page finds in a form by itself, before it is sent; the program says some of them too.
import { shortDate } from './ui-dates';

/** What is wrong with a field, by code. */
export const pageIssueWords = {
  notNumber: 'Введите целое число или оставьте пустым.',
  noDate: 'Выберите дату.',
  noQuestion: 'Напишите, что слушали.',
  nobodyPresent: 'Никто не отмечен. Отметьте присутствовавших.',
  noAgenda: 'Нет ни одного вопроса. Добавьте хотя бы один вопрос повестки.',
  noTitle: 'Напишите название.',
  noClause: 'Впишите номер пункта, как он напечатан: 7.6.',
} as const;

/** A meeting that was held cannot be later than `today`. */
export function dateInFutureWords(today: string): string {
  return `Встреча ещё не состоялась: сегодня ${shortDate(today)}. Поставьте день, когда она прошла; будущую назначьте в карточке объединения.`;
}

/** A text has more than `maximum` characters. */
export function tooLongWords(maximum: number): string {
  return `Слишком длинно: поместится не больше ${maximum} знаков.`;
}
