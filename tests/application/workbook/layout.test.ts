// How the 23 sheets look after «Установить» in an empty workbook, as `spreadsheets.get` tells it.
import { describe, expect, it, test } from 'vitest';
import { installFromMenu } from '../../../src/application/use-cases/install';
import type { ColumnDefinition, ColumnType } from '../../../src/application/workbook/column';
import type { SheetId } from '../../../src/application/workbook/sheet-id';
import { SHEETS, sheetOf } from '../../../src/application/workbook/sheets';
import { emptySheets, memoryHostOf } from '../../support/memory-host';
import { type ColumnView, lettersOf, positionOf, sheetView } from './layout-view';

const SHEETS_OF_THE_DESIGN: readonly (readonly [string, SheetId, 'typed' | 'generated'])[] = [
  ['Положения', 'regulations', 'typed'],
  ['Нормы', 'norms', 'typed'],
  ['Календарь', 'calendar', 'typed'],
  ['Организации', 'organizations', 'typed'],
  ['Педагоги', 'persons', 'typed'],
  ['Места работы', 'jobs', 'typed'],
  ['Объединения', 'groups', 'typed'],
  ['Состав', 'memberships', 'typed'],
  ['Планы', 'plans', 'typed'],
  ['Мероприятия плана', 'planItems', 'typed'],
  ['Заседания', 'meetings', 'typed'],
  ['Вопросы и решения', 'agendaItems', 'typed'],
  ['Поручения', 'assignments', 'typed'],
  ['Методические продукты', 'products', 'typed'],
  ['Отчёты', 'reports', 'typed'],
  ['Ходатайства и поощрения', 'petitions', 'typed'],
  ['Документы', 'documents', 'typed'],
  ['Исключения', 'waivers', 'typed'],
  ['Контроль', 'verdicts', 'generated'],
  ['Уведомления', 'notifications', 'generated'],
  ['Журнал', 'journal', 'generated'],
  ['Сводка', 'summary', 'generated'],
  ['Настройки', 'settings', 'typed'],
];

const TEXT = 'TEXT @';

/** What each type of column calls for: number format, condition of the drop-down or rule, whether it rejects. */
const LOOKS: Readonly<Record<ColumnType, readonly [format: string, condition: string | null, strict: boolean]>> = {
  id: [TEXT, null, false],
  text: [TEXT, null, false],
  longText: [TEXT, null, false],
  word: [TEXT, 'ONE_OF_LIST', false],
  integer: ['NUMBER 0', 'NUMBER_BETWEEN', false],
  date: ['DATE dd.mm.yyyy', 'DATE_IS_VALID', false],
  dateTime: ['DATE_TIME dd.mm.yyyy hh:mm', null, false],
  boolean: [TEXT, 'ONE_OF_LIST', true],
  enum: [TEXT, 'ONE_OF_LIST', true],
  ref: [TEXT, 'ONE_OF_RANGE', false],
  refList: [TEXT, 'ONE_OF_RANGE', false],
  stringList: [TEXT, null, false],
  schoolYear: [TEXT, 'ONE_OF_LIST', false],
  deadline: [TEXT, null, false],
  email: [TEXT, 'TEXT_IS_EMAIL', false],
  url: [TEXT, 'TEXT_IS_URL', false],
  json: [TEXT, null, false],
  link: [TEXT, null, false],
  label: [TEXT, null, false],
};

const installed = memoryHostOf(emptySheets());
installFromMenu(installed);
const { sheets } = installed;

test('the sheets stand in the order of the design', () => {
  const { properties, ...rest } = sheetView(sheets, 'regulations');
  expect(rest.columns.length).toBeGreaterThan(5);
  expect(properties.index ?? 0).toBe(0);
  expect(sheets.workbook.sheets.map(({ title }) => title)).toEqual(SHEETS_OF_THE_DESIGN.map(([title]) => title));
});

const formatOf = ({ userEnteredFormat }: ColumnView['cells'][number]): string =>
  `${userEnteredFormat?.numberFormat?.type} ${userEnteredFormat?.numberFormat?.pattern}`;

/** Beside a refused cell stand the note and the words that are allowed, eight at most. */
function messageWanted(column: ColumnDefinition, isStrict: boolean): string {
  const words = valuesWanted(column) ?? [];
  const more = words.length > 8 ? ', …' : '';
  return isStrict ? `${column.note} Можно только: ${words.slice(0, 8).join(', ')}${more}` : column.note;
}

