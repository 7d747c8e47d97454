import { describe, expect, it } from 'vitest';
import { editDistance, similarWord } from '../../../src/application/documents/lint/similar-field';

describe('the distance of two words', () => {
  it.each([
    ['', '', 0],
    ['дата', 'дата', 0],
    ['', 'дата', 4],
    ['дта', 'дата', 1],
    ['датта', 'дата', 1],
    ['дота', 'дата', 1],
    ['адта', 'дата', 1],
    ['номер', 'дата', 5],
    ['состав', 'соастав', 1],
  ])('%s – %s is %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
    expect(editDistance(right, left)).toBe(distance);
  });
});

describe('the word that was meant', () => {
  const known = ['дата', 'номер', 'руководитель', 'присутствовали', 'вид'];
  it.each([
    ['руководтель', 'руководитель'],
    ['рукводтелль', 'руководитель'],
    ['рукавадитиль', 'руководитель'],
    ['рукавадитил', undefined],
    ['дататы', 'дата'],
    ['датотыы', undefined],
    ['вида', 'вид'],
    ['вод', 'вид'],
    ['во', undefined],
    ['printer', undefined],
    // Latin letters that look the same.
    ['дaтa', 'дата'],
  ])('%s → %s', (word, meant) => {
    expect(similarWord(word, known)).toBe(meant);
  });
});
