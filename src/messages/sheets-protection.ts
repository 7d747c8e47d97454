/** What people read when they are about to change a part of a sheet that the program keeps. */
export const protectionWords = {
  sheet: (title: string): string => `Лист «${title}» заполняет программа`,
  header: 'Заголовки: по ним программа находит столбцы',
  ids: 'Постоянные коды строк',
  labels: 'Списки для выбора заполняет программа',
} as const;

/** Note of the column «Для выбора». */
export const LABEL_COLUMN_NOTE =
  'Заполняет программа: отсюда берутся списки на других листах. Не меняйте; можно скрыть столбец, но не удаляйте.';

/** Said beside a cell that takes only certain words, after the note of its column. */
export const onlyTheseMessage = (note: string, words: string): string => `${note} Можно только: ${words}`;
