// Words of the check of templates: what is wrong and what to do, for whoever edits the template.

type Data = Readonly<Record<string, string>>;

/** What is wrong, and what to do; the second may be empty. */
export interface LintWords {
  readonly message: string;
  readonly suggestion: string;
}

const quoted = (text: string): string => `«${text}»`;
const tag = (text: string): string => `«{${text}}»`;
const meant = (word: string | undefined): string => (word ? `Возможно, вы имели в виду ${quoted(word)}?` : '');

const SENTENCES: Readonly<Record<string, (data: Data) => readonly [message: string, suggestion: string]>> = {
  notDocx: () => ['Файл – не документ .docx или повреждён.', 'Сохраните шаблон в формате .docx и укажите его заново.'],
  unclosed: ({ text = '', guess }) => [
    text === ''
      ? 'Скобка «{» ничего не открывает: за ней нет ни имени поля, ни «}».'
      : `Поле ${quoted(`{${text}`)} не закрыто.`,
    text === ''
      ? 'Впишите имя поля и «}» или уберите скобку.'
      : guess
        ? `Поставьте «}» после ${quoted(guess)}.`
        : 'Поставьте «}» сразу после имени поля.',
  ],
  unopened: ({ text = '', guess }) => [
    text === '' ? 'Скобка «}» лишняя: «{» перед ней нет.' : `После ${quoted(text)} стоит «}», а «{» перед ним нет.`,
    guess ? `Поставьте «{» перед ${quoted(guess)}.` : 'Уберите лишнюю скобку «}» или поставьте «{» перед именем поля.',
  ],
  doubled: ({ text = '' }) => [`Скобки у поля ${quoted(text)} стоят дважды.`, 'Оставьте по одной: «{» и «}».'],
  empty: ({ text = '' }) => [`В метке ${tag(text)} нет имени поля.`, 'Впишите имя поля или удалите скобки.'],
  unknownSign: ({ text = '', sign = '' }) => [
    `Метка ${tag(text)} начинается со знака ${quoted(sign)}, которого программа не знает.`,
    'Перед именем поля бывают только «#», «^» и «/».',
  ],
  unknownField: ({ text = '', guess, list }) => [
    `Поля ${tag(text)} нет.`,
    guess && list ? `${meant(guess)} Оно бывает только внутри повтора «{#${list}}…{/${list}}».` : meant(guess),
  ],
  outsideLoop: ({ text = '', list = '' }) => [
    `Поле ${tag(text)} относится к строкам списка ${quoted(list)}, а стоит вне его повтора.`,
    `Поставьте его между «{#${list}}» и «{/${list}}» или напечатайте весь список одним словом ${tag(list)}.`,
  ],
  emptyForm: ({ text = '' }) => [
    `В метке ${tag(text)} после двоеточия ничего нет.`,
    'Впишите падеж или вид («:вин», «:инициалы») или уберите двоеточие.',
  ],
  unknownForm: ({ text = '', form = '', guess }) => [
    `В метке ${tag(text)} после двоеточия стоит ${quoted(form)}: такого падежа или вида нет.`,
    guess ? meant(`:${guess}`) : 'Падежи: им, род, дат, вин, тв, пр.',
  ],
  noCases: ({ text = '', name = '' }) => [
    `В метке ${tag(text)} указан падеж, а поле ${quoted(name)} по падежам не изменяется.`,
    `Уберите двоеточие и то, что после него.`,
  ],
  noLook: ({ text = '', name = '', form = '', looks = '' }) => [
    `В метке ${tag(text)} указано ${quoted(form)}, а у поля ${quoted(name)} такого вида нет.`,
    looks ? `Можно: ${looks}.` : 'Уберите двоеточие и то, что после него.',
  ],
  conditionAsText: ({ name = '' }) => [
    `Поле ${tag(name)} – условие, а не текст: печатать в нём нечего.`,
    `Напишите «{#${name}}», текст и «{/${name}}».`,
  ],
  unclosedLoop: ({ text = '', name = '' }) => [
    `Начало повтора ${tag(text)} есть, а конца нет.`,
    `Поставьте ниже «{/${name}}» или удалите начало.`,
  ],
  unopenedLoop: ({ text = '', name = '' }) => [
    `Конец повтора ${tag(text)} есть, а начала нет.`,
    name ? `Поставьте выше «{#${name}}» или удалите конец.` : 'Удалите его.',
  ],
  otherName: ({ text = '', opening = '' }) => [
    `Повтор «{#${opening}}» закрыт другим именем: ${tag(text)}.`,
    `Напишите «{/${opening}}».`,
  ],
  crossedLoops: ({ outer = '', inner = '' }) => [
    `Повторы ${quoted(outer)} и ${quoted(inner)} пересекаются.`,
    `Поставьте «{/${inner}}» выше «{/${outer}}».`,
  ],
  loopAcrossTable: ({ name = '' }) => [
    `Повтор «{#${name}}» начат по одну сторону границы таблицы, а закончен по другую.`,
    'Поставьте оба конца в одну строку таблицы или оба вне её.',
  ],
  loopAcrossRows: ({ name = '' }) => [
    `Повтор «{#${name}}» начат в одной строке таблицы, а закончен в другой, и не по краям строк: все эти строки повторятся целиком.`,
    'Поставьте начало в первую ячейку первой повторяемой строки, конец – в последнюю ячейку последней.',
  ],
  notAList: ({ name = '' }) => [
    `Поле ${quoted(name)} – не список: строка таблицы по нему не повторится.`,
    'Поставьте начало и конец в одну ячейку или возьмите поле-список.',
  ],
  loopNotAlone: ({ name = '' }) => [
    `Начало и конец повтора «{#${name}}» стоят в разных абзацах рядом с другим текстом: абзацы склеятся не так, как задумано.`,
    'Поставьте «{#…}» и «{/…}» каждый в отдельный абзац или оба в один.',
  ],
  splitTag: ({ text = '' }) => [
    `Метка ${tag(text)} набрана разным оформлением: значение напечатается оформлением её начала.`,
    'Выделите метку целиком и задайте ей одно оформление.',
  ],
  obligatoryUnused: ({ name = '', list, meaning = '' }) =>
    list
      ? [
          `Нет обязательного поля ${tag(name)} в повторе списка ${quoted(list)} (${meaning}).`,
          `Поставьте ${tag(name)} между «{#${list}}» и «{/${list}}» или вместо всего повтора – одно слово ${tag(list)}.`,
        ]
      : [`Нет обязательного поля ${tag(name)} (${meaning}).`, `Поставьте ${tag(name)} туда, где это должно стоять.`],
  unacceptedChanges: () => [
    'В шаблоне есть непринятые исправления: в документ они войдут принятыми, удалённое не напечатается.',
    'Просмотрите их и примите или отклоните.',
  ],
  comments: () => ['В шаблоне есть примечания: в документ они не попадут, и поля в них не заполняются.', ''],
};

/** Russian sentences of one problem of a template. */
export function lintWords(code: string, data: Data): LintWords {
  const [message, suggestion] = SENTENCES[code]?.(data) ?? [code, ''];
  return { message, suggestion };
}

/** Concerns no one place. */
export const WHOLE_TEMPLATE = 'весь шаблон';

interface PlaceData {
  readonly part: 'body' | 'header' | 'footer' | 'footnote' | 'endnote';
  /** Number of the note. */
  readonly partNumber: number;
  readonly cell: { readonly table: number; readonly row: number; readonly cell: number } | null;
  readonly number: number;
  /** The last words before the place. */
  readonly before: string;
}

const PARTS: Readonly<Record<PlaceData['part'], (number: number) => string>> = {
  body: () => '',
  header: () => 'верхний колонтитул, ',
  footer: () => 'нижний колонтитул, ',
  footnote: (number) => `сноска ${number}, `,
  endnote: (number) => `концевая сноска ${number}, `,
};

/** Where in a template: «абзац 12, после слов «Присутствовали:»», «таблица 2, строка 1, столбец 3». */
export function templatePlaceWords({ part, partNumber, cell, number, before }: PlaceData): string {
  const where = cell === null ? `абзац ${number}` : `таблица ${cell.table}, строка ${cell.row}, столбец ${cell.cell}`;
  return `${PARTS[part](partNumber)}${where}${before === '' ? '' : `, после слов ${quoted(before)}`}`;
}
