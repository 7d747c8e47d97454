import { expect, it } from 'vitest';
import { emptyPlaces } from '../../scripts/gallery/empty-places';

it('counts places that say nothing, but no conditions', () => {
  const data = {
    номер: '',
    дата: { kind: 'date', date: null },
    руководитель: { kind: 'person', name: null },
    объединение: { kind: 'phrase', text: '' },
    состав: [],
    'есть состав': false,
  } as const;
  expect(emptyPlaces(data)).toBe(5);
});

it('counts nothing that is said', () => {
  const data = {
    номер: '12',
    дата: { kind: 'date', date: '2026-09-01' },
    код: { kind: 'person', name: { lastName: '', firstName: '', middleName: '', sex: '', nameForms: '' }, code: 'П-1' },
    объединение: { kind: 'phrase', text: 'ТГ «Исток»' },
    состав: [{ номер: '' }],
  } as const;
  expect(emptyPlaces(data)).toBe(0);
});
