// Words for what is wrong with a register written as JSON, beyond what is wrong with its values.

type Facts = Readonly<Record<string, string>>;

const WORDS = {
  JSON_NOT_OBJECT: () => 'Реестр – это объект JSON с таблицами: { "groups": [ … ], "meetings": [ … ] }.',
  JSON_UNKNOWN_TABLE: ({ nearest = '' }: Facts) =>
    `Такой таблицы нет, она не прочитана.${nearest === '' ? ' Список таблиц – в docs/register.md.' : ` Может быть, «${nearest}»?`}`,
  JSON_NOT_ROWS: () => 'Таблица – это список строк: [ { … }, { … } ].',
  JSON_NOT_ROW: () => 'Строка таблицы – это объект: { "id": "…", … }.',
  JSON_UNKNOWN_FIELD: ({ nearest = '' }: Facts) =>
    `Такого поля нет, оно не прочитано.${nearest === '' ? ' Список полей – в docs/register.md.' : ` Может быть, «${nearest}»?`}`,
  JSON_WRONG_TYPE: ({ expected = '', found = '' }: Facts) => `Ожидается ${expected}, а записано: ${found}.`,
} as const;

export type JsonIssueCode = keyof typeof WORDS;

/** Says in Russian what is wrong and what to write instead. */
export const jsonIssueMessage = (code: JsonIssueCode, facts: Facts): string => WORDS[code](facts);
