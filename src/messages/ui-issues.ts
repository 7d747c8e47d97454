// Words beside a field, by the code of an input's issue. What the program has no code for here, it says itself.

type IssueData = Readonly<Record<string, string | number | null>>;

const BY_CODE: Readonly<Record<string, (data: IssueData) => string>> = {
  required: () => 'Заполните это поле',
  tooShort: () => 'Заполните это поле',
  tooFew: () => 'Отметьте хотя бы одного',
  tooLong: ({ maximum }) => `Слишком длинно: не больше ${maximum} знаков`,
  tooMany: ({ maximum }) => `Слишком много: не больше ${maximum}`,
  tooSmall: ({ minimum }) => `Число не может быть меньше ${minimum}`,
  tooBig: ({ maximum }) => `Число не может быть больше ${maximum}`,
  wrongFormat: () => 'Проверьте, как это записано',
  wrongType: () => 'Здесь ожидалось другое значение',
  notInList: () => 'Выберите значение из списка',
  notNumber: () => 'Введите целое число или оставьте пустым',
  noDate: () => 'Выберите дату заседания',
  dateInFuture: () => 'Этот день ещё не наступил. Проведённое заседание записывают в тот же день или позже',
  nobodyPresent: () => 'Отметьте, кто был на заседании',
  noAgenda: () => 'Добавьте хотя бы один вопрос повестки',
  noQuestion: () => 'Напишите, что слушали',
};

/** Returns the sentence for an issue; for an unknown code `otherwise`. */
export function issueWords(code: string, data: IssueData, otherwise: string): string {
  return BY_CODE[code]?.(data) ?? otherwise;
}
