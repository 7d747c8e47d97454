import { expect, test } from 'vitest';
import { toldApart } from '../../../src/domain/search/twins';

const NAME = 'Семёнова Анна Петровна';

test('rows that read alike get their codes, with and without words of their own', () => {
  const rows = [
    { id: 'П-1', title: NAME, note: '' },
    { id: 'П-2', title: 'Семенова Анна Петровна', note: '' },
    { id: 'П-3', title: NAME, note: 'учитель, СОШ № 1' },
    { id: 'П-4', title: NAME, note: 'учитель, СОШ № 1' },
    { id: 'П-5', title: NAME, note: 'учитель, СОШ № 2' },
  ];
  expect(toldApart(rows).map(({ note }) => note)).toEqual([
    'П-1',
    'П-2',
    'учитель, СОШ № 1, П-3',
    'учитель, СОШ № 1, П-4',
    'учитель, СОШ № 2',
  ]);
});

test('rows that differ stay as they are', () => {
  const rows = [
    { id: 'П-1', title: NAME, note: '' },
    { id: 'П-2', title: NAME, note: 'учитель, СОШ № 1' },
  ];
  expect(toldApart(rows)).toBe(rows);
});
