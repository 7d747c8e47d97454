import { describe, expect, it } from 'vitest';
import { declinePhrase } from '../../../src/domain/russian/decline-phrase';
import type { GrammaticalCase } from '../../../src/domain/russian/grammatical-case';
import { positionOfSex } from '../../../src/domain/russian/position-of-sex';
import { DECLINED_POSITIONS, DECLINED_UNITS, UNSURE_PHRASES } from './phrases-declined.cases';

const CASES: readonly GrammaticalCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

const rowsOf = (text: string): [string, readonly string[]][] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [nominative = '', ...forms] = line.split('; ');
      return [nominative, forms[0] === '=' ? CASES.map(() => nominative) : forms];
    });

const declined = (phrase: string) => CASES.map((grammaticalCase) => declinePhrase(phrase, grammaticalCase));

describe.each([
  ['positions', DECLINED_POSITIONS],
  ['organisations, groups and bodies', DECLINED_UNITS],
])('%s', (_, text) => {
  it('are at least sixty', () => expect(rowsOf(text).length).toBeGreaterThanOrEqual(60));

  it.each(rowsOf(text))('%s', (nominative, forms) => {
    expect(declined(nominative)).toEqual(forms.map((form) => ({ text: form, certain: true })));
    expect(forms).toHaveLength(CASES.length);
  });
});

describe('phrases of which no rule is sure', () => {
  it.each(UNSURE_PHRASES)('%s', (phrase) => {
    expect(declined(phrase)).toEqual(CASES.map(() => ({ text: phrase, certain: false })));
  });
});

describe('a position by the sex of the person', () => {
  it.each([
    ['заведующий отделом', 'female', 'заведующая отделом'],
    ['Заведующий', 'female', 'Заведующая'],
    ['заведующая отделом', 'male', 'заведующий отделом'],
    ['заведующий отделом', 'male', 'заведующий отделом'],
    ['заведующий отделом', null, 'заведующий отделом'],
    ['исполняющий обязанности директора', 'female', 'исполняющая обязанности директора'],
    ['старший вожатый', 'female', 'старшая вожатая'],
    ['старшая вожатая', 'male', 'старший вожатый'],
    ['учитель математики', 'female', 'учитель математики'],
    ['старший воспитатель', 'female', 'старший воспитатель'],
    ['заместитель заведующего', 'female', 'заместитель заведующего'],
  ] as const)('%s, %s: %s', (position, sex, expected) => {
    expect(positionOfSex(position, sex)).toBe(expected);
  });
});
