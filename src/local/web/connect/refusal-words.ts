/** Google's English refusals of an edit and what to tell the person at the page. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /protected cell or object/i,
    'Эта ячейка защищена: её заполняет программа, правка не принята. Измените данные на листе, откуда они берутся.',
  ],
  [/more than the maximum of 50000 characters/i, 'В ячейку помещается не больше 50 000 знаков. Сократите текст.'],
  [/No grid with id/i, 'Этого листа больше нет: его удалили. Обновите страницу.'],
  [/exceeds grid limits|outside the grid/i, 'Ячейка за пределами листа. Сначала вставьте строки или столбцы.'],
  [/delete all (the )?(non-frozen )?rows/i, 'Нельзя удалить все строки листа. Оставьте хотя бы одну ниже заголовка.'],
];

/** Puts a refusal of the workbook into Russian words; an error that is Russian already stays as it is. */
export function refusalWords(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  const known = WORDS.find(([pattern]) => pattern.test(message));
  if (known !== undefined) return new Error(known[1], { cause: error });
  if (/[а-яё]/i.test(message)) return error instanceof Error ? error : new Error(message);
  return new Error(`Изменение не принято. Причина: ${message}`, { cause: error });
}
