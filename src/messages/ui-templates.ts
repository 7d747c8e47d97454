// Words of the screens «Шаблоны» and «Проверить падежи».
import { countOf } from './ui-plural';

/** Parts of the list, in the order in which papers are met. */
export const TEMPLATE_SECTIONS: Readonly<Record<string, string>> = {
  meeting: 'Заседания',
  plan: 'План и отчёт',
  group: 'Объединение',
  orders: 'Приказы',
  people: 'Педагоги',
  year: 'За год, весь реестр',
  archive: 'Дело и архив',
};

const LETTERS = ':заглавная, :строчная, :прописными';
const CASES = ':род, :дат, :вин, :тв, :пр';

/** What may stand after the name of a field, by its kind. */
const FORMS_OF_KIND: Readonly<Record<string, string>> = {
  person: `${CASES}, :инициалы, :подпись, ${LETTERS}`,
  phrase: `${CASES}, ${LETTERS}`,
  date: ':словами',
  number: ':слово',
  text: LETTERS,
};

/** Words of the screen «Шаблоны». */
export const templatesWords = {
  title: 'Шаблоны',
  about: 'По какому файлу делается каждый документ и какие слова можно ставить в шаблон.',
  shipped: 'шаблон программы',
  own: 'свой файл',
  foreign: 'файл другого методиста',
  mistakes: (count: number): string => countOf(count, ['ошибка', 'ошибки', 'ошибок']),
  usedShipped: 'В работе шаблон программы.',
  used: 'В работе свой файл:',
  ownerNote: (owner: string): string =>
    `Файл создал ${owner}. Google пускает программу только в файлы того, кто работает, поэтому ваши документы делаются по шаблону программы. Чтобы шаблон был общим, документы пусть делает ${owner} – или создайте свой.`,
  outOfReach: 'Файл недоступен (удалён или перенесён): документы делаются по шаблону программы.',
  perUser:
    'Свой шаблон и документы принадлежат тому, кто их создал: другие методисты делают документы по шаблону программы, пока не создадут свой файл.',
  made: 'Создан и ждёт проверки:',
  openFile: (name: string): string => `Открыть файл: ${name}`,
  copy: 'Новый шаблон: копия',
  empty: 'Новый шаблон: пустой',
  whyPaste:
    'Готовый бланк вставьте в новый файл (Ctrl+A, Ctrl+C, Ctrl+V): программа видит только файлы, которые создала сама.',
  madeNow: 'Файл создан. Откройте его, впишите слова шаблона, затем нажмите «Проверить».',
  check: 'Проверить',
  checkMade: 'Проверить новый файл',
  take: 'Взять в работу',
  taken: 'Взят в работу: следующие документы делаются по нему.',
  refused: 'Не взят в работу: сначала исправьте ошибки.',
  bringBack: 'Вернуть из программы',
  broughtBack: 'Возвращён шаблон программы. Ваш файл остался на Диске.',
  noMistakes: 'Ошибок нет.',
  mistakesTitle: 'Ошибки',
  warningsTitle: 'Обратите внимание',
  unused: (fields: readonly string[]): string => `Не использованы: ${fields.join(', ')}.`,
  preview: 'Просмотр на примере',
  previewGroup: 'Объединение',
  previewSubject: 'О чём',
  previewShow: 'Показать',
  previewNothing: 'Для этого примера такого документа нет. Выберите другое объединение.',
  previewOfMade: 'По новому файлу, который ещё не в работе.',
  words: 'Слова шаблона',
  wordCount: (count: number): string => countOf(count, ['слово', 'слова', 'слов']),
  wordsHint: 'Скобки обязательны; пробелы, ё и заглавные буквы не важны.',
  obligatory: 'обязательно',
  forms: (kind: string): string => FORMS_OF_KIND[kind] ?? '',
  formsAre: 'Можно добавить',
  copyWord: (tag: string): string => `Скопировать ${tag}`,
  copied: (tag: string): string => `Скопировано: ${tag}`,
  copyFailed: 'Браузер не дал скопировать: выделите слово и нажмите Ctrl+C.',
  /** How a word is written into a template: a condition has an end. */
  tag: (name: string, kind: string): string => (kind === 'condition' ? `{#${name}}…{/${name}}` : `{${name}}`),
  /** A list is printed by one word; who wants a table of their own repeats a row. */
  loop: (name: string): string => `Печатает список целиком. Свои строки: {#${name}}…{/${name}}`,
} as const;

/** Words about cases to be checked. */
export const wordFormsWords = {
  title: 'Проверить падежи',
  about: 'Прочтите формы и исправьте неверные. В документах они будут стоять так и не будут выделены.',
  labels: {
    genitive: 'Родительный: нет чего?',
    dative: 'Дательный: поручить чему?',
    accusative: 'Винительный: создать что?',
    instrumental: 'Творительный: утверждено чем?',
    prepositional: 'Предложный: о чём?',
  },
  emptyHint: 'Пустую форму программа образует сама',
  oneForm: 'Одна форма, без двоеточий и точек с запятой.',
  submit: 'Формы верны',
  withdraw: 'Снять подтверждение',
  withdrawHint: 'Слова будет склонять программа и, где сомневается, выделит их в документе.',
  list: 'Проверенные падежи',
  listHint: 'Слова, формы которых проверили: откройте, чтобы исправить или снять подтверждение.',
  saved: 'Падежи проверены. Сделайте документ заново, чтобы они встали в текст.',
  dropped: 'Проверенных форм больше нет: слова склоняет программа.',
  where: 'Они записаны на лист «Настройки», в «Проверенные падежи».',
} as const;
