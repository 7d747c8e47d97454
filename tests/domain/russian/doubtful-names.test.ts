import { describe, expect, it } from 'vitest';
import { declinePatronymic } from '../../../src/domain/russian/decline-given-name';
import { declineFullName, declineShortName } from '../../../src/domain/russian/decline-person';
import { declinePhrase } from '../../../src/domain/russian/decline-phrase';
import { declineSurname } from '../../../src/domain/russian/decline-surname';
import type { GrammaticalCase } from '../../../src/domain/russian/grammatical-case';

const CASES: readonly GrammaticalCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];
const forms = (surname: string, sex: 'male' | 'female') => CASES.map((one) => declineSurname(surname, sex, one));
const sure = (text: string) => ({ text, certain: true });

describe('surnames of men in -ий', () => {
  it.each('Бокий Лукий Мокий Аверкий Левкий Георгий Евтихий Топчий Мочий Хаджий Калайджий'.split(' '))(
    '%s is a noun',
    (surname) => {
      const stem = surname.slice(0, -1);
      expect(forms(surname, 'male')).toEqual(['я', 'ю', 'я', 'ем', 'и'].map((ending) => sure(stem + ending)));
    },
  );

  it.each(
    (
      'Достоевский Рудницкий Дикий Гладкий Мягкий Горький Великий Высокий Широкий Глубокий Жестокий Далёкий Тихий Строгий ' +
      'Долгий Рудкий Буткий Вольский'
    ).split(' '),
  )('%s is an adjective', (surname) => {
    const stem = surname.slice(0, -2);
    expect(forms(surname, 'male')).toEqual(['ого', 'ому', 'ого', 'им', 'ом'].map((ending) => sure(stem + ending)));
  });

  it.each('Горячий Свежий Хороший Пригожий Рабочий Непомнящий Нищий Младший Певчий'.split(' '))(
    '%s is a soft adjective',
    (surname) => {
      const stem = surname.slice(0, -2);
      expect(forms(surname, 'male')).toEqual(['его', 'ему', 'его', 'им', 'ем'].map((ending) => sure(stem + ending)));
    },
  );

  it.each('Кий Чий Щий Жий Ший Вший Вий Лий'.split(' '))('%s is never declined as a pronoun', (surname) => {
    const all = forms(surname, 'male');
    expect(all.slice(0, 3).map(({ text }) => text)).toEqual(['я', 'ю', 'я'].map((end) => surname.slice(0, -1) + end));
    expect(all[4]?.certain).toBe(false);
  });

  it.each('Мохий Рокий Кабачий Чубжий Калашщий Демерший'.split(' '))('%s may be either', (surname) => {
    expect(forms(surname, 'male').map(({ certain }) => certain)).toEqual(CASES.map(() => false));
  });
});

describe('surnames of women in -ья', () => {
  it.each('Божья Волчья Лисья Третья Заячья Коровья Рыбья Птичья Козья Медвежья Казачья'.split(' '))(
    '%s is a possessive adjective',
    (surname) => {
      const stem = surname.slice(0, -1);
      expect(forms(surname, 'female')).toEqual(['ей', 'ей', 'ю', 'ей', 'ей'].map((ending) => sure(stem + ending)));
      expect(forms(surname, 'male')[0]?.certain).toBe(false);
    },
  );

  it.each('Марья Дарья'.split(' '))('%s is a noun', (surname) => {
    const stem = surname.slice(0, -1);
    expect(forms(surname, 'female')).toEqual(['и', 'е', 'ю', 'ей', 'е'].map((ending) => sure(stem + ending)));
  });

  it('Илья, Гарсия, Берия', () => {
    expect(declineSurname('Илья', 'female', 'instrumental')).toEqual(sure('Ильёй'));
    expect(declineSurname('Гарсия', 'female', 'dative')).toEqual(sure('Гарсии'));
    expect(declineSurname('Берия', 'female', 'genitive')).toEqual(sure('Берии'));
  });

  it.each('Муравья Бирючья Цхакая Бабая'.split(' '))('%s may be either', (surname) => {
    expect(declineSurname(surname, 'female', 'genitive').certain).toBe(false);
    expect(declineSurname(surname, 'female', 'dative').certain).toBe(false);
  });
});

describe('surnames of one syllable in -а', () => {
  it.each('Га Ра На Ма Ха'.split(' '))('%s may stay as it is', (surname) => {
    for (const sex of ['male', 'female'] as const) {
      expect(declineSurname(surname, sex, 'genitive').certain).toBe(false);
    }
  });
});

