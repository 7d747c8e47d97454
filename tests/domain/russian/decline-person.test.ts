import { describe, expect, it } from 'vitest';
import { declineFullName, declineShortName } from '../../../src/domain/russian/decline-person';
import type { GrammaticalCase } from '../../../src/domain/russian/grammatical-case';
import type { PersonName } from '../../../src/domain/russian/person-name';

const person = (full: string, sex = '', nameForms = ''): PersonName => {
  const [lastName = '', firstName = '', ...middle] = full.split(' ');
  return { lastName, firstName, middleName: middle.join(' '), sex, nameForms };
};

describe('names of which the rules of Russian are sure', () => {
  it.each<[string, GrammaticalCase, string]>([
    ['Осадчая Мария Ивановна', 'dative', 'Осадчей Марии Ивановне'],
    ['Непомнящая Анна Львовна', 'genitive', 'Непомнящей Анны Львовны'],
    ['Горячий Пётр Ильич', 'genitive', 'Горячего Петра Ильича'],
    ['Долгий Олег Юрьевич', 'accusative', 'Долгого Олега Юрьевича'],
    ['Крайний Олег Юрьевич', 'dative', 'Крайнему Олегу Юрьевичу'],
    ['Швец Павел Олегович', 'genitive', 'Швеца Павла Олеговича'],
    ['Швец Анна Олеговна', 'genitive', 'Швец Анны Олеговны'],
    ['Коломиец Павел Олегович', 'genitive', 'Коломийца Павла Олеговича'],
    ['Стрелец Иван Петрович', 'dative', 'Стрельцу Ивану Петровичу'],
    ['Сова Галина Петровна', 'genitive', 'Совы Галины Петровны'],
    ['Сосна Галина Петровна', 'dative', 'Сосне Галине Петровне'],
    ['Гарсия Анна Петровна', 'genitive', 'Гарсии Анны Петровны'],
    ['Берия Олег Петрович', 'dative', 'Берии Олегу Петровичу'],
    ['Иванова Любовь Петровна', 'dative', 'Ивановой Любови Петровне'],
    ['Иванова Нинель Петровна', 'dative', 'Ивановой Нинели Петровне'],
    ['Иванов Пётр Кузьмич', 'instrumental', 'Ивановым Петром Кузьмичом'],
    ['Иванов Пётр Ильич', 'instrumental', 'Ивановым Петром Ильичом'],
    ['Иванов Пётр Фомич', 'instrumental', 'Ивановым Петром Фомичом'],
    ['Иванов Пётр Лукич', 'instrumental', 'Ивановым Петром Лукичом'],
    ['Иванов Пётр Саввич', 'instrumental', 'Ивановым Петром Саввичем'],
    ['Королёва Анна Львовна', 'accusative', 'Королёву Анну Львовну'],
    ['Киселёва Анна Львовна', 'dative', 'Киселёвой Анне Львовне'],
    ['Ткач Елена Львовна', 'dative', 'Ткач Елене Львовне'],
    ['Ткач Павел Львович', 'instrumental', 'Ткачом Павлом Львовичем'],
    ['Ким Виктор Петрович', 'dative', 'Киму Виктору Петровичу'],
    ['Шин Виктор Петрович', 'instrumental', 'Шином Виктором Петровичем'],
    ['Гусь Виктор Петрович', 'genitive', 'Гуся Виктора Петровича'],
    ['Шевченко Анна Львовна', 'genitive', 'Шевченко Анны Львовны'],
    ['Черных Павел Львович', 'dative', 'Черных Павлу Львовичу'],
    ['Мамедов Али Ахмед оглы', 'dative', 'Мамедову Али Ахмед оглы'],
    ['Мамедова Лейла Ахмед кызы', 'genitive', 'Мамедовой Лейлы Ахмед кызы'],
    ['Петрова-Водкина Анна Львовна', 'dative', 'Петровой-Водкиной Анне Львовне'],
    ['Салтыков-Щедрин Павел Львович', 'genitive', 'Салтыкова-Щедрина Павла Львовича'],
    ['Ткач-Иванова Анна Львовна', 'dative', 'Ткач-Ивановой Анне Львовне'],
    ['Алиев-Заде Тимур Петрович', 'genitive', 'Алиева-Заде Тимура Петровича'],
    ['ОСАДЧАЯ МАРИЯ ИВАНОВНА', 'dative', 'ОСАДЧЕЙ МАРИИ ИВАНОВНЕ'],
  ])('%s, %s: %s', (name, grammaticalCase, expected) => {
    expect(declineFullName(person(name), grammaticalCase)).toEqual({ text: expected, certain: true });
  });
});

describe('names that only the family knows how to decline', () => {
  it.each<[string, GrammaticalCase]>([
    ['Лев Яков Ильич', 'genitive'],
    ['Соловей Яков Ильич', 'genitive'],
    ['Корень Яков Ильич', 'dative'],
    ['Волчий Яков Ильич', 'genitive'],
    ['Кузнец Яков Ильич', 'genitive'],
    ['Дружок Яков Ильич', 'genitive'],
    ['Кваша Анна Ильинична', 'instrumental'],
    ['Малина Анна Ильинична', 'genitive'],
    ['Немец Яков Ильич', 'instrumental'],
    ['Демут-Малиновский Пётр Ильич', 'genitive'],
    ['Иванова Николь Петровна', 'genitive'],
    ['Smith Анна Петровна', 'dative'],
    ['Петров Жан-Поль Ильич', 'genitive'],
    ['Петров Чингиз-бек Ильич', 'dative'],
    ['Петров Данило Ильич', 'dative'],
  ])('%s, %s', (name, grammaticalCase) => {
    expect(declineFullName(person(name), grammaticalCase).certain).toBe(false);
  });

  it('is sure of a doubtful surname in the case in which all choices agree', () => {
    expect(declineFullName(person('Малина Анна Ильинична'), 'accusative')).toEqual({
      text: 'Малину Анну Ильиничну',
      certain: true,
    });
  });
});

describe('the sex', () => {
  it('is not guessed from a given name: nothing changes and nothing is certain', () => {
    expect(declineFullName(person('Ким Саша'), 'dative')).toEqual({ text: 'Ким Саша', certain: false });
  });

  it('does not matter for a surname that is the same for both', () => {
    expect(declineShortName(person('Шевченко Саша'), 'dative')).toEqual({ text: 'Шевченко\u00a0С.', certain: true });
  });

  it('comes from the register before the patronymic', () => {
    expect(declineShortName(person('Ким Ольга', 'ж'), 'dative').text).toBe('Ким\u00a0О.');
    expect(declineShortName(person('Ким Виктор', 'м'), 'dative').text).toBe('Киму\u00a0В.');
  });
});

describe('forms that a person has confirmed', () => {
  const confirmed = person('Лев Яков Ильич', 'м', 'род: Лева Якова Ильича; дат: Леву Якову Ильичу');

  it('win over the rules in the full name', () => {
    expect(declineFullName(confirmed, 'genitive')).toEqual({ text: 'Лева Якова Ильича', certain: true });
  });

  it('give their surname to the short name', () => {
    expect(declineShortName(confirmed, 'dative')).toEqual({ text: 'Леву\u00a0Я.\u00a0И.', certain: true });
  });

  it('do not speak for the cases that are not among them', () => {
    expect(declineShortName(confirmed, 'accusative').certain).toBe(false);
  });
});
