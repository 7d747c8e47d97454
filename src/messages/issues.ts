// Words for everything that can be wrong with a cell of the workbook: what is wrong, and what to type instead.
import { countOf } from './ui-plural';

/** What a message needs to know of an issue; `RegisterIssue` is one. */
export interface IssueFacts {
  readonly code: IssueCode;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
}

type Words = (data: IssueFacts['data']) => string;

const text = (data: IssueFacts['data'], key: string): string => {
  const value = data[key];
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
};

const MOST_WORDS = 8;

/** The first words of a list of choices, «…» after them when there are more. */
export function firstWords(words: readonly string[], separator = '; '): string {
  return words.slice(0, MOST_WORDS).join(separator) + (words.length > MOST_WORDS ? `${separator}…` : '');
}

const choices = (data: IssueFacts['data'], key: string): string => {
  const words = data[key];
  return typeof words === 'object' ? firstWords(words) : text(data, key);
};
const value: Words = (data) => `«${text(data, 'value')}»`;
const maybe = (data: IssueFacts['data']): string => {
  const similar = text(data, 'nearest');
  return similar === '' ? '' : ` Может быть, «${similar}»?`;
};

const unknownName: Words = (d) =>
  `${value(d)} не найдено на листе «${text(d, 'target')}».${maybe(d)} Выберите строку из списка в ячейке или сначала добавьте её на лист «${text(d, 'target')}».`;

/** A code is never guessed: the row was deleted, or its code was typed over. */
const missingRow: Words = (d) => {
  const others = Number(d.others ?? 0);
  const more =
    others === 0 ? '' : ` (на неё ссылается эта ячейка и ещё ${countOf(others, ['ссылка', 'ссылки', 'ссылок'])})`;
  const namesake =
    d.nearest === undefined ? '' : ` Если теперь это «${text(d, 'nearest')}», выберите её из списка в ячейке.`;
  return `Строки ${text(d, 'missing')} нет на листе «${text(d, 'target')}»${more}: верните её (Правка → Отменить, история версий) или удалите ссылки.${namesake}`;
};

/** What holds in place of a value that cannot be read. */
export const SETTING_EFFECTS: Readonly<Record<string, string>> = {
  default: 'действует значение по умолчанию',
  otherAddresses: 'остальные адреса действуют',
  ownerOnly: 'пока это не исправлено, методистом считается только тот, кто устанавливал реестр',
};

/** Why a line of «Проверенные падежи» is not understood. */
export const PHRASE_FAULTS: Readonly<Record<string, string>> = {
  noSign: 'между словами и их формами нет знака «=», поэтому строка не действует.',
  noForms: 'после «=» нет ни одной формы, поэтому строка не действует.',
  noCase: 'перед формой не назван падеж, поэтому она не действует.',
  repeated: 'для этих слов есть строка выше, и она больше не действует.',
};

