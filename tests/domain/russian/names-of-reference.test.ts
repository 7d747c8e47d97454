// Names on which declension libraries are known to err, every case of each. «/»: by the use of the family, so the
// form must come out as not certain.
import { describe, expect, it } from 'vitest';
import { declineFullName } from '../../../src/domain/russian/decline-person';
import { declineSurname } from '../../../src/domain/russian/decline-surname';
import type { GrammaticalCase } from '../../../src/domain/russian/grammatical-case';
import { nameSex, type Sex } from '../../../src/domain/russian/name-sex';

const CASES: readonly GrammaticalCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

const SURNAMES: readonly (readonly [string, Sex, string])[] = [
  ['Осадчая', 'female', 'Осадчей, Осадчей, Осадчую, Осадчей, Осадчей'],
  ['Непомнящая', 'female', 'Непомнящей, Непомнящей, Непомнящую, Непомнящей, Непомнящей'],
  ['Горячий', 'male', 'Горячего, Горячему, Горячего, Горячим, Горячем'],
  ['Швец', 'male', 'Швеца, Швецу, Швеца, Швецом, Швеце'],
  ['Коломиец', 'male', 'Коломийца, Коломийцу, Коломийца, Коломийцем, Коломийце'],
  ['Сова', 'female', 'Совы, Сове, Сову, Совой, Сове'],
  ['Гарсия', 'female', 'Гарсии, Гарсии, Гарсию, Гарсией, Гарсии'],
  ['Берия', 'male', 'Берии, Берии, Берию, Берией, Берии'],
  ['Лев', 'male', 'Льва/Лева, Льву/Леву, Льва/Лева, Львом/Левом, Льве/Леве'],
  ['Лев', 'female', 'Лев, Лев, Лев, Лев, Лев'],
  ['Соловей', 'male', 'Соловья/Соловея, Соловью/Соловею, Соловья/Соловея, Соловьем/Соловьём/Соловеем, Соловье/Соловее'],
  ['Ткач', 'female', 'Ткач, Ткач, Ткач, Ткач, Ткач'],
  ['Ткач', 'male', 'Ткача, Ткачу, Ткача, Ткачом, Ткаче'],
  ['Шевченко', 'male', 'Шевченко, Шевченко, Шевченко, Шевченко, Шевченко'],
  ['Шевченко', 'female', 'Шевченко, Шевченко, Шевченко, Шевченко, Шевченко'],
  ['Черных', 'male', 'Черных, Черных, Черных, Черных, Черных'],
  ['Черных', 'female', 'Черных, Черных, Черных, Черных, Черных'],
  ['Ким', 'female', 'Ким, Ким, Ким, Ким, Ким'],
  ['Ким', 'male', 'Кима, Киму, Кима, Кимом, Киме'],
  [
    'Петрова-Водкина',
    'female',
    'Петровой-Водкиной, Петровой-Водкиной, Петрову-Водкину, Петровой-Водкиной, Петровой-Водкиной',
  ],
  [
    'Салтыков-Щедрин',
    'male',
    'Салтыкова-Щедрина, Салтыкову-Щедрину, Салтыкова-Щедрина, Салтыковым-Щедриным, Салтыкове-Щедрине',
  ],
  ['Кваша', 'female', 'Кваши, Кваше, Квашу, Квашой/Квашей, Кваше'],
  [
    'Соколов-Скаля',
    'male',
    'Соколова-Скаля/Соколова-Скали, Соколову-Скаля/Соколову-Скале, Соколова-Скаля/Соколова-Скалю, ' +
      'Соколовым-Скаля/Соколовым-Скалей, Соколове-Скаля/Соколове-Скале',
  ],
  [
    'Демут-Малиновский',
    'male',
    'Демут-Малиновского/Демута-Малиновского, Демут-Малиновскому/Демуту-Малиновскому, ' +
      'Демут-Малиновского/Демута-Малиновского, Демут-Малиновским/Демутом-Малиновским, ' +
      'Демут-Малиновском/Демуте-Малиновском',
  ],
];

describe('surnames', () => {
  it.each(SURNAMES)('%s (%s): %s', (surname, sex, forms) => {
    for (const [index, form] of forms.split(', ').entries()) {
      const declined = declineSurname(surname, sex, CASES[index] ?? 'nominative');
      const possible = form.split('/');
      expect(possible).toContain(declined.text);
      expect(declined.certain).toBe(possible.length === 1);
    }
  });
});

