// Template «Приглашение»: the hour of the meeting is left for the pen.
import { MARGINS } from '../blocks/page';
import { leaderSignature } from '../blocks/signature';
import { when } from '../blocks/when';
import { type DocumentSource, paragraph } from '../document-source';

export const invitationTemplate: DocumentSource = {
  title: 'Приглашение',
  margins: MARGINS,
  blocks: [
    paragraph('head', '{организация}'),
    paragraph('documentKind', 'ПРИГЛАШЕНИЕ'),
    paragraph('documentHeading', 'Уважаемые коллеги!'),
    paragraph('text', 'Приглашаем вас принять участие в {в чём участвовать}.'),
    ...when('тема', paragraph('text', 'Тема: «{тема}».')),
    paragraph('text', 'Дата: {дата заседания:словами}'),
    paragraph('text', 'Начало: ____ ч ____ мин.'),
    paragraph('text', 'Место: {место проведения}{^место проведения}____________________{/место проведения}'),
    ...when('форма', paragraph('text', 'Форма проведения: {форма}.')),
    ...when(
      'есть повестка',
      paragraph('label', 'В повестке:'),
      ...when(
        'повестка',
        paragraph('agenda', '{номер}. {вопрос}.{#докладчик} Докладчик:\u00a0{докладчик}{/докладчик}'),
      ),
    ),
    ...when('приглашённые', paragraph('text', 'Приглашены: {приглашённые}.')),
    ...leaderSignature,
  ],
};
