import { expect, test } from 'vitest';
import { decodeRegister } from '../../../src/application/workbook/decode-register';
import { emptyGrids, row } from './grids';

const label = (id: string) => `Иванова Мария Петровна (${id})`;

/** What texts of attendance mean, and codes of what was wrong with them. */
function read(...attendance: readonly string[]) {
  // Sheets that were not read are believed: the group needs no row.
  const { persons, meetings } = emptyGrids();
  const person = { Фамилия: 'Иванова', Имя: 'Мария', Отчество: 'Петровна' };
  for (const id of ['П-1', 'П-2', 'П-3']) persons?.values.push(row('persons', { ID: id, ...person }));
  attendance.forEach((text, i) => {
    meetings?.values.push(row('meetings', { ID: `З-${i}`, Объединения: 'О-1', Присутствовали: text }));
  });
  const { snapshot, issues } = decodeRegister({
    grids: { ...(persons && { persons }), ...(meetings && { meetings }) },
  });
  const codes = issues.filter(({ sheet }) => sheet === 'meetings').map(({ code }) => code);
  return { lists: snapshot.meetings.map(({ presentIds }) => presentIds), codes };
}

test('a list in an order that was met before and broken again is read as it is written', () => {
  const lists = [['П-1', 'П-2', 'П-3'], ['П-2', 'П-1'], ['П-1', 'П-2', 'П-3'], ['П-1', 'П-3', 'П-2'], ['П-3']];
  const { lists: found, codes } = read(...lists.map((ids) => ids.map(label).join('\n')));
  expect(found).toEqual(lists);
  expect(codes).toEqual([]);
});

test('a line that only begins with the expected label is not that reference', () => {
  expect(read(label('П-1'), `${label('П-2')} и гости`)).toEqual({
    lists: [['П-1'], []],
    codes: ['UNKNOWN_REFERENCE'],
  });
});

test('a person named twice is reported in each row, also when the second name was the expected one', () => {
  const twice = `${label('П-1')}\n${label('П-1')}`;
  expect(read(twice, twice, twice)).toEqual({
    lists: [['П-1'], ['П-1'], ['П-1']],
    codes: ['DUPLICATE_IN_LIST', 'DUPLICATE_IN_LIST', 'DUPLICATE_IN_LIST'],
  });
});
