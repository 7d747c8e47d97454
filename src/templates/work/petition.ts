// Template «Ходатайство о поощрении».
import { letterHead } from '../blocks/letter-head';
import { MARGINS } from '../blocks/page';
import { leaderSignature } from '../blocks/signature';
import { when } from '../blocks/when';
import { type DocumentSource, paragraph } from '../document-source';

export const petitionTemplate: DocumentSource = {
  title: 'Ходатайство о поощрении',
  margins: MARGINS,
  blocks: [
    ...letterHead(
      '{дата}',
      '{адресат:дат:заглавная}{#адресат организация} {адресат организация:род}{/адресат организация}' +
        '{#адресат лицо}\n{адресат лицо:дат:инициалы}{/адресат лицо}',
    ),
    paragraph('documentKind', 'ХОДАТАЙСТВО'),
    paragraph('documentHeading', 'о поощрении'),
    paragraph(
      'agenda',
      '{объединение:заглавная} ({роль руководителя}\u00a0– {руководитель:инициалы}) ходатайствует о поощрении ' +
        '{педагог:род}{#должность педагога}, {должность педагога:род} {организация педагога:род}{/должность педагога}' +
        '{#за что}, {за что}{/за что}.',
    ),
    ...when('вид поощрения', paragraph('text', 'Вид поощрения: {вид поощрения}.')),
    ...when('заслуги', paragraph('text', 'Заслуги: {заслуги}.')),
    ...when('сведения', paragraph('text', '{сведения}')),
    { ...paragraph('text', 'Основание: {основание}.'), keepsWithNext: true },
    ...leaderSignature,
  ],
};
