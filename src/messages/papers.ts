// Words about making papers.

interface Missing {
  readonly what: string;
  readonly where: string;
}

/** Why a paper is not made: everything that is missing, at once, with the places where it is filled in. */
export function paperHinderedMessage(obstacles: readonly Missing[]): string {
  const named = obstacles.map(({ what, where }) => `«${what}» – ${where}`).join('; ');
  return `Документ не сделан: не заполнено обязательное. ${named}. Заполните и повторите.`;
}

/** Why a paper cannot be made of this at all. */
export const paperNotNowMessage = (name: string): string =>
  `«${name}» сейчас сделать нельзя: обновите панель и выберите документ заново.`;

/** What a template is refused with: all its mistakes. */
export function templateMistakesMessage(
  problems: readonly { readonly place: string; readonly message: string; readonly suggestion: string }[],
): string {
  const told = problems.map(({ place, message, suggestion }) => `${place}: ${message} ${suggestion}`.trim());
  return told.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(' ');
}

/** Words of a paper that the rules of the language leave in doubt. */
export const uncertainWordsMessage = (words: readonly string[]): string =>
  `Проверьте выделенные слова: ${words.map((one) => `«${one.replace(/\u00a0/g, ' ')}»`).join(', ')}.`;

/** Why no more forms fit into the cell of the setting. */
export const phraseFormsTooLongMessage = (): string =>
  'Настройка «Проверенные падежи» переполнена: в ячейке помещается 50 000 знаков. Удалите из неё строки, которые больше не нужны.';

/** Said when an earlier file is gone and another was made under the same row. */
export const PAPER_REMADE =
  'Прежний файл удалён или перенесён: документ сделан заново, ссылка на листе «Документы» исправлена.';

/** Said when the file belongs to somebody else. */
export const paperOfOtherMessage = (email: string): string =>
  `Файл создал ${email}: есть ли он ещё на Диске, отсюда не видно. Если ссылка не открывается, попросите создавшего повторить или сотрите «Код файла» и «Ссылка» в строке листа «Документы».`;

/** Said when the own template is out of reach. */
export const TEMPLATE_OUT_OF_REACH =
  'Ваш шаблон недоступен (удалён или принадлежит другому методисту): документ сделан по шаблону из программы.';

/** Name of a new template file. */
export const templateFileName = (name: string): string => `Методсеть. Шаблон: ${name}`;

/** «заседание 10.09.2026 № 1» in a choice. */
export const meetingChoiceWords = (date: string, number: string, theme: string): string =>
  [`${date}${number === '' ? '' : ` № ${number}`}`, theme].filter((part) => part !== '').join(', ');

/** Why a row of «Документы» gives no file to save. */
export const PAPER_WITHOUT_FILE =
  'Скачать нечего: файла программы у этого документа нет (лист «Документы», столбец «Код файла»). Сделайте документ или откройте его по ссылке из строки.';
export const PAPER_OUT_OF_REACH =
  'Скачать нельзя: файл удалён или его создал другой методист, и программе он не виден. Попросите того, кто делал документ, прислать файл или сделать документ заново.';
export const PAPER_TOO_LARGE =
  'Скачать нельзя: файл больше 5 МБ. Попросите методиста прислать его или уменьшить: обычно дело в картинках.';
export const PAPER_NOT_DOCX =
  'Скачать нельзя: на Диске вместо документа Word теперь файл другого вида. Попросите методиста прислать его.';
