// Words for what is wrong with a register written as JSON: its form, and its values in the words of the JSON form.
import { expectedField } from './expected-values';
import { firstWords, type IssueCode, type IssueFacts, issueMessage, PHRASE_FAULTS, SETTING_EFFECTS } from './issues';

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

/** Names of the JSON form beside the titles of the workbook. */
export interface JsonNames {
  /** Field of the row or setting; empty when a whole table is meant. */
  readonly field: string;
  /** Title of its column or setting. */
  readonly title: string;
  /** Table that a reference points to, by its name in the JSON; its title is in the data. */
  readonly target: string;
  /** Place of the first row with the same code. */
  readonly first: string;
  /** Values that the field takes, each with its word: «held – проведено». */
  readonly allowed: readonly string[];
}

type Data = IssueFacts['data'];
type ValueWords = (data: Data, names: JsonNames) => string;

const value = (data: Data): string => `«${String(data.value ?? '')}»`;
const fieldOf = ({ field, title }: JsonNames): string => `"${field}" («${title}»)`;
const tableOf = (data: Data, { target }: JsonNames): string => `${target} («${String(data.target ?? '')}»)`;
const maybe = ({ nearest }: Data): string => (nearest === undefined ? '' : ` Может быть, «${String(nearest)}»?`);

const VALUE_WORDS: Readonly<Partial<Record<IssueCode, ValueWords>>> = {
  REQUIRED_EMPTY: (_, names) => `Не заполнено поле ${fieldOf(names)}: без него строка не учитывается.`,
  DUPLICATE_ID: (d, { first }) =>
    `Код ${value(d)} уже есть в ${first}; эта строка не учитывается. Дайте ей другой код.`,
  BAD_DATE: (d, names) => `${value(d)} — не дата. В поле ${fieldOf(names)} нужна ${expectedField.date}.`,
  UNKNOWN_WORD: (d, names) =>
    `Значения ${value(d)} в поле ${fieldOf(names)} нет.${maybe(d)} Выберите одно из: ${firstWords(names.allowed)}.`,
  UNKNOWN_REFERENCE: (d, names) =>
    `${value(d)} не найдено в таблице ${tableOf(d, names)}: в поле ${fieldOf(names)} нужен код ("id") её строки.`,
  AMBIGUOUS_REFERENCE: (d, names) =>
    `${value(d)} подходит нескольким строкам таблицы ${tableOf(d, names)}. В поле ${fieldOf(names)} нужен код ("id") строки.`,
  REFERENCE_TO_SKIPPED_ROW: (d, names) =>
    `${value(d)} ссылается на строку ${String(d.id ?? '')} таблицы ${tableOf(d, names)}, которая не прочитана. Исправьте сначала её.`,
  BAD_SETTING: (d, names) =>
    `Значение ${value(d)} не подходит для настройки ${fieldOf(names)}; ${SETTING_EFFECTS[String(d.effect ?? '')] ?? SETTING_EFFECTS.default ?? ''}. Введите: ${String(d.expected ?? '')}.`,
  BAD_PHRASE_LINE: (d, names) =>
    `Строка ${String(d.line ?? '')} настройки ${fieldOf(names)}, «${String(d.value ?? '')}»: ${PHRASE_FAULTS[String(d.fault ?? '')] ?? ''} Исправьте её так: «РайОНО = род: РайОНО; дат: РайОНО».`,
  HELD_IN_FUTURE: (d) =>
    `Отмечено "status": "held", а день ещё не наступил: ${String(d.date ?? '')}, сегодня ${String(d.today ?? '')}. Пока не засчитано: исправьте "date" или поставьте "status": "planned".`,
  HELD_BEFORE_GROUP: (d) =>
    `Проведено ${String(d.date ?? '')}, а объединение «${String(d.group ?? '')}» по реестру создано позже, ${String(d.created ?? '')}. Не засчитано: исправьте "date" здесь или "createdOn" в таблице groups («Объединения»).`,
  HELD_BY_PROPOSED: (d) =>
    `Проведено ${String(d.date ?? '')}, а объединение «${String(d.group ?? '')}» только предложено ("proposedOn" без "createdOn"). Не засчитано: заполните "createdOn" в таблице groups («Объединения»).`,
};

/** Russian words of an issue about a value, with the fields and tables of the JSON form. */
export function jsonValueMessage(issue: IssueFacts, names: JsonNames): string {
  const words = VALUE_WORDS[issue.code];
  if (words !== undefined) return words(issue.data, names);
  return names.field === '' ? issueMessage(issue) : `${issueMessage(issue)} Поле ${fieldOf(names)}.`;
}
