// Template «Протокол». Every word here is a word of the template file, which a methodist edits in a word processor;
// values come by tags. Layout: ГОСТ Р 7.0.97-2025 and the usual «Инструкция по делопроизводству» (margins 30/15/20/20,
// Times New Roman 14, page number in the middle of the top margin from the second page).
import { type BlockSource, type DocumentSource, paragraph } from './document-source';

const when = (condition: string, ...blocks: readonly BlockSource[]): readonly BlockSource[] => [
  paragraph('text', `{#${condition}}`),
  ...blocks,
  paragraph('text', `{/${condition}}`),
];

const head: readonly BlockSource[] = [
  paragraph('head', '{организация}'),
  paragraph('head', '{объединение}'),
  paragraph('documentKind', 'ПРОТОКОЛ'),
  paragraph('documentHeading', '{заголовок}'),
  paragraph('requisite', '{дата}\t№\u00a0{номер}'),
  paragraph('requisite', '{место}'),
  paragraph('requisite', ''),
];

const attendance: readonly BlockSource[] = [
  ...when('тема', paragraph('requisite', 'Тема: {тема}')),
  ...when('форма', paragraph('requisite', 'Форма проведения: {форма}')),
  paragraph('requisite', '{должность председателя}\u00a0– {председатель}'),
  ...when('есть секретарь', paragraph('requisite', '{должность секретаря}\u00a0– {секретарь}')),
  paragraph('requisite', 'Присутствовали: {присутствовали}'),
  ...when('отсутствовали', paragraph('requisite', 'Отсутствовали: {отсутствовали}')),
  ...when('приглашённые', paragraph('requisite', 'Приглашённые: {приглашённые}')),
];

const agenda: readonly BlockSource[] = [
  paragraph('label', 'ПОВЕСТКА ДНЯ:'),
  ...when('повестка', paragraph('agenda', '{номер}. {вопрос}.{#докладчик} Докладчик:\u00a0{докладчик}{/докладчик}')),
  // Minutes without questions leave a place for the first one.
  paragraph('agenda', '{^повестка}'),
  paragraph('agenda', '1. ____________________'),
  paragraph('agenda', '{/повестка}'),
];

const questions: readonly BlockSource[] = when(
  'вопросы',
  paragraph('label', '{номер}. СЛУШАЛИ:'),
  paragraph('agenda', '{слушали}'),
  ...when('есть выступления', paragraph('label', 'ВЫСТУПИЛИ:'), ...when('выступили', paragraph('text', '{текст}'))),
  ...when(
    'есть решения',
    paragraph('label', '{слово решения}:'),
    ...when('решения', paragraph('point', '{номер} {текст}')),
  ),
  ...when(
    'есть рекомендации',
    paragraph('label', 'РЕКОМЕНДОВАТЬ:'),
    ...when('рекомендации', paragraph('point', '{номер} {текст}')),
  ),
  ...when('голосование', paragraph('agenda', '{голосование}')),
);

/** No empty line before them: LibreOffice would not bind it to the table when the page is full. */
const signatures: readonly BlockSource[] = [
  {
    kind: 'table',
    columns: [60, 45, 60],
    borders: false,
    headRows: [],
    rows: [
      [
        paragraph('signature', '{#подписи}{должность}'),
        paragraph('signature', '________________'),
        paragraph('signatureName', '{подписал}{/подписи}'),
      ],
    ],
  },
];

const attendanceList: readonly BlockSource[] = when(
  'есть список',
  {
    ...paragraph('appendixMark', 'Приложение\nк протоколу от\u00a0{дата} №\u00a0{номер}'),
    startsPage: true,
  },
  paragraph('documentHeading', 'Список присутствующих'),
  {
    kind: 'table',
    columns: [12, 58, 45, 50],
    borders: true,
    headRows: [
      [
        paragraph('cellCentred', '№ п/п'),
        paragraph('cellCentred', 'Фамилия, имя, отчество'),
        paragraph('cellCentred', 'Должность'),
        paragraph('cellCentred', 'Образовательная организация'),
      ],
    ],
    rows: [
      [
        paragraph('cellCentred', '{#список присутствующих}{номер по порядку}'),
        paragraph('cell', '{фамилия имя отчество}'),
        paragraph('cell', '{должность}'),
        paragraph('cell', '{образовательная организация}{/список присутствующих}'),
      ],
    ],
  },
);

export const minutesTemplate: DocumentSource = {
  title: 'Протокол',
  margins: { left: 30, right: 15, top: 20, bottom: 20 },
  blocks: [...head, ...attendance, ...agenda, ...questions, ...signatures, ...attendanceList],
};
