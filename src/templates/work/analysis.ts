// Template of the paper about a year: figures come from the register, three sections keep the leader's own words.
import { listTable } from '../blocks/list-table';
import { MARGINS } from '../blocks/page';
import { leaderSignature } from '../blocks/signature';
import { when } from '../blocks/when';
import { type BlockSource, type DocumentSource, type ParagraphSource, paragraph } from '../document-source';

/** A heading numbered by the word processor: a section that falls out leaves no gap. */
const section = (title: string): ParagraphSource => ({ ...paragraph('label', title), numbered: 1 });

const purpose: readonly BlockSource[] = when(
  'тема',
  section('Целеполагание'),
  paragraph('text', 'Тема: {тема}.'),
  ...when('цель', paragraph('text', 'Цель: {цель}.')),
  ...when('задачи', paragraph('text', 'Задачи:'), paragraph('text', '{задачи}')),
);

const meetings: readonly BlockSource[] = [
  section('{название заседаний}'),
  ...when(
    'есть заседания',
    listTable('заседания', [
      ['№ п/п', 12, '{номер}'],
      ['Дата', 24, '{дата}'],
      ['Тема, вопросы', 50, '{тема}'],
      ['Форма', 34, '{форма}'],
      ['Явка', 20, '{присутствовало}', 'cellCentred'],
      ['Протокол', 25, '{протокол}', 'cellCentred'],
    ]),
  ),
  paragraph('text', '{^есть заседания}'),
  paragraph('text', 'В учебном году не проводились.'),
  paragraph('text', '{/есть заседания}'),
  ...when('о заседаниях', paragraph('afterTable', '{о заседаниях}')),
  ...when('рекомендации', paragraph('text', 'Рекомендовано:'), paragraph('text', '{рекомендации}')),
];

const plan: readonly BlockSource[] = when(
  'о плане',
  section('Выполнение плана'),
  paragraph('text', '{о плане}'),
  ...when(
    'есть невыполненное',
    listTable('невыполненное', [
      ['№ п/п', 12, '{номер}'],
      ['Не выполнено', 68, '{мероприятие}'],
      ['Срок', 30, '{срок}'],
      ['Причина', 55, ''],
    ]),
  ),
);

const people: readonly BlockSource[] = [
  section('Состав'),
  paragraph('agenda', '{о составе}'),
  ...when('о вкладе', paragraph('text', '{о вкладе}')),
];

const products: readonly BlockSource[] = when(
  'о продуктах',
  section('Методические продукты и их распространение'),
  ...when(
    'есть продукты',
    listTable('продукты', [
      ['№ п/п', 12, '{номер}'],
      ['Название', 46, '{название}'],
      ['Вид', 32, '{вид}'],
      ['Авторы', 36, '{авторы}'],
      ['Представлен, передан', 39, '{представлен}'],
    ]),
  ),
  paragraph('text', '{^есть продукты}'),
  paragraph('text', 'В учебном году не создавались.'),
  paragraph('text', '{/есть продукты}'),
);

const awards: readonly BlockSource[] = when(
  'есть поощрения',
  section('Ходатайства и поощрения'),
  listTable('поощрения', [
    ['№ п/п', 12, '{номер}'],
    ['Кого', 36, '{кого}'],
    ['Вид', 35, '{вид}'],
    ['Кому и когда направлено', 47, '{кому направлено}'],
    ['Результат', 35, '{результат}'],
  ]),
);

const indicators: readonly BlockSource[] = when(
  'есть показатели',
  section('Показатели'),
  listTable('показатели', [
    ['№ п/п', 12, '{номер}'],
    ['Показатель', 88, '{показатель}'],
    ['Сведения, оценка', 65, '{сведения}'],
  ]),
);

const leaderWords: readonly BlockSource[] = [
  ...when('проблемы', section('Проблемы и трудности'), paragraph('text', '{проблемы}')),
  section('Выводы'),
  paragraph('text', '{выводы}'),
  ...when(
    'задачи на следующий год',
    section('Задачи на следующий учебный год'),
    paragraph('text', '{задачи на следующий год}'),
  ),
];

export const analysisTemplate: DocumentSource = {
  title: 'Анализ работы за учебный год',
  margins: MARGINS,
  blocks: [
    paragraph('head', '{организация}'),
    paragraph('documentKind', '{название:прописными}'),
    paragraph(
      'documentHeading',
      '{#о работе}о работе {/о работе}{объединение:род}\nза {учебный год}\u00a0учебный\u00a0год',
    ),
    ...purpose,
    ...people,
    ...meetings,
    ...plan,
    ...when('о поручениях', section('Поручения'), paragraph('text', '{о поручениях}')),
    ...products,
    ...awards,
    ...indicators,
    ...leaderWords,
    ...when('рассмотрение', { ...paragraph('requisite', '\n{рассмотрение}'), keepsWithNext: true }),
    ...leaderSignature,
  ],
};
