import { describe, expect, it } from 'vitest';
import { compareRussian } from '../../../src/domain/russian/compare-russian';
import { dateInDigits } from '../../../src/domain/russian/date-in-digits';
import { dateInWords } from '../../../src/domain/russian/date-in-words';
import { declinePhrase } from '../../../src/domain/russian/decline-phrase';
import { initialsWithSurname, surnameWithInitials } from '../../../src/domain/russian/initials';
import { nameSex } from '../../../src/domain/russian/name-sex';
import { plural } from '../../../src/domain/russian/plural';
import { tieWords } from '../../../src/domain/russian/tie-words';

describe('dates', () => {
  it('are written in words with no-break spaces', () => {
    expect(dateInWords('2026-09-01')).toBe('1\u00a0сентября\u00a02026\u00a0г.');
  });

  it('are written in digits with both zeros', () => {
    expect(dateInDigits('2026-09-01')).toBe('01.09.2026');
  });
});

describe('plural', () => {
  it.each([
    [1, 'человек'],
    [2, 'человека'],
    [5, 'человек'],
    [11, 'человек'],
    [12, 'человек'],
    [21, 'человек'],
    [22, 'человека'],
    [112, 'человек'],
    [0, 'человек'],
  ])('%i %s', (count, expected) => {
    expect(plural(count, ['человек', 'человека', 'человек'])).toBe(expected);
  });
});

describe('initials', () => {
  const name = { lastName: 'Иванова', firstName: 'Мария', middleName: 'Петровна' };

  it('follow the surname in a text and precede it in a signature', () => {
    expect(surnameWithInitials('Иванову', name)).toBe('Иванову\u00a0М.\u00a0П.');
    expect(initialsWithSurname(name)).toBe('М.\u00a0П.\u00a0Иванова');
  });

  it('are absent without a given name', () => {
    expect(surnameWithInitials('Ким', { firstName: '', middleName: '' })).toBe('Ким');
  });
});

describe('the alphabet', () => {
  it('puts ё where е stands', () => {
    const sorted = ['Ёлкина', 'Жукова', 'Ермакова', 'Елисеева', 'Андреева'].sort(compareRussian);
    expect(sorted).toEqual(['Андреева', 'Елисеева', 'Ёлкина', 'Ермакова', 'Жукова']);
  });
});

describe('sex', () => {
  it.each([
    ['', 'Петровна', 'female'],
    ['', 'Ильинична', 'female'],
    ['', 'Ильич', 'male'],
    ['', 'Ахмед оглы', 'male'],
    ['', 'Ахмед кызы', 'female'],
    ['', '', null],
    ['', 'Мария', null],
    ['ж', 'Петрович', 'female'],
    ['мужской', '', 'male'],
  ])('stored «%s», patronymic «%s»: %s', (sex, middleName, expected) => {
    expect(nameSex({ sex, middleName })).toBe(expected);
  });
});

describe('kinds of groups in the genitive', () => {
  it.each([
    ['Районная творческая группа «Исток»', 'районной творческой группы «Исток»'],
    ['ММО учителей математики', 'ММО учителей математики'],
    ['ПОС «Читаем вместе»', 'ПОС «Читаем вместе»'],
    ['профессиональная ассоциация', 'профессиональной ассоциации'],
    ['творческое объединение', 'творческого объединения'],
    ['рабочая/проблемная группа', 'рабочей/проблемной группы'],
    ['профессиональная ассоциация/творческое объединение', 'профессиональной ассоциации/творческого объединения'],
    ['фокус-группа', 'фокус-группы'],
    ['Лаборатория «Цифровой урок»', 'лаборатории «Цифровой урок»'],
    ['профессиональное обучающееся сообщество', 'профессионального обучающегося сообщества'],
    ['занятие (встреча)', 'занятия (встречи)'],
    ['Школа молодого педагога', 'школы молодого педагога'],
    ['экспертная группа', 'экспертной группы'],
  ])('%s: %s', (phrase, expected) => {
    expect(declinePhrase(phrase, 'genitive')).toEqual({ text: expected, certain: true });
  });

  it('leaves what it does not know as it is and says so', () => {
    expect(declinePhrase('Почемучки города', 'genitive')).toEqual({ text: 'Почемучки города', certain: false });
  });
});

describe('no-break spaces', () => {
  it.each([
    ['Гимназия № 7 имени К. Д. Ушинского', 'Гимназия №·7 имени К.·Д.·Ушинского'],
    ['Иванова М.П. и И.О. Петров', 'Иванова·М.·П. и И.·О.·Петров'],
    ['г. Любим, 15 мая 2027 г.', 'г.·Любим, 15·мая 2027·г.'],
    ['срок – до 01.11.2026', 'срок·– до·01.11.2026'],
    ['приказ №5, № 215-к', 'приказ №·5, №·215-к'],
    ['п. 3.1 и ст. 28', 'п.·3.1 и ст.·28'],
    ['пгт. Яя, школа им. Пушкина', 'пгт.·Яя, школа им.·Пушкина'],
    ['Так и есть. 5 уроков', 'Так и есть. 5 уроков'],
    ['5 майских уроков', '5 майских уроков'],
    ['Приняли ФГОС. Итоги подведены', 'Приняли ФГОС. Итоги подведены'],
    ['приказ от 20.11.2026 № 5', 'приказ от·20.11.2026 №·5'],
    ['от 1 сентября', 'от·1·сентября'],
    ['в срок до 20.11.2026', 'в срок до·20.11.2026'],
    ['от 20 человек', 'от 20 человек'],
    ['учитель МБОУ СОШ № 5', 'учитель МБОУ·СОШ №·5'],
    ['ПОС «Читаем»', 'ПОС «Читаем»'],
    ['МБОУ Любимская СОШ', 'МБОУ Любимская СОШ'],
    ['УЧИТЕЛЬ МАТЕМАТИКИ', 'УЧИТЕЛЬ МАТЕМАТИКИ'],
  ])('%s', (text, expected) => {
    expect(tieWords(text).replace(/\u00a0/g, '·')).toBe(expected);
  });

  it('keep numbers with a dash between them on one line, and only them', () => {
    expect(tieWords('в 5–7 классах')).toBe('в 5–\u20607 классах');
    expect(tieWords('62-од, 2022-09, А–Я')).toBe('62-од, 2022-09, А–Я');
  });
});
