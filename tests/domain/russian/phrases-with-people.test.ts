import { describe, expect, it } from 'vitest';
import { declineFullName, declineShortName } from '../../../src/domain/russian/decline-person';
import { declinePhrase } from '../../../src/domain/russian/decline-phrase';
import { DECLINED_POSITIONS } from './phrases-declined.cases';
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

describe('any position with any person', () => {
  const PEOPLE = [
    ['Осипова', 'Дарья', 'Ильинична'],
    ['Синицын', 'Лев', 'Ильич'],
    ['Шевченко', 'Нинель', 'Павловна'],
    ['Ткач', 'Елена', 'Игоревна'],
    ['Непомнящий', 'Пётр', 'Фомич'],
    ['Петрова-Водкина', 'Любовь', 'Юрьевна'],
  ].map(([lastName = '', firstName = '', middleName = '']) => ({
    lastName,
    firstName,
    middleName,
    sex: '',
    nameForms: '',
  }));
  const positions = DECLINED_POSITIONS.trim()
    .split('\n')
    .map((line) => line.split('; ')[0] ?? '');
  const ALL = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
  const isWoman = (middleName: string): boolean => middleName.endsWith('вна') || middleName.endsWith('чна');
  const isForWomen = (position: string): boolean =>
    /(?:^|\s)(?:заведующая|исполняющая|вожатая|учительница)/i.test(position);

  it.each(positions)('%s', (position) => {
    for (const person of PEOPLE.filter(({ middleName }) => isWoman(middleName) || !isForWomen(position))) {
      const { lastName, firstName, middleName } = person;
      for (const name of ALL) {
        const [post, own] = [declinePhrase(position, name), declineFullName(person, name)];
        const full = `${lastName} ${firstName} ${middleName}`;
        const { certain } = own;
        expect(declinePhrase(`${position} ${full}`, name)).toEqual({ text: `${post.text} ${own.text}`, certain });
        expect(declinePhrase(`${full}, ${position}`, name)).toEqual({ text: `${own.text}, ${post.text}`, certain });
        const short = declinePhrase(`${position} ${lastName} ${firstName.charAt(0)}. ${middleName.charAt(0)}.`, name);
        const known = declineShortName(person, name).text.replace(/\u00a0/g, ' ');
        if (short.certain) expect(short.text).toBe(`${post.text} ${known}`);
      }
    }
  });
});
