// Template «План работы»: stamps, theme, goal, tasks, result, lines by directions.
import { listTable } from '../blocks/list-table';
import { MARGINS } from '../blocks/page';
import { afterTable, leaderSignature } from '../blocks/signature';
import { stamps } from '../blocks/stamps';
import { when } from '../blocks/when';
import { type BlockSource, type DocumentSource, paragraph } from '../document-source';

/** Theme, goal, tasks and result; a part without words is left out. */
export const planWords: readonly BlockSource[] = [
  ...when('тема', paragraph('agenda', 'Тема: {тема}')),
  ...when('цель', paragraph('agenda', 'Цель: {цель}')),
  ...when(
    'есть задачи',
    { ...paragraph('agenda', 'Задачи:'), keepsWithNext: true },
    ...when('задачи', paragraph('agenda', '{номер} {задача}')),
  ),
  ...when('ожидаемый результат', paragraph('agenda', 'Ожидаемый результат: {ожидаемый результат}')),
];

export const planTemplate: DocumentSource = {
  title: 'План работы',
  margins: MARGINS,
  blocks: [
    paragraph('head', '{организация}'),
    ...stamps,
    paragraph('documentKind', '{название:прописными}'),
    paragraph('documentHeading', '{объединение:род}\nна {учебный год}\u00a0учебный\u00a0год'),
    ...planWords,
    paragraph(
      'agenda',
      '{роль руководителя:заглавная}\u00a0– {руководитель:инициалы}{#сведения о руководителе}, {сведения о руководителе}{/сведения о руководителе}',
    ),
    ...when(
      'разделы',
      ...when('направление', paragraph('label', '{номер раздела}. {направление}')),
      listTable('мероприятия', [
        ['№ п/п', 11, '{номер}'],
        ['Мероприятие', 44, '{мероприятие}{#форма и место}\n({форма и место}){/форма и место}'],
        ['Срок', 25, '{срок}'],
        ['Ответственный', 32, '{ответственный}'],
        ['Результат', 26, '{результат}'],
        ['Выполнено', 27, '{выполнено}'],
      ]),
    ),
    afterTable,
    ...leaderSignature,
  ],
};
