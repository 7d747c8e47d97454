// Template «План работы»: stamps, theme, goal, tasks, result, lines by directions.
import { listTable } from '../blocks/list-table';
import { MARGINS } from '../blocks/page';
import { leaderSignature } from '../blocks/signature';
import { stamps } from '../blocks/stamps';
import { when } from '../blocks/when';
import { type BlockSource, type DocumentSource, paragraph } from '../document-source';

/** Theme, goal, tasks and result; a part without words is left out. */
export const planWords: readonly BlockSource[] = [
  ...when('тема', paragraph('point', 'Тема: {тема}')),
  ...when('цель', paragraph('point', 'Цель: {цель}')),
  ...when(
    'есть задачи',
    { ...paragraph('point', 'Задачи:'), keepsWithNext: true },
    ...when('задачи', paragraph('point', '{номер} {задача}')),
  ),
  ...when('ожидаемый результат', paragraph('point', 'Ожидаемый результат: {ожидаемый результат}')),
];

export const planTemplate: DocumentSource = {
  title: 'План работы',
  margins: MARGINS,
  blocks: [
    paragraph('head', '{организация}'),
    ...stamps,
    paragraph('documentKind', '{название:прописными}'),
    paragraph('documentHeading', '{объединение:род}\nна {учебный год} учебный год'),
    ...planWords,
    paragraph(
      'point',
      '{роль руководителя:заглавная}\u00a0– {руководитель:инициалы}{#сведения о руководителе}, {сведения о руководителе}{/сведения о руководителе}',
    ),
    ...when(
      'разделы',
      ...when('направление', paragraph('label', '{номер раздела}. {направление}')),
      listTable('мероприятия', [
        ['№ п/п', 11, '{номер}'],
        ['Мероприятие', 46, '{мероприятие}{#форма и место}\n({форма и место}){/форма и место}'],
        ['Срок', 25, '{срок}'],
        ['Ответственный', 33, '{ответственный}'],
        ['Результат', 27, '{результат}'],
        ['Выполнено', 23, '{выполнено}'],
      ]),
    ),
    ...leaderSignature,
  ],
};
