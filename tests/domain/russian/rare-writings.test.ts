import { describe, expect, it } from 'vitest';
import { groupNominative, quotedName } from '../../../src/domain/documents/group-wording';
import { declineFullName } from '../../../src/domain/russian/decline-person';
import type { GrammaticalCase } from '../../../src/domain/russian/grammatical-case';
import { initialsWithSurname, surnameWithInitials } from '../../../src/domain/russian/initials';
import { nestedQuotes, quotesInside } from '../../../src/domain/russian/nested-quotes';
import { smallRegister } from '../../support/small-register';

const CASES: readonly GrammaticalCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

describe('Ukrainian surnames in -ська, -цька', () => {
  it.each([
    ['Рыбчинська', 'ж', 'Рыбчинськой'],
    ['Залуцька', 'ж', 'Залуцькой'],
    ['Рыбчинська', 'м', 'Рыбчинськой'],
  ])('%s, %s: no form is certain, the likelier dative is %s', (lastName, sex, dative) => {
    const name = { lastName, firstName: '', middleName: '', sex, nameForms: '' };
    expect(CASES.map((one) => declineFullName(name, one).certain)).toEqual(CASES.map(() => false));
    expect(declineFullName(name, 'dative').text).toBe(dative);
  });

  it('are not Russian ones', () => {
    const name = { lastName: 'Рыбчинская', firstName: '', middleName: '', sex: 'ж', nameForms: '' };
    expect(declineFullName(name, 'dative')).toEqual({ text: 'Рыбчинской', certain: true });
  });
});

describe('a name in braces', () => {
  const name = { lastName: 'Петров', firstName: '{Иван}', middleName: '[Ильич]' };

  it('gives its letters as initials', () => {
    expect(surnameWithInitials('Петрову', name)).toBe('Петрову\u00a0И.\u00a0И.');
    expect(initialsWithSurname(name)).toBe('И.\u00a0И.\u00a0Петров');
    expect(surnameWithInitials('Петров', { firstName: '{}', middleName: '–' })).toBe('Петров');
  });

  it('is not declined with certainty', () => {
    const stored = { ...name, sex: 'м', nameForms: '' };
    expect(declineFullName(stored, 'dative')).toEqual({ text: 'Петрову {Иван} [Ильич]', certain: false });
  });
});

describe('quotes within quotes', () => {
  it.each([
    ['Школа «Исток»', '«Школа „Исток“»'],
    ['Школа "Исток" и "Луч"', '«Школа „Исток“ и „Луч“»'],
    ['Школа “Исток”', '«Школа „Исток“»'],
    ['Школа „Исток“', '«Школа „Исток“»'],
    ['«Школа «Исток»»', '«Школа „Исток“»'],
    ['«Исток» и «Луч»', '«Исток» и «Луч»'],
    ['«Школа «Исток»', '«Школа «Исток»'],
    ['Исток', '«Исток»'],
    ['учителей математики', 'учителей математики'],
  ])('%s: %s', (name, quoted) => {
    expect(quotedName(name)).toBe(quoted);
  });

  it('are told by their depth', () => {
    expect(nestedQuotes('МБДОУ «Детский сад № 4 «Солнышко»»')).toBe('МБДОУ «Детский сад № 4 „Солнышко“»');
    expect(nestedQuotes('»«')).toBe('»«');
    expect(quotesInside('Луч')).toBe('Луч');
  });
});

describe('a group named by a list of subjects', () => {
  const [base] = smallRegister().groups;
  if (base === undefined) throw new Error('no group');

  it.each([
    ['ММО учителей истории, обществознания и права'],
    ['ГМО учителей физики, информатики'],
    ['Объединение учителей физики, математики и информатики'],
  ])('keeps its name: %s', (name) => {
    expect(groupNominative({ ...base, name, type: 'Методическое объединение' })).toBe(name);
  });
});
