import { describe, expect, it } from 'vitest';
import { declineFullName } from '../../../src/domain/russian/decline-person';
import type { GrammaticalCase } from '../../../src/domain/russian/grammatical-case';
import type { PersonName } from '../../../src/domain/russian/person-name';
import { DECLINED_NAMES } from './names-declined.cases';

const CASES: readonly GrammaticalCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

interface Row {
  readonly name: PersonName;
  readonly title: string;
  readonly forms: readonly string[];
}

function read(line: string): Row {
  const [sex = '', title = '', ...forms] = line.split(';').map((part) => part.trim());
  const [lastName = '', firstName = '', ...middle] = title.split(' ');
  return { title, forms, name: { lastName, firstName, middleName: middle.join(' '), sex, nameForms: '' } };
}

const rowsOf = (text: string): Row[] => text.trim().split('\n').map(read);
const rows = Object.values(DECLINED_NAMES).flatMap(rowsOf);
const isDoubtful = ({ forms }: Row): boolean => forms.some((form) => form.includes('/'));

function mistakes({ name, forms }: Row): string[] {
  return CASES.flatMap((grammaticalCase, index) => {
    const expected = forms[index] ?? '';
    const { text, certain } = declineFullName(name, grammaticalCase);
    if (expected.includes('/')) return certain ? [`${text} is sure, though ${expected}`] : [];
    return certain && text !== expected ? [`${text} instead of ${expected}`] : [];
  });
}

/** Even a highlighted form should be one of those that are possible. */
function improbable({ name, forms }: Row): string[] {
  return CASES.flatMap((grammaticalCase, index) => {
    const words = declineFullName(name, grammaticalCase).text.split(' ');
    const possible = (forms[index] ?? '').split(' ').map((word) => word.split('/'));
    return words.every((word, at) => possible[at]?.includes(word)) ? [] : [`${words.join(' ')}: ${forms[index]}`];
  });
}

const highlighted = (row: Row): boolean =>
  CASES.some((grammaticalCase) => !declineFullName(row.name, grammaticalCase).certain);

describe('a long list of names in all cases', () => {
  it('has more than two hundred names with five forms each', () => {
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter(({ forms }) => forms.length !== CASES.length)).toEqual([]);
  });

  it.each(Object.keys(DECLINED_NAMES))('%s: no wrong form goes unhighlighted', (kind) => {
    expect(rowsOf(DECLINED_NAMES[kind] ?? '').flatMap(mistakes)).toEqual([]);
  });

  it('prints only forms that are possible, highlighted or not', () => {
    expect(rows.flatMap(improbable)).toEqual([]);
  });

  it('does not highlight names of which the language is sure', () => {
    const ordinary = rows.filter((row) => !isDoubtful(row));
    expect(ordinary).toHaveLength(182);
    expect(ordinary.filter(highlighted).map(({ title }) => title)).toEqual([]);
    expect(rows.filter(highlighted)).toHaveLength(28);
  });
});