describe('a name of which the parts tell different sexes', () => {
  it.each([
    ['Шевчук', 'Иван', 'Петровна', ''],
    ['Шевчук', 'Ирина', 'Ильич', ''],
    ['Шевчук', 'ИВАН', 'ПЕТРОВНА', ''],
    ['Шевчук', 'Мария', 'Петровна', 'м'],
    ['Шевчук', 'Иван', 'Петрович', 'ж'],
    ['Шевчук', 'Иван', '', 'ж'],
    ['Шевчук', 'Мария', '', 'м'],
    ['Шевчук', 'Вячеслав', 'Ильинична', ''],
    ['Шевчук', 'Альбина', 'Олегович', ''],
    ['Шевчук', 'Анна-Мария', 'Олегович', ''],
    ['Шевчук', 'Лейла', 'Ахмед оглы', ''],
  ])('%s %s %s %s is highlighted', (lastName, firstName, middleName, sex) => {
    const name = { lastName, firstName, middleName, sex, nameForms: '' };
    for (const one of CASES) {
      expect(declineFullName(name, one).certain).toBe(false);
      expect(declineShortName(name, one).certain).toBe(false);
    }
  });

  it.each([
    ['Ким', 'Саша', 'Петровна', '', 'Ким Саше Петровне'],
    ['Ким', 'Илья', 'Петрович', '', 'Киму Илье Петровичу'],
    ['Ким', 'Никита', 'Петрович', 'м', 'Киму Никите Петровичу'],
    ['Ким', 'Гульназ', 'Петровна', '', 'Ким Гульназ Петровне'],
    ['Ким', 'Мустафа', 'Петрович', '', 'Киму Мустафе Петровичу'],
    ['Ким', 'Валя', '', 'м', 'Киму Вале'],
    ['Ким', 'Нинель', 'Петровна', 'ж', 'Ким Нинели Петровне'],
  ])('%s %s %s %s: nothing contradicts', (lastName, firstName, middleName, sex, dative) => {
    const name = { lastName, firstName, middleName, sex, nameForms: '' };
    expect(declineFullName(name, 'dative')).toEqual(sure(dative));
    expect(declineShortName(name, 'dative').certain).toBe(true);
  });

  it('has a short form that is certain where it is the same for both sexes', () => {
    const name = { lastName: 'Шевченко', firstName: 'Иван', middleName: 'Петровна', sex: '', nameForms: '' };
    expect(declineShortName(name, 'dative').certain).toBe(true);
    expect(declineFullName(name, 'dative').certain).toBe(false);
  });

  it('is declined by the stored sex for the proposal', () => {
    const name = { lastName: 'Ким', firstName: 'Мария', middleName: '', sex: 'м', nameForms: '' };
    expect(declineFullName(name, 'dative')).toEqual({ text: 'Киму Марии', certain: false });
  });

  it('is highlighted within a phrase', () => {
    expect(declinePhrase('директор Шевчук Иван Петровна', 'dative').certain).toBe(false);
  });
});

describe('forms that only the family knows', () => {
  it.each([
    ['Гайнутдин', 'instrumental', 'Гайнутдином'],
    ['Шайхутдин', 'instrumental', 'Шайхутдином'],
    ['Бадретдин', 'instrumental', 'Бадретдином'],
    ['Насреддин', 'instrumental', 'Насреддином'],
    ['Филин', 'instrumental', 'Филином'],
    ['Нагой', 'genitive', 'Нагого'],
    ['Чих', 'genitive', 'Чиха'],
    ['Ёрш', 'genitive', 'Ерша'],
    ['Ёж', 'dative', 'Ежу'],
    ['Затуливетер', 'genitive', 'Затуливетра'],
  ] as const)('%s, %s: perhaps %s', (surname, name, text) => {
    expect(declineSurname(surname, 'male', name)).toEqual({ text, certain: false });
  });

  it('Ерш, Зайнутдинов, Долгих are sure', () => {
    expect(declineSurname('Ерш', 'male', 'instrumental')).toEqual(sure('Ершом'));
    expect(declineSurname('Зайнутдинов', 'male', 'instrumental')).toEqual(sure('Зайнутдиновым'));
    expect(declineSurname('Долгих', 'male', 'genitive')).toEqual(sure('Долгих'));
  });
});

describe('patronymics in -ич', () => {
  it.each([
    ['Пахомич', 'Пахомичем'],
    ['Васильич', 'Васильичем'],
    ['Фомич', 'Фомичом'],
    ['Ильич', 'Ильичом'],
    ['Кузьмич', 'Кузьмичом'],
    ['Лукич', 'Лукичом'],
  ])('%s: %s', (middleName, instrumental) => {
    expect(declinePatronymic(middleName, 'male', 'instrumental')).toEqual(sure(instrumental));
  });
});

describe('a surname alone after a position', () => {
  it.each([
    'УЧИТЕЛЬ КИМ',
    'УЧИТЕЛЬ ЦОЙ',
    'ДИРЕКТОР ПАК',
    'ДИРЕКТОР МУХА',
    'ДИРЕКТОР РУДЬ',
    'учитель Муха',
    'старший методист Сорока',
    'директор Берия',
    'учитель физики Муха',
    'УЧИТЕЛЬ ФИЗИКИ МУХА',
    'директор МБОУ СОШ № 3 Муха',
  ])('%s is highlighted', (phrase) => expect(declinePhrase(phrase, 'dative').certain).toBe(false));

  it.each([
    ['глава Энска', 'главе Энска'],
    ['директор Центра', 'директору Центра'],
    ['начальник Управления', 'начальнику Управления'],
    ['НАЧАЛЬНИК УО', 'НАЧАЛЬНИКУ УО'],
    ['ВОСПИТАТЕЛЬ ДОУ', 'ВОСПИТАТЕЛЮ ДОУ'],
    ['УЧИТЕЛЬ ИЗО', 'УЧИТЕЛЮ ИЗО'],
    ['УЧИТЕЛЬ ОБЩЕСТВОЗНАНИЯ', 'УЧИТЕЛЮ ОБЩЕСТВОЗНАНИЯ'],
    ['УЧИТЕЛЬ ТРУДА', 'УЧИТЕЛЮ ТРУДА'],
    ['УЧИТЕЛЬ РОДНОГО ЯЗЫКА', 'УЧИТЕЛЮ РОДНОГО ЯЗЫКА'],
    ['директор школы города Рыбинска', 'директору школы города Рыбинска'],
    ['Руководитель ГМО', 'руководителю ГМО'],
  ])('%s names nobody', (phrase, dative) => expect(declinePhrase(phrase, 'dative')).toEqual(sure(dative)));
});
