// Template «Карточка банка данных»: no birth date, no address, no passport.
import { cardTable } from '../blocks/list-table';
import { MARGINS } from '../blocks/page';
import { leaderSignature } from '../blocks/signature';
import { type DocumentSource, paragraph } from '../document-source';

export const memberCardTemplate: DocumentSource = {
  title: 'Карточка банка данных',
  margins: MARGINS,
  blocks: [
    paragraph('head', '{организация}'),
    paragraph('documentKind', 'БАНК ДАННЫХ'),
    paragraph('documentHeading', 'о педагогических работниках\u00a0– членах {объединение:род}\nКарточка педагога'),
    cardTable([
      ['Фамилия, имя, отчество', '{педагог}'],
      ['Место работы', '{место работы}'],
      ['Должность', '{должность}'],
      ['Образование', '{образование}'],
      ['Специальность', '{специальность}'],
      ['Стаж по специальности', '{стаж}'],
      ['Квалификационная категория', '{категория}'],
      ['Роль в объединении', '{роль}'],
      ['Электронная почта', '{почта}'],
      ['Курсы (год, тема, часы)', ''],
      ['Тема самообразования', ''],
      ['Награды', ''],
    ]),
    paragraph('requisite', '\nСведения на {на день}.'),
    ...leaderSignature,
  ],
};