const GIVEN: readonly (readonly [string, string, string, string])[] = [
  ['Любовь', '', 'ж', 'Любови, Любови, Любовь, Любовью, Любови'],
  ['Гузель', '', 'ж', 'Гузели, Гузели, Гузель, Гузелью, Гузели'],
  ['Гюзель', '', 'ж', 'Гюзели, Гюзели, Гюзель, Гюзелью, Гюзели'],
  ['Эсфирь', '', 'ж', 'Эсфири, Эсфири, Эсфирь, Эсфирью, Эсфири'],
  ['Нинель', '', 'ж', 'Нинели, Нинели, Нинель, Нинелью, Нинели'],
  ['Пётр', 'Кузьмич', '', 'Петра Кузьмича, Петру Кузьмичу, Петра Кузьмича, Петром Кузьмичом, Петре Кузьмиче'],
  ['Пётр', 'Ильич', '', 'Петра Ильича, Петру Ильичу, Петра Ильича, Петром Ильичом, Петре Ильиче'],
  ['Пётр', 'Фомич', '', 'Петра Фомича, Петру Фомичу, Петра Фомича, Петром Фомичом, Петре Фомиче'],
  ['Али', 'Ахмед оглы', '', 'Али Ахмед оглы, Али Ахмед оглы, Али Ахмед оглы, Али Ахмед оглы, Али Ахмед оглы'],
  [
    'Лейла',
    'Ахмед кызы',
    '',
    'Лейлы Ахмед кызы, Лейле Ахмед кызы, Лейлу Ахмед кызы, Лейлой Ахмед кызы, Лейле Ахмед кызы',
  ],
];

describe('given names and patronymics', () => {
  it.each(GIVEN)('%s %s', (firstName, middleName, sex, forms) => {
    const name = { lastName: '', firstName, middleName, sex, nameForms: '' };
    const declined = CASES.map((grammaticalCase) => declineFullName(name, grammaticalCase));
    expect(declined).toEqual(forms.split(', ').map((text) => ({ text, certain: true })));
  });

  it.each(['Саша', 'Женя'])('of %s without a patronymic and a sex nothing is known', (firstName) => {
    const name = { lastName: 'Ким', firstName, middleName: '', sex: '', nameForms: '' };
    expect(CASES.map((grammaticalCase) => declineFullName(name, grammaticalCase))).toEqual(
      CASES.map(() => ({ text: `Ким ${firstName}`, certain: false })),
    );
  });
});

describe('a patronymic that is not of the usual kind', () => {
  it.each([
    ['Саид', 'м'],
    ['Хасан-оол', 'м'],
    ['Саидова', 'ж'],
    ['Петровна', 'м'],
    ['Петрович', 'ж'],
  ])('«%s», sex %s: is left as it is and not certain', (middleName, sex) => {
    const name = { lastName: '', firstName: '', middleName, sex, nameForms: '' };
    expect(declineFullName(name, 'dative')).toEqual({ text: middleName, certain: false });
  });
});

describe('the sex that a patronymic proves', () => {
  it.each<[string, Sex | null]>([
    ['Петрович', 'male'],
    ['Андреевич', 'male'],
    ['Ильич', 'male'],
    ['Ибрагимович', 'male'],
    ['ПЕТРОВИЧ', 'male'],
    ['Гейдар оглы', 'male'],
    ['Гейдар-оглы', 'male'],
    ['Асан уулу', 'male'],
    ['Петровна', 'female'],
    ['Андреевна', 'female'],
    ['Соловьёвна', 'female'],
    ['Никитична', 'female'],
    ['Ильинична', 'female'],
    ['Гейдар кызы', 'female'],
    ['Асан кизи', 'female'],
    ['', null],
    ['Гейдар', null],
    ['Саид', null],
    ['Хосе', null],
    ['П.', null],
    ['Абдуллович-Хан', null],
    ['Пич', null],
    ['Ханыч', null],
    ['Чна', null],
  ])('«%s»: %s', (middleName, expected) => {
    expect(nameSex({ sex: '', middleName })).toBe(expected);
  });
});
