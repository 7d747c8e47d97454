// Template «Лист регистрации»: everything in the nominative, five rows to write in by hand.
import { listTable } from '../blocks/list-table';
import { MARGINS } from '../blocks/page';
import { signature } from '../blocks/signature';
import { when } from '../blocks/when';
import { type DocumentSource, paragraph } from '../document-source';

export const attendanceSheetTemplate: DocumentSource = {
  title: 'Лист регистрации',
  margins: MARGINS,
  blocks: [
    paragraph('head', '{организация}'),
    paragraph('documentKind', 'ЛИСТ РЕГИСТРАЦИИ'),
    paragraph('documentHeading', 'участников {заголовок}'),
    paragraph('requisite', '{дата}\t{место}'),
    ...when('тема', paragraph('requisite', 'Тема: {тема}')),
    paragraph('requisite', ''),
    listTable(
      'участники',
      [
        ['№ п/п', 11, '{номер по порядку}'],
        ['Фамилия, имя, отчество', 44, '{фамилия имя отчество}'],
        ['Должность', 48, '{должность}'],
        ['Образовательная организация', 37, '{образовательная организация}'],
        ['Подпись', 25, ''],
      ],
      9,
    ),
    { ...paragraph('label', 'Всего присутствовало: ________ человек.'), keepsWithNext: true },
    ...signature('{должность ответственного}', '{ответственный}'),
  ],
};
