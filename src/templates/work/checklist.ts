// Template «Чек-лист»: lines of the road map with marks, then the qualities that the regulation names.
import { listTable } from '../blocks/list-table';
import { MARGINS } from '../blocks/page';
import { afterTable, leaderSignature } from '../blocks/signature';
import { when } from '../blocks/when';
import { type DocumentSource, paragraph } from '../document-source';

export const checklistTemplate: DocumentSource = {
  title: 'Чек-лист',
  margins: MARGINS,
  blocks: [
    paragraph('head', '{организация}'),
    paragraph('documentKind', 'ЧЕК-ЛИСТ'),
    paragraph('documentHeading', 'по реализации мероприятий {объединение:род}\nна {учебный год}\u00a0учебный\u00a0год'),
    ...when(
      'разделы',
      ...when('направление', paragraph('label', '{номер раздела}. {направление}')),
      listTable(
        'мероприятия',
        [
          ['№ п/п', 12, '{номер}'],
          ['Мероприятие', 54, '{мероприятие}'],
          ['Срок', 25, '{срок}'],
          ['Да', 10, '{#есть выполнение}+{/есть выполнение}', 'cellCentred'],
          ['Нет', 12, '', 'cellCentred'],
          ['Дата', 24, '{выполнено}', 'cellCentred'],
          ['Примечание, подпись', 28, ''],
        ],
        9,
      ),
    ),
    ...when(
      'есть показатели',
      paragraph('label', 'Оценка качества'),
      listTable(
        'показатели',
        [
          ['№ п/п', 12, '{номер}'],
          ['Показатель', 79, '{показатель}'],
          ['Да', 10, '', 'cellCentred'],
          ['Нет', 12, '', 'cellCentred'],
          ['Примечание', 52, ''],
        ],
        9,
      ),
    ),
    afterTable,
    ...leaderSignature,
  ],
};
