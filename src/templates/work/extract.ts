// Template «Выписка из протокола»: the head and the chosen questions as the minutes have them, signatures of the
// original without places for the pen, then «Верно».
import { MARGINS } from '../blocks/page';
import { when } from '../blocks/when';
import { type BlockSource, type DocumentSource, paragraph } from '../document-source';

const head: readonly BlockSource[] = [
  paragraph('head', '{организация}'),
  paragraph('head', '{название объединения}'),
  paragraph('documentKind', 'ВЫПИСКА ИЗ ПРОТОКОЛА'),
  paragraph('documentHeading', '{заголовок}'),
  paragraph('requisite', '{дата}\t№\u00a0{номер}'),
  ...when('место', paragraph('requisite', '{место}')),
  paragraph('requisite', ''),
  paragraph('requisite', '{должность председателя}\u00a0– {председатель}'),
  ...when('есть секретарь', paragraph('requisite', '{должность секретаря}\u00a0– {секретарь}')),
  paragraph('requisite', 'Присутствовали: {присутствовали}'),
];

const questions: readonly BlockSource[] = [
  paragraph('label', 'ПОВЕСТКА ДНЯ:'),
  ...when('повестка', paragraph('agenda', '{номер}. {вопрос}.{#докладчик} Докладчик:\u00a0{докладчик}{/докладчик}')),
  ...when(
    'вопросы',
    paragraph('label', '{номер}. СЛУШАЛИ:'),
    paragraph('agenda', '{слушали}'),
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
  ),
];

/** The signatures of the original, «Верно» and its day stand in one table, so that no page begins between them. */
const signed: readonly BlockSource[] = [
  {
    kind: 'table',
    columns: [70, 45, 50],
    borders: false,
    headRows: [],
    rows: [
      [
        paragraph('signature', '{#подписи}{должность}'),
        paragraph('signature', ''),
        paragraph('signatureName', '{подписал}{/подписи}'),
      ],
      [paragraph('signature', '\nВерно:'), paragraph('signature', ''), paragraph('signatureName', '')],
      [
        paragraph('signature', '{заверяет}'),
        paragraph('signature', '________________'),
        paragraph('signatureName', '{подпись заверившего}'),
      ],
      [
        paragraph('signature', '«___» ____________ 20___ г.'),
        paragraph('signature', ''),
        paragraph('signatureName', ''),
      ],
    ],
  },
];

export const extractTemplate: DocumentSource = {
  title: 'Выписка из протокола',
  margins: MARGINS,
  blocks: [...head, ...questions, ...signed],
};