/** The words or addresses of a rule. */
function valuesWanted(column: ColumnDefinition): readonly string[] | undefined {
  if (column.type === 'boolean') return ['да', 'нет'];
  if (column.type === 'integer') return [String(column.min), String(column.max)];
  if (column.type === 'word') return column.suggestions ?? [];
  if (column.type === 'enum') return (column.words ?? []).map(([, word]) => word);
  if (column.table !== null) {
    const target = sheetOf(column.table);
    const letters = lettersOf(target.columns.length);
    return [`='${target.title}'!$${letters}$2:$${letters}`];
  }
  return undefined;
}

describe.each(SHEETS_OF_THE_DESIGN)('«%s»', (title, id, kind) => {
  const view = sheetView(sheets, id);
  const definition = sheetOf(id);
  const labels = definition.nameOf === null ? [] : ['Для выбора'];

  it('has every column with its title, a note, a width and a bold header', () => {
    expect(view.properties.title).toBe(title);
    expect(view.columns.map((column) => column.title)).toEqual([
      ...definition.columns.map((column) => column.title),
      ...labels,
    ]);
    for (const column of view.columns) {
      expect(column.note, column.title).toMatch(/[а-яё]{3}.*[.…]$/s);
      expect(column.width, column.title).toBeGreaterThanOrEqual(60);
      expect(column.isHeaderBold, column.title).toBe(true);
    }
    expect(view.columns.map(({ width }) => width).slice(0, definition.columns.length)).toEqual(
      definition.columns.map(({ width }) => width),
    );
  });

  it('shows and checks values as the types of the columns call for, down to the last row', () => {
    for (const [index, column] of definition.columns.entries()) {
      const [format, condition, strict] = LOOKS[column.type];
      const cells = view.columns[index]?.cells ?? [];
      expect(cells, column.title).toHaveLength(2);
      for (const cell of cells) {
        expect(formatOf(cell), column.title).toBe(format);
        const rule = cell.dataValidation;
        expect(rule?.condition.type ?? null, column.title).toBe(kind === 'generated' ? null : condition);
        if (rule === undefined) continue;
        expect(rule.strict ?? false, column.title).toBe(strict);
        expect(rule.inputMessage, column.title).toBe(messageWanted(column, strict));
        const wanted = valuesWanted(column);
        if (wanted === undefined) continue;
        expect(
          rule.condition.values?.map(({ userEnteredValue }) => userEnteredValue),
          column.title,
        ).toEqual(wanted);
      }
    }
  });

  it('keeps the header in sight and warns before what the program needs is changed', () => {
    const { frozenRowCount } = view.properties.gridProperties;
    expect(frozenRowCount).toBe(1);
    const ranges = (view.protectedRanges ?? []).map(({ range, warningOnly }) => {
      const { sheetId: _, ...area } = range as { sheetId?: number };
      return [warningOnly, area];
    });
    const column = (position: number) => [true, { startColumnIndex: position, endColumnIndex: position + 1 }];
    const idPosition = definition.columns.findIndex(({ field }) => field === 'id');
    expect(ranges).toEqual(
      kind === 'generated'
        ? [[true, {}]]
        : [
            [true, { startRowIndex: 0, endRowIndex: 1 }],
            column(idPosition),
            ...labels.map(() => column(definition.columns.length)),
          ],
    );
  });
});

test('«Контроль» has its colours under the header of «Исход», each outcome its own', () => {
  const { conditionalFormats = [] } = sheetView(sheets, 'verdicts');
  expect(conditionalFormats.map(({ booleanRule }) => booleanRule.condition)).toEqual(
    ['нарушено', 'под угрозой', 'не хватает данных', 'срок не наступил', 'соблюдено', 'исключение', 'неприменимо'].map(
      (word) => ({ type: 'TEXT_EQ', values: [{ userEnteredValue: word }] }),
    ),
  );
  const column = positionOf('verdicts', 'Исход');
  for (const { ranges } of conditionalFormats) {
    expect(ranges).toEqual([{ sheetId: 7019, startRowIndex: 1, startColumnIndex: column, endColumnIndex: column + 1 }]);
  }
  const colours = conditionalFormats.map(({ booleanRule }) => JSON.stringify(booleanRule.format.backgroundColorStyle));
  expect(new Set(colours).size).toBe(7);
});

test('every type of column is met in some sheet', () => {
  const met = new Set<ColumnType>(SHEETS.flatMap(({ columns }) => columns.map(({ type }) => type)));
  expect(Object.keys(LOOKS).filter((type) => type !== 'label' && !met.has(type as ColumnType))).toEqual([]);
});
