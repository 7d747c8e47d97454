// Words for what the program refuses in an import: a choice that contradicts itself, an import that cannot be undone.
import type { InputIssue } from '../contract/envelope';

type Words = Readonly<Record<string, (data: InputIssue['data']) => string>>;

/** Problems of an import by code. */
export const importIssueWords: Words = {
  noSuchTable: () => 'Такой таблицы в файле нет. Выберите файл заново.',
  tableTwice: () => 'Эта таблица выбрана дважды. Оставьте одну.',
  noNameColumn: () => 'Не выбран столбец с ФИО. Выберите для одного из столбцов «ФИО» или «Фамилия».',
  columnTaken: ({ column }) => `Это уже взято из столбца ${column}. Оставьте один столбец, другой не загружайте.`,
  tooManyPeople: ({ count, most }) =>
    `В выбранных таблицах ${count} строк с людьми, за один раз загружается не больше ${most}. Снимите часть таблиц и загрузите их потом.`,
  noSuchRegulation: () => 'Такого положения в реестре уже нет. Выберите другое.',
  questionsOpen: () => 'Остались вопросы без ответа. Ответьте на них и проверьте ещё раз.',
  nothingToImport: () => 'Записывать нечего: всё, что есть в файле, уже есть в реестре.',
  noSuchImport: () => 'Такой загрузки в журнале нет: возможно, строки листа «Журнал» удалили. Уберите лишнее вручную.',
  importUndone: () => 'Эта загрузка уже отменена.',
  importRecordBroken: () =>
    'Запись об этой загрузке на листе «Журнал» изменена или прочитана не целиком: отменить её нельзя. Уберите лишнее вручную.',
  importBuiltOn: ({ message }) => String(message),
};

/** Why nothing was written though everything was right at the preview. */
export const IMPORT_CONFLICT =
  'После предварительного просмотра реестр изменился, и записалось бы другое. Ничего не записано. Нажмите «Проверить ещё раз»: программа сверит список с реестром заново.';
