import { describe, expect, it } from 'vitest';
import { searchRegister } from '../../../src/domain/search/search-register';
import { comparable, hasWords, queryWords } from '../../../src/domain/search/words';
import { meeting, person, smallRegister } from '../../support/small-register';

const ALL = { everything: true, mayRead: (_id: string) => true, maySee: (_id: string) => true };
const FIRST_ONLY = {
  everything: false,
  mayRead: (id: string) => id === 'О-01',
  maySee: (id: string) => id !== 'П-04',
};

const found = (query: string, scope = ALL, limit = 5, register = smallRegister()) =>
  searchRegister(register, query, limit, scope).map(
    ({ table, total, rows }) => `${table} ${total}: ${rows.map(({ id }) => id).join(' ')}`,
  );

describe('words of a query', () => {
  it('meet words of a text in any order and case, ё as е, by their beginnings', () => {
    const text = comparable('Семёнова Анна-Мария Ильинична, МБОУ «СОШ № 5»');
    expect(text).toBe(' семенова анна мария ильинична мбоу сош 5');
    for (const query of ['семен', 'СЕМЁН анн', 'мария семёнова', 'сош 5', '5 иль'])
      expect(hasWords(text, queryWords(query)), query).toBe(true);
    for (const query of ['менова', 'семен ольга', '55']) expect(hasWords(text, queryWords(query)), query).toBe(false);
  });

  it('are none in signs alone', () => {
    expect(queryWords(' — «» ')).toEqual([]);
    expect(found(' — ')).toEqual([]);
  });
});

describe('search over the register', () => {
  it('finds groups, people and meetings, counts them and shows so many', () => {
    expect(found('учит мат')).toEqual(['groups 1: О-01']);
    expect(found('ММО')).toEqual(['groups 2: О-01 О-02']);
    expect(found('ммо', ALL, 1)).toEqual(['groups 2: О-01']);
    expect(found('мария иван')).toEqual(['persons 1: П-01']);
    expect(found('опыты')).toEqual(['meetings 1: З-03']);
    expect(found('10.09.2026')).toEqual(['meetings 1: З-01']);
  });

  it('puts what begins with the first word before the rest, the newest first', () => {
    const register = smallRegister({
      meetings: [
        meeting('З-1', { date: '2026-09-01', theme: 'Обмен опытом' }),
        meeting('З-2', { date: '2026-09-02', theme: 'Итоги обмена' }),
        meeting('З-3', { date: '2026-10-01', theme: 'Обмен находками' }),
      ],
    });
    expect(found('обмен', ALL, 5, register)).toEqual(['meetings 3: З-3 З-1 З-2']);
  });

  it('shows others only rows of their groups and people whom they may see', () => {
    expect(found('ммо', FIRST_ONLY)).toEqual(['groups 1: О-01']);
    expect(found('опыты', FIRST_ONLY)).toEqual([]);
    expect(found('мария', FIRST_ONLY)).toEqual(['persons 3: П-01 П-02 П-03']);
  });

  it('goes through ten thousand people at once', () => {
    const persons = Array.from({ length: 10_000 }, (_, n) => person(`П-${n}`, `Фамилия${n}`));
    const start = performance.now();
    expect(found('фамилия9999', ALL, 5, smallRegister({ persons }))).toEqual(['persons 1: П-9999']);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
