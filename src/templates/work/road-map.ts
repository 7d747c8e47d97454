// Template «Дорожная карта»: stages, actions, terms, people, results (Гимназия № 7, 3.2 and 5).
import { listTable } from '../blocks/list-table';
import { MARGINS } from '../blocks/page';
import { afterTable, leaderSignature } from '../blocks/signature';
import { stamps } from '../blocks/stamps';
import { when } from '../blocks/when';
import { type DocumentSource, paragraph } from '../document-source';
import { planWords } from './plan';

export const roadMapTemplate: DocumentSource = {
  title: 'Дорожная карта',
  margins: MARGINS,
  blocks: [
    paragraph('head', '{организация}'),
    ...stamps,
    paragraph('documentKind', '{название:прописными}'),
    paragraph('documentHeading', 'по реализации мероприятий {объединение:род}\nна {учебный год}\u00a0учебный\u00a0год'),
    ...planWords,
    ...when(
      'окончание срока',
      paragraph('agenda', 'Срок работы: с {начало срока:словами} по {окончание срока:словами}'),
    ),
    paragraph(
      'agenda',
      '{роль руководителя:заглавная}\u00a0– {руководитель:инициалы}{#сведения о руководителе}, {сведения о руководителе}{/сведения о руководителе}',
    ),
    ...when(
      'разделы',
      ...when('направление', paragraph('label', '{номер раздела}. {направление}')),
      listTable('мероприятия', [
        ['№ п/п', 12, '{номер}'],
        ['Наименование мероприятия', 57, '{мероприятие}{#форма и место}\n({форма и место}){/форма и место}'],
        ['Срок реализации', 28, '{срок}'],
        ['Ответственный исполнитель', 34, '{ответственный}'],
        ['Результат, вид документа', 34, '{результат}'],
      ]),
    ),
    afterTable,
    ...leaderSignature,
  ],
};