const WORDS = {
  MISSING_SHEET: (d) =>
    `В книге нет листа «${text(d, 'title')}». Если его переименовали — верните название; если удалили — запустите «Методсеть → Установить»: лист появится снова.`,
  NO_HEADER: (d) =>
    `В первых строках нет заголовков столбцов. Верните в первую строку: ${text(d, 'titles')}. Запуск «Методсеть → Установить» допишет недостающие.`,
  HEADER_NOT_FIRST: (d) =>
    `Заголовки столбцов стоят в строке ${text(d, 'row')}, а не в первой. Данные прочитаны, но удалите строки над заголовком, чтобы работали фильтр и списки.`,
  REPEATED_HEADER: () => 'Строка заголовков повторяется среди данных и пропущена. Удалите эту строку.',
  MISSING_COLUMN: (d) =>
    d.found === undefined
      ? `Нет столбца «${text(d, 'title')}». Верните столбец с этим заголовком или запустите «Методсеть → Установить». Значения столбца не читаются.`
      : `Нет столбца «${text(d, 'title')}». Возможно, вы переименовали его в «${text(d, 'found')}»: верните название «${text(d, 'title')}». Значения столбца не читаются.`,
  DUPLICATE_COLUMN: (d) =>
    `Столбец «${text(d, 'title')}» встречается дважды; читается первый. Переименуйте или удалите этот.`,
  REQUIRED_EMPTY: (d) => `Не заполнено «${text(d, 'column')}»: без этого строка не учитывается. Заполните ячейку.`,
  DUPLICATE_ID: (d) =>
    `Код ${value(d)} уже есть в ячейке ${text(d, 'first')}; эта строка не учитывается. Если строка скопирована, сотрите код: программа присвоит новый.`,
  CELL_ERROR: (d) => `В ячейке ошибка формулы ${text(d, 'value')}. Сотрите формулу и введите значение.`,
  FORMULA_CELL: (d) =>
    `В столбце «${text(d, 'column')}» стоит формула. Её значение прочитано, но при сортировке оно может измениться: замените формулу значением (Ctrl+Shift+V).`,
  MERGED_CELLS: () =>
    'Ячейки объединены: прочитана только левая верхняя, остальные считаются пустыми. Разъедините их и заполните каждую строку.',
  BAD_DATE: (d) => `${value(d)} — не дата. Введите день, месяц и год: 15.09.2026.`,
  DATE_AS_TEXT: (d) =>
    `Дата введена текстом: ${value(d)}. Понято как ${text(d, 'understood')}. Введите её заново в виде ${text(d, 'understood')}.`,
  DATE_OUT_OF_RANGE: (d) =>
    `Число ${text(d, 'value')} не похоже на дату с 1930 по 2149 год. Введите день, месяц и год: 15.09.2026.`,
  BAD_INTEGER: (d) =>
    d.rounded === undefined
      ? `${value(d)} — не целое число. Введите только число: ${text(d, 'example')}.`
      : `${value(d)} — не целое число, хотя в ячейке видно округлённое ${text(d, 'rounded')}. Введите целое число.`,
  INTEGER_AS_TEXT: (d) =>
    `Вместо числа введён текст ${value(d)}. Понято как ${text(d, 'understood')}. Оставьте в ячейке только ${text(d, 'understood')}.`,
  INTEGER_OUT_OF_RANGE: (d) =>
    `Число ${text(d, 'value')} не подходит: нужно от ${text(d, 'min')} до ${text(d, 'max')}.`,
  BAD_BOOLEAN: (d) => `${value(d)} — непонятно, да или нет. Введите «да» или «нет».`,
  UNKNOWN_WORD: (d) => `Слова ${value(d)} нет в списке.${maybe(d)} Выберите одно из: ${choices(d, 'allowed')}.`,
  UNKNOWN_GROUP_TYPE: (d) =>
    `Вида ${value(d)} в положении «${text(d, 'regulation')}» нет: нормы для отдельных видов такое объединение не проверяют.${maybe(d)} Введите одно из: ${choices(d, 'allowed')}. Если такой вид есть, впишите его на лист «Положения» в столбец «Виды объединений».`,
  BAD_SCHOOL_YEAR: (d) => `${value(d)} — не учебный год. Введите два года подряд: 2026/27.`,
  BAD_DEADLINE: (d) =>
    `Срок ${value(d)} не понят. Введите, например: «не позднее 15 сентября», «до 1 сентября после окончания учебного года», «не позднее 15 мая».`,
  BAD_EMAIL: (d) => `${value(d)} — не адрес почты. Введите один адрес: ivanova@school.ru.`,
  BAD_URL: (d) => `${value(d)} — не ссылка. Скопируйте адрес страницы целиком, он начинается с https://.`,
  UNKNOWN_REFERENCE: (d) => (d.missing === undefined ? unknownName(d) : missingRow(d)),
  AMBIGUOUS_REFERENCE: (d) =>
    `${value(d)} подходит нескольким строкам листа «${text(d, 'target')}»: ${text(d, 'candidates')}. Выберите нужную из списка в ячейке или введите её код.`,
  REFERENCE_TO_SKIPPED_ROW: (d) =>
    `${value(d)} ссылается на строку листа «${text(d, 'target')}» (код ${text(d, 'id')}), которая не прочитана. Исправьте сначала её.`,
  REFERENCE_MISMATCH: (d) =>
    `Имя и код в ${value(d)} называют разные строки. Взято по коду: ${text(d, 'taken')}. Если нужна ${text(d, 'other')}, выберите её из списка.`,
  DUPLICATE_IN_LIST: (d) => `${value(d)} названо в списке дважды, учтено один раз. Удалите повтор.`,
  TEXT_TOO_LONG: (d) =>
    `Текст длиннее обычного: ${text(d, 'length')} знаков при ${text(d, 'limit')}. Прочитан целиком, но в документах может не поместиться: сократите или перенесите в «Примечание».`,
  FRACTION_IN_TEXT: (d) =>
    `Здесь нужен текст, а стоит дробное число ${text(d, 'value')}: нули на конце могли пропасть («7.10» стало 7.1). Введите номер заново, начав с апострофа: '7.10.`,
  DATE_IN_TEXT: (d) =>
    `Здесь нужен текст, а стоит число ${text(d, 'value')}: похоже, «5/6» или «1.2» превратилось в дату. Введите заново, начав с апострофа: '5/6.`,
  BOOLEAN_IN_TEXT: (d) => `Здесь нужен текст, а стоит флажок. Прочитано как ${value(d)}; введите слова.`,
  UNKNOWN_SETTING: (d) => `Настройки ${value(d)} нет.${maybe(d)} Исправьте название или удалите строку.`,
  DUPLICATE_SETTING: (d) =>
    `Настройка ${value(d)} уже есть в ячейке ${text(d, 'first')}; читается та. Удалите эту строку.`,
  BAD_SETTING: (d) =>
    `Значение ${value(d)} не подходит для настройки «${text(d, 'column')}»; ${SETTING_EFFECTS[text(d, 'effect')] ?? SETTING_EFFECTS.default}. Введите: ${text(d, 'expected')}.`,
  BAD_PHRASE_LINE: (d) =>
    `Строка ${text(d, 'line')}, «${text(d, 'value')}»: ${PHRASE_FAULTS[text(d, 'fault')] ?? ''} Исправьте её так: «РайОНО = род: РайОНО; дат: РайОНО; вин: РайОНО» (падежи: род, дат, вин, тв, пр).`,
} satisfies Readonly<Record<string, Words>>;

