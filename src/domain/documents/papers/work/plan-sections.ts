import type { PlanItem } from '../../../register/plan-item';
import type { Regulation } from '../../../regulations/regulation';
import { russianKey } from '../../../russian/compare-russian';
import { dateInDigits } from '../../../russian/date-in-digits';
import { field, listField } from '../field-definition';
import type { PaperData } from '../paper-value';

const LARGE = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** Lines of a plan by directions, as templates ask for them. */
export const SECTIONS_FIELD = listField('разделы', 'направления положения, по которым в плане что-то есть', [
  field('номер раздела', 'text', 'римскими цифрами; пусто, когда план на направления не разделён'),
  field('направление', 'text', 'название направления; пусто, когда план на направления не разделён'),
  listField('мероприятия', 'строки плана', [
    field('номер', 'text', 'номер строки плана'),
    field('мероприятие', 'text', 'что будет'),
    field('форма и место', 'text', 'форма проведения и место через запятую'),
    field('срок', 'text', 'день или слова: «IV четверть»'),
    field('ответственный', 'text', 'кто отвечает, в именительном падеже'),
    field('результат', 'text', 'результат или документ'),
    field('выполнено', 'text', 'день выполнения; пусто, пока не выполнено'),
    field('есть выполнение', 'condition', 'мероприятие выполнено'),
  ]),
]);

interface Section {
  readonly title: string;
  readonly items: readonly PlanItem[];
}

const numeric = ({ number }: PlanItem): readonly number[] => (number.match(/\d+/g) ?? []).map(Number);

/** By their numbers, «1.10» after «1.2»; lines without a number keep their place at the end. */
function byNumber(a: PlanItem, b: PlanItem): number {
  const [left, right] = [numeric(a), numeric(b)];
  if (left.length === 0 || right.length === 0) return right.length - left.length;
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Sections in the order of the regulation's directions, then those that it does not know; lines without one close. */
function sectionsOf(items: readonly PlanItem[], directions: readonly string[]): readonly Section[] {
  const sorted = [...items].sort(byNumber);
  const titles = new Map(directions.map((title) => [russianKey(title), title]));
  for (const { direction } of sorted) {
    const key = russianKey(direction);
    if (key !== '' && !titles.has(key)) titles.set(key, direction.trim());
  }
  const sections = [...titles].map(([key, title]) => ({
    title,
    items: sorted.filter(({ direction }) => russianKey(direction) === key),
  }));
  const found = sections.filter((section) => section.items.length > 0);
  const rest = sorted.filter(({ direction }) => direction.trim() === '');
  if (rest.length === 0) return found;
  return [...found, { title: found.length === 0 ? '' : 'Другие мероприятия', items: rest }];
}

/** «Аналитическое» wants a noun: a regulation names its directions by adjectives. */
function titled(direction: string): string {
  if (/^[А-ЯЁа-яё]+(?:\s*-\s*[а-яё]+)*[ое]е$/.test(direction)) return `${direction} направление`;
  return /^[А-ЯЁа-яё]+(?:\s*-\s*[а-яё]+)*ая$/.test(direction) ? `${direction} деятельность` : direction;
}

/** «IV четверть» as people wrote it, else the day. */
export function termOf({ termOn, termText }: PlanItem): string {
  return termText.trim() || (termOn === null ? '' : dateInDigits(termOn));
}

const itemData = (item: PlanItem, number: string): PaperData => ({
  номер: number,
  мероприятие: item.title.trim(),
  'форма и место': [item.form.trim(), item.place.trim()].filter((part) => part !== '').join(', '),
  срок: termOf(item),
  ответственный: item.responsible.trim(),
  результат: item.result.trim(),
  выполнено: item.doneOn === null ? '' : dateInDigits(item.doneOn),
  'есть выполнение': item.doneOn !== null,
});

/** Every line has a number, and read from the top each is greater than the one before it. */
const runsOn = (items: readonly PlanItem[]): boolean =>
  items.every((item, index) => {
    const before = items[index - 1];
    return numeric(item).length > 0 && (before === undefined || byNumber(before, item) < 0);
  });

/**
 * Rows of a plan for the template. The numbers are those of the register where they run on in the order of the paper,
 * «1.1, 1.2, 2.1»; else the lines are numbered anew, from 1 through all sections.
 */
export function planSections(items: readonly PlanItem[], regulation: Regulation | undefined): readonly PaperData[] {
  const sections = sectionsOf(items, regulation?.directions ?? []);
  const isNumbered = runsOn(sections.flatMap((section) => section.items));
  let last = 0;
  return sections.map(({ title, items: own }, index) => ({
    'номер раздела': title === '' ? '' : (LARGE[index] ?? String(index + 1)),
    направление: titled(title),
    мероприятия: own.map((item) => {
      last += 1;
      return itemData(item, isNumbered ? item.number.trim().replace(/\.$/, '') : String(last));
    }),
  }));
}
