import { expect } from 'vitest';
import type { CellValue, WorkbookInspection } from '../../src/application/ports/workbook-port';
import { columnLetters } from '../../src/application/workbook/a1';
import type { DecodeOptions } from '../../src/application/workbook/decode-register';
import type { DecodedRegister } from '../../src/application/workbook/decoded-register';
import type { SheetId } from '../../src/application/workbook/sheet-id';
import { SHEETS } from '../../src/application/workbook/sheets';
import type { RegisterTable } from '../../src/domain/register/register-snapshot';
import { type Grids, headerOf, row } from '../application/workbook/grids';

/** Address of a cell by the title of its column; rows as people count them. */
const at = (sheet: SheetId, title: string, rowNumber: number): string =>
  `${columnLetters(headerOf(sheet).indexOf(title))}${rowNumber}`;

const cellsOf = (grids: Grids, sheet: SheetId, rowNumber: number): CellValue[] =>
  grids[sheet]?.values[rowNumber - 1] ?? [];

export const put =
  (sheet: SheetId, title: string, rowNumber: number, value: CellValue) =>
  (grids: Grids): void => {
    cellsOf(grids, sheet, rowNumber)[headerOf(sheet).indexOf(title)] = value;
  };

export interface Damage {
  readonly title: string;
  readonly damage: (grids: Grids) => void;
  /** Sheet, cell, code, severity of every issue that is expected, and no other. */
  readonly issues: readonly (readonly [SheetId, string, string, 'error' | 'warning'])[];
  /** Tables that lose rows, and how many are left. Every other table keeps all of its rows. */
  readonly left?: Partial<Record<RegisterTable, number>>;
  readonly also?: (decoded: DecodedRegister) => void;
  readonly inspection?: WorkbookInspection;
  readonly options?: DecodeOptions;
}

const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error('The table is empty');
  return item;
};

/** What `spreadsheets.get` says of a workbook in which nothing is odd but one sheet. */
function inspectionOf(sheet: SheetId | null, odd: Partial<WorkbookInspection['sheets'][number]>): WorkbookInspection {
  const sheets = SHEETS.map(({ id, sheetId, title }) => ({
    sheetId,
    title,
    rowCount: 1000,
    columnCount: 30,
    formulas: [],
    merges: [],
    protectedRangeIds: [1],
    conditionalFormatCount: 7,
    hasFilter: true,
    ...(id === sheet ? odd : {}),
  }));
  return { timeZone: 'Europe/Moscow', locale: 'ru_RU', sheets, layoutVersion: 1 };
}