/** What rows say against each other or against today; each cell by itself is readable. */
const CONTRADICTION_WORDS = {
  HELD_IN_FUTURE: (d) =>
    `Отмечено «проведено», а день ещё не наступил: ${text(d, 'date')}, сегодня ${text(d, 'today')}. Пока не засчитано: исправьте дату или поставьте состояние «запланировано».`,
  HELD_BEFORE_GROUP: (d) =>
    `Проведено ${text(d, 'date')}, а объединение «${text(d, 'group')}» по реестру создано позже, ${text(d, 'created')}. Не засчитано: исправьте дату здесь или «Создано» на листе «Объединения».`,
  HELD_BY_PROPOSED: (d) =>
    `Проведено ${text(d, 'date')}, а объединение «${text(d, 'group')}» только предложено. Не засчитано: внесите приказ о создании или исправьте объединение здесь.`,
} satisfies Readonly<Record<string, Words>>;

const ALL_WORDS = { ...WORDS, ...CONTRADICTION_WORDS };

/** Everything about the workbook that is told to people. */
export type IssueCode = keyof typeof ALL_WORDS;

/** Every kind of damage that the reader of single cells and sheets reports. */
export const ISSUE_CODES = Object.keys(WORDS) as readonly IssueCode[];

/** Russian words of an issue without its place: what is wrong and what to type instead. */
export function issueMessage(issue: IssueFacts): string {
  return ALL_WORDS[issue.code](issue.data);
}
