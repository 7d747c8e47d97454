import { describe, expect, it } from 'vitest';
import { declinePhrase } from '../../../src/domain/russian/decline-phrase';
import { DATIVE_AS_TYPED, LISTS_IN_PHRASES, PEOPLE_IN_PHRASES, UNSURE_PEOPLE } from './phrases-with-people.cases';

const CASES = ['genitive', 'dative', 'instrumental'] as const;

const rowsOf = (text: string): [string, readonly string[]][] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [nominative = '', ...forms] = line.split('; ');
      return [nominative, forms[0] === '=' ? CASES.map(() => nominative) : forms];
    });

describe.each([
  ['a person in a phrase', PEOPLE_IN_PHRASES],
  ['a list in a phrase', LISTS_IN_PHRASES],
])('%s', (_, text) => {
  it.each(rowsOf(text))('%s', (nominative, forms) => {
    expect(forms).toHaveLength(CASES.length);
    expect(CASES.map((name) => declinePhrase(nominative, name))).toEqual(
      forms.map((form) => ({ text: form, certain: true })),
    );
  });
});

describe('a phrase of which nobody can be sure is not certain', () => {
  it.each(UNSURE_PEOPLE)('%s', (phrase, text) => {
    expect(declinePhrase(phrase, 'dative')).toEqual({ text, certain: false });
    expect(declinePhrase(phrase, 'genitive').certain).toBe(false);
  });
});

it('a form that is the same for both sexes needs no sex', () => {
  expect(declinePhrase('начальник отдела Кондрашова Е. П.', 'instrumental')).toEqual({
    text: 'начальником отдела Кондрашовой Е. П.',
    certain: true,
  });
});

describe('an addressee typed in the dative', () => {
  it.each(DATIVE_AS_TYPED)('%s', (typed, text, certain) => {
    expect(declinePhrase(typed, 'dative')).toEqual({ text, certain });
  });

  it('says nothing in another case', () => {
    expect(declinePhrase('директору школы', 'genitive')).toEqual({ text: 'директору школы', certain: false });
  });
});
