import { listTable } from '../blocks/list-table';
import { when } from '../blocks/when';
import { paragraph } from '../document-source';
import { approvalMark, orderTemplate, point } from './order-blocks';

/** Template «Приказ об утверждении плана». */
export const planOrderTemplate = orderTemplate({
  title: 'Приказ об утверждении плана',
  heading: 'Об утверждении {план:род} {объединение:род} на {учебный год}\u00a0учебный\u00a0год',
  points: [
    point('Утвердить {план:вин} {объединение:род} на {учебный год} учебный год (приложение).'),
    point(
      '{роль руководителя:дат:заглавная} {объединение:род}{#руководитель} {руководитель:дат:инициалы}{/руководитель} ' +
        'обеспечить выполнение {план:род} в срок до {окончание}.',
    ),
  ],
  appendices: [
    approvalMark('Приложение', '{гриф}'),
    paragraph('documentKind', '{план:прописными}'),
    paragraph('documentHeading', '{объединение:род} на {учебный год}\u00a0учебный\u00a0год'),
    ...when('тема', paragraph('requisite', 'Тема: {тема}')),
    ...when('цель', paragraph('requisite', 'Цель: {цель}')),
    ...when('ожидаемый результат', paragraph('requisite', 'Ожидаемый результат: {ожидаемый результат}')),
    ...when(
      'есть мероприятия',
      paragraph('requisite', ''),
      listTable('мероприятия', [
        ['№ п/п', 10, '{номер по порядку}'],
        ['Мероприятие', 62, '{мероприятие}'],
        ['Срок', 28, '{срок}'],
        ['Ответственный', 34, '{ответственный}'],
        ['Результат', 31, '{результат}'],
      ]),
    ),
  ],
});
