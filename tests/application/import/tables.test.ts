import { describe, expect, it } from 'vitest';
import { findTables, type TableLayout } from '../../../src/application/import/find-header';
import { guessColumns, mappingOf } from '../../../src/application/import/guess-columns';
import { readTable } from '../../../src/application/import/read-table';
import { readGroupTitle } from '../../../src/application/import/section-title';
import type { TextSheet } from '../../../src/application/import/text-sheet';
import { bytesOfWorkbook, cp1251 } from './files';

const sheet = (...rows: readonly string[][]): TextSheet => ({ name: 'Лист1', rows, merges: [] });

function only(tables: readonly TableLayout[]): TableLayout {
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

const placed = ({ rows }: TableLayout) =>
  rows.map(({ row, group, organization }) => [row, group?.name ?? null, organization?.name ?? null]);

describe('the table of a sheet', () => {
  it('stands under words, has numbers of columns, empty rows, a sum and signatures', () => {
    const table = only(
      findTables(
        sheet(
          ['УТВЕРЖДАЮ'],
          ['Состав муниципального методического объединения учителей математики на 2026/2027 учебный год'],
          [],
          ['№ п/п', 'Фамилия, имя, отчество', 'Место работы', 'Должность'],
          ['1', '2', '3', '4'],
          ['1', 'Иванова Мария Петровна', 'СОШ № 1', 'учитель математики'],
          [],
          ['2', 'Петрова А.А.', 'СОШ № 2', 'учитель математики'],
          ['3', '', '', ''],
          ['Итого:', '2'],
          [],
          ['Начальник управления', '', '', 'Сидоров С.С.'],
          ['Исп. Кузнецова, 2-12-12'],
        ),
      ),
    );
    expect(table.header).toEqual({ from: 3, to: 4 });
    const name = 'Муниципальное методическое объединение учителей математики';
    expect(placed(table)).toEqual([
      [5, name, null],
      [7, name, null],
    ]);
    expect(table.skipped).toEqual([
      { row: 4, why: 'numbers' },
      { row: 9, why: 'total' },
      { row: 11, why: 'note' },
      { row: 12, why: 'note' },
    ]);
  });

  it('has titles of two levels, merged', async () => {
    const bytes = await bytesOfWorkbook((book) => {
      const page = book.addWorksheet('Банк');
      page.addRow(['Банк данных педагогов']);
      page.addRow(['№', 'ФИО', '', '', 'Категория', '']);
      page.addRow(['', 'Фамилия', 'Имя', 'Отчество', 'какая', 'срок действия']);
      page.addRow([1, 'Иванова', 'Мария', 'Петровна', 'высшая', new Date(Date.UTC(2028, 4, 15))]);
      page.addRow([2, 'Петрова', 'Анна', 'Ивановна', '1 кв. категория', '15.06.2027']);
      for (const range of ['A1:F1', 'A2:A3', 'B2:D2', 'E2:F2']) page.mergeCells(range);
    });
    const reading = readTable(bytes, 'a.xlsx');
    const table = only(findTables((reading.ok && reading.sheets[0]) || sheet()));
    expect(table.titles).toEqual([
      '№',
      'ФИО / Фамилия',
      'ФИО / Имя',
      'ФИО / Отчество',
      'Категория / какая',
      'Категория / срок действия',
    ]);
    expect(mappingOf(guessColumns(table))).toEqual({
      lastName: 1,
      firstName: 2,
      middleName: 3,
      category: 4,
      categoryUntil: 5,
    });
  });

  it('has titles of two levels in a .csv, where nothing is merged', () => {
    const text = 'ФИО;Школа;Категория;\r\n;;какая;до\r\nИванова М.П.;СОШ № 1;I;01.09.2027\r\n';
    const reading = readTable(cp1251(text), 'a.csv');
    const table = only(findTables((reading.ok && reading.sheets[0]) || sheet()));
    expect(table.titles).toEqual(['ФИО', 'Школа', 'Категория / какая', 'Категория / до']);
    expect(mappingOf(guessColumns(table))).toEqual({ fullName: 0, organization: 1, category: 2, categoryUntil: 3 });
  });

  it('holds several groups: a row with a title goes with the people below it', () => {
    const table = only(
      findTables(
        sheet(
          ['№', 'ФИО', 'Организация'],
          ['ММО учителей математики (руководитель – Иванова М.П.)'],
          ['1', 'Иванова Мария Петровна', 'СОШ № 1'],
          ['2', 'Петрова Анна', 'СОШ № 2'],
          ['', '2. Творческая группа «Исток»', ''],
          ['1', 'Сидорова Вера', 'СОШ № 1'],
          ['МБОУ СОШ № 5'],
          ['2', 'Котова Нина', ''],
          ['Логопеды'],
          ['1', 'Ким Ольга', 'ДОУ № 2'],
        ),
      ),
    );
    expect(placed(table)).toEqual([
      [2, 'ММО учителей математики', null],
      [3, 'ММО учителей математики', null],
      [5, 'Творческая группа «Исток»', null],
      [7, 'Творческая группа «Исток»', 'МБОУ СОШ № 5'],
      [9, 'Логопеды', null],
    ]);
    expect(table.rows[0]?.group?.leader).toBe('Иванова М.П.');
    expect(table.rows.map(({ group }) => group?.sure)).toEqual([true, true, true, true, false]);
  });

  it('is one of several when titles differ; titles repeated on each page are left out', () => {
    const tables = findTables(
      sheet(
        ['ШМО учителей физики'],
        ['ФИО', 'Должность'],
        ['Иванова Мария', 'учитель'],
        ['ФИО', 'Должность'],
        ['Петрова Анна', 'учитель'],
        [],
        ['ШМО воспитателей'],
        ['Руководитель: Котова Н.И.'],
        ['Должность', 'ФИО'],
        ['воспитатель', 'Котова Нина Ивановна'],
      ),
    );
    expect(tables.map(placed)).toEqual([
      [
        [2, 'ШМО учителей физики', null],
        [4, 'ШМО учителей физики', null],
      ],
      [[9, 'ШМО воспитателей', null]],
    ]);
    expect(tables[1]?.rows[0]?.group?.leader).toBe('Котова Н.И.');
    expect(tables.map((table) => mappingOf(guessColumns(table)))).toEqual([
      { fullName: 0, position: 1 },
      { position: 0, fullName: 1 },
    ]);
  });

  it('keeps a row whose name is left out for what it is', () => {
    const table = only(
      findTables(
        sheet(
          ['ФИО', 'Должность', 'Школа'],
          ['Иванова Мария', 'учитель', 'СОШ № 1'],
          ['', 'учитель математики', ''],
          ['', '', 'СОШ № 2'],
          ['Петрова Анна', '', ''],
        ),
      ),
    );
    expect(placed(table)).toEqual([1, 2, 3, 4].map((row) => [row, null, null]));
  });

  it('may hold the position and the organisation in one column', () => {
    const table = only(
      findTables(sheet(['ФИО', 'Должность, место работы'], ['Иванова Мария', 'учитель химии МБОУ СОШ № 1'])),
    );
    expect(mappingOf(guessColumns(table))).toEqual({ fullName: 0, position: 1, organization: 1 });
  });

  it('may have no titles', () => {
    const table = only(
      findTables(
        sheet(
          ['1', 'Иванова М.П.', 'МБОУ СОШ № 1', 'учитель химии', 'высшая', 'ivanova@school.ru', '8 (920) 111-22-33'],
          ['2', 'Петрова А.А.', 'МДОУ № 2', 'воспитатель', 'СЗД', 'petrova@school.ru', '+7 920 111 22 34'],
        ),
      ),
    );
    expect(table.header).toBeNull();
    expect(guessColumns(table).map(({ field, confidence, reason }) => [field, confidence, reason])).toEqual([
      [null, 'likely', 'rowNumber'],
      ['fullName', 'likely', 'content'],
      ['organization', 'likely', 'content'],
      ['position', 'likely', 'content'],
      ['category', 'likely', 'content'],
      ['email', 'likely', 'content'],
      [null, 'likely', 'personalData'],
    ]);
  });
});

describe('columns', () => {
  const guess = (title: string, ...values: string[]) => {
    const rows = values.map((value) => ['Иванова Мария Петровна', 'учитель', value]);
    return guessColumns(only(findTables(sheet(['ФИО', 'Должность', title], ...rows))))[2];
  };

  it.each([
    ['Кв. категория', ['1 кв. категория', 'высшая'], 'category', 'certain', 'titleAndContent'],
    ['Действующая категория', ['1'], 'category', 'certain', 'titleAndContent'],
    ['Курсы повышения квалификации', ['2025, ИРО'], null, 'doubtful', 'unknown'],
    ['Срок полномочий', ['до конца года'], null, 'doubtful', 'unknown'],
    ['Муниципальное образование', ['Любимский район'], null, 'doubtful', 'unknown'],
    ['Какой вуз и год окончания', ['ЯГПУ, 2005'], 'education', 'likely', 'title'],
    ['Кат.', ['1', 'в'], 'category', 'certain', 'titleAndContent'],
    ['Срок действия категории', ['15.05.2028'], 'categoryUntil', 'certain', 'titleAndContent'],
    ['Дата присвоения категории', ['2023-12-25'], 'categoryFrom', 'certain', 'titleAndContent'],
    ['Дата аттестации', ['25 декабря 2023 г.'], 'categoryFrom', 'certain', 'titleAndContent'],
    ['Стаж по специальности', ['12'], 'specialtySince', 'certain', 'titleAndContent'],
    ['Стаж', ['12 лет'], 'specialtySince', 'likely', 'vagueTitle'],
    ['Педагогический стаж', ['12'], null, 'certain', 'otherExperience'],
    ['Общий стаж', ['12'], null, 'certain', 'otherExperience'],
    ['E-mail', ['a@b.ru'], 'email', 'certain', 'titleAndContent'],
    ['Адрес эл. почты', ['a@b.ru'], 'email', 'certain', 'titleAndContent'],
    ['Контактный телефон', ['89201112233'], null, 'certain', 'personalData'],
    ['Дата рождения', ['01.02.1980'], null, 'certain', 'personalData'],
    ['Наименование ОО', ['СОШ № 1'], 'organization', 'likely', 'content'],
    ['Образовательная организация', ['СОШ № 1'], 'organization', 'certain', 'titleAndContent'],
    ['Образование', ['высшее'], 'education', 'likely', 'title'],
    ['Наименование объединения', ['ММО учителей химии'], 'group', 'certain', 'titleAndContent'],
    ['Роль в МО', ['член'], 'role', 'certain', 'titleAndContent'],
    ['Дата включения в состав', ['01.09.2026'], 'memberFrom', 'certain', 'titleAndContent'],
    ['E-mail', ['нет', 'сообщит', 'позже'], 'email', 'doubtful', 'titleAgainstContent'],
    ['Прочие сведения', ['разное'], null, 'doubtful', 'unknown'],
  ] as const)('%s with %j', (title, values, field, confidence, reason) => {
    expect(guess(title, ...values)).toMatchObject({ field, confidence, reason });
  });

  it('gives a field to the surer of two columns', () => {
    const table = only(
      findTables(sheet(['ФИО', 'Должность', 'Должность по диплому'], ['Иванова Мария', 'учитель химии', 'инженер'])),
    );
    expect(guessColumns(table).map(({ field, reason }) => [field, reason])).toEqual([
      ['fullName', 'titleAndContent'],
      ['position', 'titleAndContent'],
      [null, 'taken'],
    ]);
  });
});

describe('the title of a group', () => {
  it.each([
    ['Состав ММО учителей математики на 2026/2027 учебный год', 'ММО учителей математики', ''],
    ['Список членов творческой группы «Исток» на 2026-2027 уч. г.', 'Творческая группа «Исток»', ''],
    ['I. РМО воспитателей, руководитель Иванова М.П.', 'РМО воспитателей', 'Иванова М.П.'],
    ['Состав методического объединения учителей химии', 'Методическое объединение учителей химии', ''],
    ['Районное методическое объединение логопедов', 'Районное методическое объединение логопедов', ''],
  ])('%s', (text, name, leader) => {
    expect(readGroupTitle(text)).toEqual({ name, leader });
  });
});
