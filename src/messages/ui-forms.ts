// Words of the screen that every form has.
import { shapeIssueMessage } from './errors';
import { shortDate } from './ui-dates';
import { pageIssueWords } from './ui-issues';
import { countOf } from './ui-plural';

/** Words of forms: the same for all of them. */
export const formWords = {
  notChosen: 'не выбрано',
  choose: 'Начните вводить',
  addOne: 'Добавить: начните вводить',
  remove: (what: string): string => `Убрать: ${what}`,
  row: (title: string, number: number): string => `${title}: ${number}`,
  moveUp: (what: string): string => `${what}: выше`,
  moveDown: (what: string): string => `${what}: ниже`,
  removeRow: (what: string): string => `${what}: удалить`,
  rowRemoved: (what: string): string => `${what}: удалено`,
  addRow: 'Добавить',
  putBack: 'Вернуть',
  ticked: (count: number, all: number): string => `Отмечено ${count} из ${all}`,
  tickAll: 'Отметить всех',
  tickNone: 'Снять отметки',
  nothingToTick: 'Выбирать пока не из чего.',
  saving: 'Сохраняю…',
  answerAt: (label: string): string => `Ответьте на вопрос у поля «${label}»`,
  fixFields: (count: number): string =>
    `Осталось исправить: ${countOf(count, ['место', 'места', 'мест'])}, отмечено красным.`,
  draftUnanswered: (moment: string): string =>
    `Есть черновик (${moment}), который отправили, но ответа не дождались. Продолжите и сохраните: второй раз запись не появится.`,
  facts: 'Что известно реестру',
  theirs: 'В таблице теперь:',
  takeTheirs: 'Взять из таблицы',
  keepMine: 'Оставить своё',
  keptMine: 'Оставлено ваше значение.',
  choiceMissing: 'Это поле изменили в таблице: выберите, чьё значение оставить.',
  conflict: 'Пока форма была открыта, эти данные изменили в таблице. Ничего не записано.',
  conflictTaken: (fields: readonly string[]): string => `Взято из таблицы: ${fields.join(', ')}.`,
  conflictChoose: (fields: readonly string[]): string => `Выберите значение: ${fields.join(', ')}.`,
  conflictGoOn: 'Проверьте форму и сохраните ещё раз.',
  empty: 'пусто',
  yes: 'да',
  no: 'нет',
  rows: (count: number): string => countOf(count, ['запись', 'записи', 'записей']),
  preview: 'Что изменится по положению',
  previewNone: 'Исходы требований положения останутся прежними.',
  previewBroken: 'Заполните обязательные поля — здесь появится, что изменится по положению.',
  changed: 'Что изменилось',
  next: 'Обычно дальше',
  undo: 'Отменить действие',
  back: 'Готово',
  earlierSaved:
    'Записано то, что было отправлено в прошлый раз; то, что вы изменили потом, не записано. Откройте форму ещё раз и внесите изменения.',
} as const;

/** The sentence of a problem that the page has found by the fields of the form. */
export function formIssueWords(
  kind: string | undefined,
  issue: { readonly code: string; readonly data: Readonly<Record<string, string | number | null>> },
): string {
  if (issue.code === 'wrongType' && kind === 'number') return pageIssueWords.notNumber;
  if (issue.code === 'wrongFormat') return 'Введите дату целиком: день, месяц и год.';
  return shapeIssueMessage(issue) ?? 'Значение не подходит.';
}

/** A day in words, or what was typed when it is none. */
export const dayWords = (day: string): string => shortDate(day);
