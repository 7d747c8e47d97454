// Template «Сопроводительное письмо»: number and date are given when the letter goes out.
import { letterHead } from '../blocks/letter-head';
import { MARGINS } from '../blocks/page';
import { leaderSignature } from '../blocks/signature';
import { when } from '../blocks/when';
import { type DocumentSource, paragraph } from '../document-source';

export const coveringLetterTemplate: DocumentSource = {
  title: 'Сопроводительное письмо',
  margins: MARGINS,
  blocks: [
    ...letterHead('____________', '{адресат:заглавная}'),
    paragraph('heading', 'О направлении методических продуктов'),
    paragraph(
      'text',
      'Направляем {число продуктов:слово} в {учебный год} учебном году в рамках работы {объединение:род}:',
    ),
    ...when('продукты', paragraph('agenda', '{номер} {название}{#подробности} ({подробности}){/подробности}.')),
    { ...paragraph('point', 'Приложение: на ____ л. в 1 экз.'), keepsWithNext: true },
    ...leaderSignature,
  ],
};