export const DAMAGES: readonly Damage[] = [
  { title: 'nothing is damaged', damage: () => undefined, issues: [] },
  {
    title: 'a sheet is deleted (whole workbook asked)',
    damage: (grids) => delete grids.plans,
    inspection: inspectionOf('plans', { sheetId: 99, title: 'Другой' }),
    issues: [['plans', '', 'MISSING_SHEET', 'error']],
  },
  {
    title: 'a sheet that was asked for is missing',
    damage: (grids) => delete grids.waivers,
    options: { asked: ['waivers', 'groups'] },
    issues: [['waivers', '', 'MISSING_SHEET', 'error']],
  },
  {
    title: 'sheets that nobody asked for are absent',
    damage: (grids) => {
      for (const sheet of ['plans', 'journal', 'persons', 'jobs'] as const) delete grids[sheet];
    },
    issues: [],
    left: { persons: 0, jobs: 0 },
    also: ({ snapshot }) => expect(first(snapshot.memberships).personId).toBe('П-1'),
  },
  {
    title: 'a sheet is wiped clean',
    damage: (grids) => {
      grids.calendar = { values: [] };
    },
    issues: [['calendar', '', 'NO_HEADER', 'error']],
    left: { calendar: 0 },
  },
  {
    title: 'the header row is deleted',
    damage: (grids) => void grids.calendar?.values.shift(),
    issues: [['calendar', '', 'NO_HEADER', 'error']],
    left: { calendar: 0 },
  },
  {
    title: 'a title stands above the header',
    damage: (grids) => void grids.groups?.values.unshift(['Реестр на 2026 год'], []),
    issues: [['groups', 'A3', 'HEADER_NOT_FIRST', 'warning']],
    also: (decoded) => expect(decoded.locate('groups', 'О-1')).toEqual({ row: 3 }),
  },
  {
    title: 'the header is pasted once more among the rows',
    damage: (grids) => void grids.persons?.values.splice(2, 0, headerOf('persons')),
    issues: [['persons', 'A3', 'REPEATED_HEADER', 'warning']],
  },
  {
    title: 'an optional column is deleted',
    damage: (grids) => {
      const position = headerOf('persons').indexOf('Категория');
      for (const cells of grids.persons?.values ?? []) cells.splice(position, 1);
    },
    issues: [['persons', '', 'MISSING_COLUMN', 'error']],
    also: ({ snapshot }) => {
      expect(first(snapshot.persons)).toMatchObject({ category: '', categoryFrom: '2024-02-01' });
    },
  },
  {
    title: 'a column is renamed',
    damage: put('meetings', 'Состояние', 1, 'Состояние заседания'),
    issues: [['meetings', at('meetings', 'Состояние', 1), 'MISSING_COLUMN', 'error']],
    also: ({ snapshot }) => expect(first(snapshot.meetings).status).toBe('planned'),
  },
  {
    title: 'a required column is renamed',
    damage: put('agendaItems', 'Заседание', 1, 'Засидание'),
    issues: [['agendaItems', at('agendaItems', 'Заседание', 1), 'MISSING_COLUMN', 'error']],
    left: { agendaItems: 0 },
  },
  {
    title: 'titles are in capitals, with «е» for «ё», dots and double spaces',
    damage: (grids) => {
      put('groups', 'Курирующая организация', 1, ' КУРИРУЮЩАЯ  организация: ')(grids);
      put('reports', 'Учебный год', 1, 'учебный год.')(grids);
      put('plans', 'Утверждён', 1, 'Утвержден')(grids);
    },
    issues: [],
  },
  {
    title: 'columns are in another order, with people’s own among them',
    damage: (grids) => {
      for (const [index, cells] of (grids.meetings?.values ?? []).entries()) {
        while (cells.length < headerOf('meetings').length) cells.push('');
        cells.reverse().splice(3, 0, index === 0 ? 'Чай' : 'да');
      }
    },
    issues: [],
    also: ({ snapshot }) => expect(first(snapshot.meetings).presentIds).toEqual(['П-1', 'П-2']),
  },
  {
    title: 'a title stands twice',
    damage: (grids) => {
      const end = headerOf('organizations').length;
      cellsOf(grids, 'organizations', 1)[end] = 'Место';
      cellsOf(grids, 'organizations', 2)[end] = 'другое';
    },
    issues: [['organizations', `${columnLetters(headerOf('organizations').length)}1`, 'DUPLICATE_COLUMN', 'warning']],
    also: ({ snapshot }) => expect(first(snapshot.organizations).place).toBe(''),
  },
  {
    title: 'empty rows stand in the middle',
    damage: (grids) => void grids.persons?.values.splice(2, 0, [], ['', null, ''], ['   ']),
    issues: [],
    also: (decoded) => expect(decoded.locate('persons', 'П-2')).toEqual({ row: 5 }),
  },
  {
    title: 'a row of unticked boxes is empty',
    damage: (grids) => void grids.organizations?.values.push(row('organizations', { Подведомственная: false })),
    issues: [],
  },
  {
    title: 'rows are sorted backwards',
    damage: (grids) => {
      const values = grids.persons?.values ?? [];
      grids.persons = { values: [values[0] ?? [], ...values.slice(1).reverse()] };
    },
    issues: [],
    also: (decoded) => expect(decoded.locate('persons', 'П-1')).toEqual({ row: 4 }),
  },
  {
    title: 'a required cell is empty',
    damage: put('organizations', 'Название', 3, ''),
    issues: [
      ['organizations', at('organizations', 'Название', 3), 'REQUIRED_EMPTY', 'error'],
      ['jobs', at('jobs', 'Организация', 3), 'REFERENCE_TO_SKIPPED_ROW', 'error'],
    ],
    left: { organizations: 1, jobs: 1 },
  },
  {
    title: 'a required cell holds spaces only',
    damage: put('groups', 'Вид', 3, '  \u00a0'),
    issues: [
      ['groups', at('groups', 'Вид', 3), 'REQUIRED_EMPTY', 'error'],
      ['meetings', at('meetings', 'Объединения', 3), 'REFERENCE_TO_SKIPPED_ROW', 'error'],
    ],
    left: { groups: 1 },
    also: ({ snapshot }) => expect(snapshot.meetings[1]?.groupIds).toEqual(['О-1']),
  },
  {
    title: 'a row that many refer to cannot be read: one of them says it',
    damage: put('groups', 'Название', 2, ''),
    issues: [
      ['groups', at('groups', 'Название', 2), 'REQUIRED_EMPTY', 'error'],
      ['memberships', at('memberships', 'Объединение', 2), 'REFERENCE_TO_SKIPPED_ROW', 'error'],
      ['agendaItems', at('agendaItems', 'Заседание', 2), 'REFERENCE_TO_SKIPPED_ROW', 'error'],
    ],
    left: { groups: 1, memberships: 0, meetings: 1, agendaItems: 0 },
  },
  {
    title: 'an id is wiped',
    damage: put('jobs', 'ID', 2, ''),
    issues: [],
    also: (decoded) => expect(decoded.rowsWithoutId).toEqual([{ sheet: 'jobs', row: 1, id: 'МР-строка-2' }]),
  },
  {
    title: 'an id is there twice',
    damage: put('persons', 'ID', 5, 'П-3'),
    issues: [
      ['persons', 'A5', 'DUPLICATE_ID', 'error'],
      ['jobs', at('jobs', 'Педагог', 3), 'UNKNOWN_REFERENCE', 'error'],
    ],
    left: { persons: 3, jobs: 1 },
    also: ({ issues }) => expect(first(issues).data).toEqual({ value: 'П-3', first: 'A4' }),
  },
  {
    title: 'a date is typed as text',
    damage: put('meetings', 'Дата', 2, '10 сентября 2026 г.'),
    issues: [['meetings', at('meetings', 'Дата', 2), 'DATE_AS_TEXT', 'warning']],
    also: ({ snapshot }) => expect(first(snapshot.meetings).date).toBe('2026-09-10'),
  },
  {
    title: 'a date is no date',
    damage: put('meetings', 'Дата', 2, 'в начале сентября'),
    issues: [['meetings', at('meetings', 'Дата', 2), 'BAD_DATE', 'error']],
    also: ({ snapshot }) => expect(first(snapshot.meetings)).toMatchObject({ date: null, status: 'held' }),
  },
  {
    title: 'a day that does not exist',
    damage: put('calendar', 'С', 2, '31.02.2026'),
    issues: [['calendar', at('calendar', 'С', 2), 'BAD_DATE', 'error']],
    left: { calendar: 0 },
  },
  {
    title: 'only a year in a date cell',
    damage: put('groups', 'Создано', 2, 2020),
    issues: [['groups', at('groups', 'Создано', 2), 'DATE_OUT_OF_RANGE', 'error']],
    also: ({ snapshot }) => expect(first(snapshot.groups).createdOn).toBeNull(),
  },
  {
    title: 'a date with a time of the day',
    damage: put('groups', 'Создано', 2, 44_075.75),
    issues: [],
    also: ({ snapshot }) => expect(first(snapshot.groups).createdOn).toBe('2020-09-01'),
  },
  {
    title: 'a number with its unit',
    damage: put('norms', 'Сколько', 2, '5 раз'),
    issues: [['norms', at('norms', 'Сколько', 2), 'INTEGER_AS_TEXT', 'warning']],
    also: ({ snapshot }) => expect(first(snapshot.norms).parameters.count).toBe(5),
  },
  {
    title: 'a number that is text and nothing else',
    damage: put('norms', 'Сколько', 2, '5'),
    issues: [],
    also: ({ snapshot }) => expect(first(snapshot.norms).parameters.count).toBe(5),
  },
  {
    title: 'a number in words',
    damage: put('norms', 'Сколько', 2, 'три'),
    issues: [['norms', at('norms', 'Сколько', 2), 'BAD_INTEGER', 'error']],
    also: ({ snapshot }) => expect(first(snapshot.norms).parameters.count).toBeNull(),
  },
  {
    title: 'a fraction where a whole number is wanted',
    damage: put('agendaItems', '№', 2, 1.5),
    issues: [['agendaItems', at('agendaItems', '№', 2), 'BAD_INTEGER', 'error']],
  },
  {
    title: 'a working week of four days',
    damage: put('organizations', 'Рабочая неделя', 2, 4),
    issues: [['organizations', at('organizations', 'Рабочая неделя', 2), 'INTEGER_OUT_OF_RANGE', 'error']],
    also: ({ snapshot }) => expect(first(snapshot.organizations).workWeek).toBeNull(),
  },
  {
    title: 'a negative number of votes',
    damage: put('agendaItems', 'За', 2, -3),
    issues: [['agendaItems', at('agendaItems', 'За', 2), 'INTEGER_OUT_OF_RANGE', 'error']],
  },
  {
    title: 'a tick, a cross and a boolean for yes and no',
    damage: (grids) => {
      put('organizations', 'Подведомственная', 2, '✓')(grids);
      put('organizations', 'Подведомственная', 3, false)(grids);
      put('meetings', 'Внеочередное', 2, 'ЛОЖЬ')(grids);
    },
    issues: [],
    also: ({ snapshot }) => {
      expect(snapshot.organizations.map(({ isSubordinate }) => isSubordinate)).toEqual([true, false]);
      expect(first(snapshot.meetings).isExtraordinary).toBe(false);
    },
  },
  {
    title: 'neither yes nor no',
    damage: put('meetings', 'Внеочередное', 2, 'возможно'),
    issues: [['meetings', at('meetings', 'Внеочередное', 2), 'BAD_BOOLEAN', 'error']],
  },
  {
    title: 'a synonym of a word of a closed dictionary',
    damage: put('meetings', 'Состояние', 2, ' Состоялось '),
    issues: [],
    also: ({ snapshot }) => expect(first(snapshot.meetings).status).toBe('held'),
  },
  {
    title: 'a slip of the pen in a word of a closed dictionary',
    damage: put('meetings', 'Состояние', 2, 'провидено'),
    issues: [['meetings', at('meetings', 'Состояние', 2), 'UNKNOWN_WORD', 'error']],
    also: ({ issues, snapshot }) => {
      expect(first(issues).data.nearest).toBe('проведено');
      expect(first(snapshot.meetings).status).toBe('planned');
    },
  },
  {
    title: 'a kind of check that does not exist',
    damage: put('norms', 'Вид проверки', 2, 'всё хорошее'),
    issues: [['norms', at('norms', 'Вид проверки', 2), 'UNKNOWN_WORD', 'error']],
    left: { norms: 0 },
  },
  {
    title: 'a word of an open dictionary in another case, and a word of one’s own',
    damage: (grids) => {
      put('persons', 'Категория', 2, 'Высшая.')(grids);
      put('persons', 'Категория', 3, 'наставник')(grids);
    },
    issues: [],
    also: ({ snapshot }) =>
      expect(snapshot.persons.slice(0, 2).map(({ category }) => category)).toEqual(['высшая', 'наставник']),
  },
  {
    title: 'years that do not follow each other',
    damage: put('calendar', 'Учебный год', 2, '2026/28'),
    issues: [['calendar', at('calendar', 'Учебный год', 2), 'BAD_SCHOOL_YEAR', 'error']],
    left: { calendar: 0 },
  },
  {
    title: 'a school year written in full',
    damage: put('calendar', 'Учебный год', 2, '2026–2027 учебный год'),
    issues: [],
    also: ({ snapshot }) => expect(first(snapshot.calendar).schoolYear).toBe('2026/27'),
  },
  {
    title: 'a term without «не позднее» or «до»',
    damage: put('norms', 'Срок', 2, 'в сентябре'),
    issues: [['norms', at('norms', 'Срок', 2), 'BAD_DEADLINE', 'error']],
    also: ({ snapshot }) => expect(first(snapshot.norms).parameters.deadline).toBeNull(),
  },
  {
    title: 'a broken e-mail',
    damage: put('persons', 'E-mail', 2, 'ivanova@edu'),
    issues: [['persons', at('persons', 'E-mail', 2), 'BAD_EMAIL', 'error']],
    also: ({ snapshot }) => expect(first(snapshot.persons).email).toBe(''),
  },
  {
    title: 'a link that runs a script',
    damage: put('groups', 'Страница', 2, 'javascript:alert(1)'),
    issues: [['groups', at('groups', 'Страница', 2), 'BAD_URL', 'error']],
    also: ({ snapshot }) => expect(first(snapshot.groups).pageUrl).toBe(''),
  },
  {
    title: 'a name that nobody has',
    damage: put('memberships', 'Педагог', 2, 'Иванова Мария Петровна'.replace('Мария', 'Марья')),
    issues: [['memberships', at('memberships', 'Педагог', 2), 'UNKNOWN_REFERENCE', 'error']],
    left: { memberships: 0 },
    also: ({ issues }) => expect(first(issues).data.nearest).toBe('Иванова Мария Петровна (П-1)'),
  },
  {
    title: 'a name without id, with «е» for «ё» and in capitals',
    damage: put('memberships', 'Объединение', 2, 'ММО УЧИТЕЛЕЙ МАТЕМАТИКИ'),
    issues: [],
    also: ({ snapshot }) => expect(first(snapshot.memberships).groupId).toBe('О-1'),
  },
  {
    title: 'a name that two people have',
    damage: put('memberships', 'Педагог', 2, 'Ким Ия'),
    issues: [['memberships', at('memberships', 'Педагог', 2), 'AMBIGUOUS_REFERENCE', 'error']],
    left: { memberships: 0 },
    also: ({ issues }) =>
      expect(first(issues).data.candidates).toEqual([
        'Ким Ия (П-3) — учитель химии, Школа № 1',
        'Ким Ия (П-4) — воспитатель, Детский сад № 2',
      ]),
  },
  {
    title: 'a name typed over, the id forgotten',
    damage: put('memberships', 'Педагог', 2, 'Петрова Анна Ивановна (П-1)'),
    issues: [['memberships', at('memberships', 'Педагог', 2), 'REFERENCE_MISMATCH', 'warning']],
    also: ({ snapshot }) => expect(first(snapshot.memberships).personId).toBe('П-1'),
  },
  {
    title: 'an old name beside the id',
    damage: put('memberships', 'Педагог', 2, 'Сидорова Мария Петровна (П-1)'),
    issues: [],
    also: ({ snapshot }) => expect(first(snapshot.memberships).personId).toBe('П-1'),
  },
  {
    title: 'one unknown name in a list',
    damage: put('meetings', 'Присутствовали', 2, 'Иванова Мария Петровна (П-1)\nКто-то ещё; П-2;\n'),
    issues: [['meetings', at('meetings', 'Присутствовали', 2), 'UNKNOWN_REFERENCE', 'error']],
    also: ({ snapshot }) => expect(first(snapshot.meetings).presentIds).toEqual(['П-1', 'П-2']),
  },
  {
    title: 'the same person twice in a list',
    damage: put('meetings', 'Присутствовали', 2, 'П-1\r\nИванова Мария Петровна (П-1)'),
    issues: [['meetings', at('meetings', 'Присутствовали', 2), 'DUPLICATE_IN_LIST', 'warning']],
    also: ({ snapshot }) => expect(first(snapshot.meetings).presentIds).toEqual(['П-1']),
  },
  {
    title: 'a required list without any known name',
    damage: put('meetings', 'Объединения', 3, 'какое-то'),
    issues: [['meetings', at('meetings', 'Объединения', 3), 'UNKNOWN_REFERENCE', 'error']],
    left: { meetings: 1 },
  },
  {
    title: 'an error of a formula in an optional cell',
    damage: put('groups', 'Тема', 2, '#REF!'),
    issues: [['groups', at('groups', 'Тема', 2), 'CELL_ERROR', 'error']],
    also: ({ snapshot }) => expect(first(snapshot.groups).theme).toBe(''),
  },
  {
    title: 'Russian errors of formulas in a date and in a reference',
    damage: (grids) => {
      put('groups', 'Создано', 2, '#ЗНАЧ!')(grids);
      put('memberships', 'Место работы', 2, '#Н/Д')(grids);
    },
    issues: [
      ['groups', at('groups', 'Создано', 2), 'CELL_ERROR', 'error'],
      ['memberships', at('memberships', 'Место работы', 2), 'CELL_ERROR', 'error'],
    ],
  },
  {
    title: 'formulas among our columns, and one in a column of their own',
    damage: () => undefined,
    inspection: inspectionOf('persons', {
      formulas: [
        [1, 1],
        [2, 40],
      ],
    }),
    issues: [['persons', 'B2', 'FORMULA_CELL', 'warning']],
  },
  {
    title: 'a formula whose value is an error is told once',
    damage: put('persons', 'Фамилия', 2, '#REF!'),
    inspection: inspectionOf('persons', { formulas: [[1, 1]] }),
    issues: [['persons', 'B2', 'CELL_ERROR', 'error']],
  },
  {
    title: 'merged cells',
    damage: put('persons', 'Фамилия', 3, ''),
    inspection: inspectionOf('persons', { merges: [[1, 3, 1, 2]] }),
    issues: [['persons', 'B2', 'MERGED_CELLS', 'warning']],
    also: ({ snapshot }) => expect(snapshot.persons[1]?.lastName).toBe(''),
  },
  {
    title: 'a renamed sheet is called as it stands in the workbook',
    damage: put('meetings', 'Дата', 2, 'скоро'),
    inspection: inspectionOf('meetings', { title: 'Заседания 2026' }),
    issues: [['meetings', at('meetings', 'Дата', 2), 'BAD_DATE', 'error']],
    also: ({ issues }) => expect(first(issues).sheetTitle).toBe('Заседания 2026'),
  },
  {
    title: 'text that begins with «=»',
    damage: put('groups', 'Тема', 2, '=IMAGE("https://evil.example")'),
    issues: [],
    also: ({ snapshot }) => expect(first(snapshot.groups).theme).toBe('=IMAGE("https://evil.example")'),
  },
  {
    title: 'an essay in a short cell',
    damage: put('groups', 'Тема', 2, 'а'.repeat(501)),
    issues: [['groups', at('groups', 'Тема', 2), 'TEXT_TOO_LONG', 'warning']],
    also: ({ snapshot }) => expect(first(snapshot.groups).theme).toHaveLength(501),
  },
  {
    title: 'a number typed where a string is wanted',
    damage: put('meetings', 'Номер протокола', 2, 39),
    issues: [],
    also: ({ snapshot }) => expect(first(snapshot.meetings).minutesNumber).toBe('39'),
  },
  {
    title: 'a clause that became a fraction',
    damage: put('norms', 'Пункт', 2, 7.1),
    issues: [['norms', at('norms', 'Пункт', 2), 'FRACTION_IN_TEXT', 'warning']],
    also: ({ snapshot }) => expect(first(snapshot.norms).clause).toBe('7.1'),
  },
  {
    title: 'a number of minutes that became a date',
    damage: put('meetings', 'Номер протокола', 2, 46_178),
    issues: [['meetings', at('meetings', 'Номер протокола', 2), 'DATE_IN_TEXT', 'warning']],
  },
  {
    title: 'a tick where a text is wanted',
    damage: put('meetings', 'Место', 2, true),
    issues: [['meetings', at('meetings', 'Место', 2), 'BOOLEAN_IN_TEXT', 'warning']],
  },
  {
    title: 'spaces around texts, ids and references',
    damage: (grids) => {
      put('persons', 'Фамилия', 2, '\u00a0Иванова  ')(grids);
      put('persons', 'ID', 2, ' П-1 ')(grids);
      put('memberships', 'Педагог', 2, '  Иванова Мария Петровна (П-1)\n')(grids);
    },
    issues: [],
    also: ({ snapshot }) => {
      expect(first(snapshot.persons)).toMatchObject({ id: 'П-1', lastName: 'Иванова' });
      expect(first(snapshot.memberships).personId).toBe('П-1');
    },
  },
  {
    title: 'a setting that nobody knows',
    damage: put('settings', 'Настройка', 2, 'Час ежедневной провирки'),
    issues: [['settings', 'A2', 'UNKNOWN_SETTING', 'warning']],
    also: ({ snapshot, issues }) => {
      expect(snapshot.settings.dailyHour).toBe(7);
      expect(first(issues).data.nearest).toBe('Час ежедневной проверки');
    },
  },
  {
    title: 'a setting that stands twice',
    damage: (grids) =>
      void grids.settings?.values.push(row('settings', { Настройка: 'ЧАС ежедневной проверки', Значение: '9' })),
    issues: [['settings', 'A4', 'DUPLICATE_SETTING', 'error']],
    also: ({ snapshot }) => expect(snapshot.settings.dailyHour).toBe(8),
  },
  {
    title: 'a setting out of its bounds, another in another spelling',
    damage: (grids) => {
      put('settings', 'Значение', 2, 25)(grids);
      put('settings', 'Значение', 3, '15.08')(grids);
    },
    issues: [['settings', 'B2', 'BAD_SETTING', 'error']],
    also: ({ snapshot }) => expect(snapshot.settings).toMatchObject({ dailyHour: 7, nextYearMeetingsFrom: '08-15' }),
  },
  {
    title: 'lines of checked cases that say nothing: each is told, the others hold',
    damage: (grids) => {
      const lines = [
        'РайОНО = род: РайОНО',
        'совет: совета',
        'центр =',
        'комитет = рд: комитета',
        'районо = дат: РайОНО',
      ];
      grids.settings?.values.push(row('settings', { Настройка: 'Проверенные падежи', Значение: lines.join('\n') }));
    },
    issues: [
      ['settings', 'B4', 'BAD_PHRASE_LINE', 'warning'],
      ['settings', 'B4', 'BAD_PHRASE_LINE', 'warning'],
      ['settings', 'B4', 'BAD_PHRASE_LINE', 'warning'],
      ['settings', 'B4', 'BAD_PHRASE_LINE', 'warning'],
    ],
  },
  {
    title: 'a type of group that the regulation does not name',
    damage: (grids) => {
      put('regulations', 'Виды объединений', 2, 'МО; ММО; творческая группа')(grids);
      put('groups', 'Вид', 2, 'кружок')(grids);
    },
    issues: [['groups', at('groups', 'Вид', 2), 'UNKNOWN_GROUP_TYPE', 'warning']],
    also: ({ snapshot }) => expect(first(snapshot.groups).type).toBe('кружок'),
  },
  {
    title: 'a row of «Контроль» is typed over',
    damage: (grids) => {
      const cells = { Объединение: 'О-1', 'Учебный год': '2026/27' };
      grids.verdicts?.values.push(row('verdicts', { ...cells, Исход: 'хорошо', Ключ: 'а' }));
      grids.verdicts?.values.push(row('verdicts', { ...cells, Исход: 'нарушено', Ключ: 'б' }));
    },
    issues: [['verdicts', 'A2', 'UNKNOWN_WORD', 'error']],
    also: ({ kept }) => expect(kept.verdicts.map(({ id, outcome }) => [id, outcome])).toEqual([['б', 'violated']]),
  },
];
