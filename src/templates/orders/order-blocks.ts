// Parts that all orders share. Every word here is a word of the template file, which a methodist edits in a word
// processor. Points are numbered by the word processor, so one that falls out leaves no gap.
import { listTable } from '../blocks/list-table';
import { MARGINS } from '../blocks/page';
import { signature } from '../blocks/signature';
import { when } from '../blocks/when';
import { type BlockSource, type DocumentSource, type ParagraphSource, paragraph } from '../document-source';

/** Blocks printed when the field says nothing. */
export const otherwise = (field: string, ...blocks: readonly BlockSource[]): readonly BlockSource[] => [
  paragraph('text', `{^${field}}`),
  ...blocks,
  paragraph('text', `{/${field}}`),
];

/** A point «1.» or, with the level, «1.1.». */
export const point = (text: string, level: 1 | 2 = 1): ParagraphSource => ({
  ...paragraph('orderPoint', text),
  numbered: level,
});

/**
 * «Иванову Марию Петровну, учителя математики МБОУ «СОШ № 3»»: a person with the place of work in a case.
 *
 * @param comma closes the apposition when the sentence goes on
 */
export const named = (name: string, genitive: string, grammaticalCase: string, comma: ',' | '' = ''): string =>
  `{${name}:${grammaticalCase}}{#должность ${genitive}}, {должность ${genitive}:${grammaticalCase}} ` +
  `{организация ${genitive}:род}${comma}{/должность ${genitive}}`;

const head = (heading: string): readonly BlockSource[] => [
  paragraph('head', '{организация}'),
  paragraph('documentKind', 'ПРИКАЗ'),
  paragraph('requisite', '{дата}\t№\u00a0{номер}'),
  ...when('место', paragraph('requisite', '{место}')),
  paragraph('heading', heading),
];

/** What the order rests on; `aim` continues the sentence: «, в целях …». */
const preamble = (aim: string): readonly BlockSource[] => [
  {
    ...paragraph(
      'text',
      `{#основание}В соответствии с {основание}{/основание}{^основание}В целях организации методической работы{/основание}${aim},`,
    ),
    keepsWithNext: true,
  },
  paragraph('resolution', 'ПРИКАЗЫВАЮ:'),
];

/** The point of control stays with the signature, so that the signature never opens a page. */
const control: ParagraphSource = {
  ...point('Контроль за исполнением настоящего приказа оставляю за собой.'),
  keepsWithNext: true,
};

const acquaintance: readonly BlockSource[] = when(
  'есть ознакомленные',
  { ...paragraph('label', 'С приказом {кто ознакомлен}:'), keepsWithNext: true },
  {
    kind: 'table',
    columns: [60, 45, 60],
    borders: false,
    headRows: [],
    rows: [
      [
        paragraph('requisite', '{#ознакомлены}{лицо:подпись}'),
        paragraph('requisite', '________________'),
        paragraph('requisite', '«___»\u00a0_________\u00a020__\u00a0г.{/ознакомлены}'),
      ],
    ],
  },
);

const executor: readonly BlockSource[] = when('исполнитель', paragraph('small', 'Исполнитель: {исполнитель:инициалы}'));

/** Mark of an appendix with the number and the date of the order. */
export const appendixMark = (number = ''): ParagraphSource => ({
  ...paragraph('appendixMark', `Приложение${number}\nк приказу {организация:род}\nот\u00a0{дата} №\u00a0{номер}`),
  startsPage: true,
});

/** Mark of an appendix that the order approves: the participle agrees with what the appendix is. */
export const approvalMark = (appendix: string, participle: string): ParagraphSource => ({
  ...paragraph('appendixMark', `${appendix}\n${participle}\nприказом {организация:род}\nот\u00a0{дата} №\u00a0{номер}`),
  startsPage: true,
});

/** Rows of a composition. */
export const compositionTable: BlockSource = listTable('состав', [
  ['№ п/п', 10, '{номер по порядку}'],
  ['Фамилия, имя, отчество', 33, '{фамилия имя отчество}'],
  ['Должность', 36, '{должность}'],
  ['Образовательная организация', 35, '{образовательная организация}'],
  ['Категория', 22, '{категория}'],
  ['Роль в группе', 29, '{роль}'],
]);

/** Appendix «Состав» of a group. */
export const compositionAppendix: readonly BlockSource[] = [
  appendixMark(),
  paragraph('documentHeading', 'Состав {объединение:род}'),
  compositionTable,
];

interface OrderSource {
  readonly title: string;
  /** «О создании …», no full stop. */
  readonly heading: string;
  /** Continues «В соответствии с …». */
  readonly aim?: string;
  readonly points: readonly BlockSource[];
  readonly appendices?: readonly BlockSource[];
}

/** An order: head, legal basis, points, control, signature, acquaintance, appendices. */
export function orderTemplate({ title, heading, aim = '', points, appendices = [] }: OrderSource): DocumentSource {
  return {
    title,
    margins: MARGINS,
    blocks: [
      ...head(heading),
      ...preamble(aim),
      ...points,
      control,
      ...signature('{должность подписанта:заглавная}', '{подписант:подпись}'),
      ...acquaintance,
      ...executor,
      ...appendices,
    ],
  };
}
