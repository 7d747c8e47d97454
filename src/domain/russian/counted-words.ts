import { NO_BREAK_SPACE } from './no-break';
import { type PluralForms, plural } from './plural';

/** Words that papers and letters count. */
export const COUNTED = {
  person: ['человек', 'человека', 'человек'],
  member: ['участник', 'участника', 'участников'],
  meeting: ['заседание', 'заседания', 'заседаний'],
  group: ['объединение', 'объединения', 'объединений'],
  question: ['вопрос', 'вопроса', 'вопросов'],
  decision: ['решение', 'решения', 'решений'],
  assignment: ['поручение', 'поручения', 'поручений'],
  document: ['документ', 'документа', 'документов'],
  product: ['продукт', 'продукта', 'продуктов'],
  sheet: ['лист', 'листа', 'листов'],
  copy: ['экземпляр', 'экземпляра', 'экземпляров'],
  day: ['день', 'дня', 'дней'],
  year: ['год', 'года', 'лет'],
  hour: ['час', 'часа', 'часов'],
} as const satisfies Readonly<Record<string, PluralForms>>;

/**
 * A number with its word, on one line.
 *
 * @example
 * counted(22, COUNTED.person) // => '22 человека' (no-break space)
 */
export function counted(count: number, forms: PluralForms): string {
  return `${count}${NO_BREAK_SPACE}${plural(count, forms)}`;
}
