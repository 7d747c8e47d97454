// Template «Сводный анализ»: a wide table with totals, then what the groups wrote.
import { MARGINS } from '../blocks/page';
import { wideSignature } from '../blocks/signature';
import { when } from '../blocks/when';
import { type DocumentSource, paragraph, type TableSource } from '../document-source';

/** Title, width in millimetres, cell of a group, cell of the totals. */
const COLUMNS: readonly (readonly [title: string, width: number, text: string, total: string])[] = [
  ['№ п/п', 10, '{номер по порядку}', ''],
  ['Объединение', 37, '{объединение:заглавная}', 'Итого'],
  ['Членов', 17, '{членов}', '{членов всего}'],
  ['Заседаний', 24, '{заседаний}', '{заседаний всего}'],
  ['Явка', 15, '{явка}', ''],
  ['Докладов', 23, '{выступлений}', '{выступлений всего}'],
  ['Продуктов', 24, '{продуктов}', '{продуктов всего}'],
  ['План', 21, '{план}', '{план всего}'],
  ['Поручения', 25, '{поручения}', '{поручения всего}'],
  ['Наград', 17, '{поощрений}', '{поощрений всего}'],
  ['Без вклада', 18, '{без вклада}', '{без вклада всего}'],
  ['Итоги', 21, '{отчёт}', '{отчётов всего}'],
];

const LAST = COLUMNS.length - 1;
const look = (index: number) => (index === 1 ? 'cell' : 'cellCentred');

const table: TableSource = {
  kind: 'table',
  columns: COLUMNS.map(([, width]) => width),
  borders: true,
  headRows: [COLUMNS.map(([title]) => paragraph('cellCentred', title))],
  rows: [
    COLUMNS.map(([, , text], index) =>
      paragraph(look(index), `${index === 0 ? '{#показатели}' : ''}${text}${index === LAST ? '{/показатели}' : ''}`),
    ),
    COLUMNS.map(([, , , total], index) => paragraph(look(index), total)),
  ],
};

export const summaryAnalysisTemplate: DocumentSource = {
  title: 'Сводный анализ',
  margins: MARGINS,
  landscape: true,
  blocks: [
    paragraph('head', '{организация}'),
    paragraph('documentKind', 'СВОДНЫЙ АНАЛИЗ'),
    paragraph('documentHeading', 'работы профессиональных объединений за {учебный год}\u00a0учебный\u00a0год'),
    paragraph('requisite', '{место}'),
    paragraph('requisite', ''),
    paragraph('label', '1. Показатели'),
    paragraph(
      'text',
      'Объединений в учебном году: {всего объединений}. Показатели взяты из реестра на {день}: план и поручения – сколько выполнено из всех, итоги – представлен ли документ об итогах года (прочерк – положение его не требует).',
    ),
    table,
    ...when(
      'выводы объединений',
      paragraph('label', '{объединение:заглавная}'),
      ...when('выводы', paragraph('text', 'Выводы: {выводы}')),
      ...when('трудности', paragraph('text', 'Трудности: {трудности}')),
      ...when('задачи', paragraph('text', 'Задачи на следующий год: {задачи}')),
    ),
    paragraph('label', '2. Общие выводы и задачи на следующий год'),
    paragraph('text', '__________________________________________________________________________________________'),
    {
      ...paragraph(
        'text',
        '__________________________________________________________________________________________',
      ),
      keepsWithNext: true,
    },
    ...wideSignature('{должность составителя}', '{составитель:подпись}'),
  ],
};
