import type { Random } from './random';

/** Common names of the country put together at random: nobody in particular is meant. */
const SURNAMES: readonly (readonly [male: string, female: string])[] = [
  ...(
    'Алексеев Андреев Антонов Белов Белоусов Бобров Богданов Борисов Быков Васильев Виноградов Власов Волков Воробьёв ' +
    'Воронов Гаврилов Герасимов Голубев Горбунов Григорьев Гусев Давыдов Данилов Денисов Дмитриев Егоров Ершов Ефимов ' +
    'Журавлёв Зайцев Захаров Зимин Иванов Ильин Калинин Киселёв Климов Ковалёв Козлов Колесов Комаров Королёв Крылов ' +
    'Кузнецов Кузьмин Лазарев Лебедев Логинов Макаров Максимов Марков Мартынов Медведев Мельников Миронов Морозов ' +
    'Назаров Никитин Николаев Новиков Носков Орлов Осипов Павлов Петров Поляков Попов Прохоров Родионов Романов Рыбаков ' +
    'Савельев Семёнов Сергеев Сидоров Симонов Смирнов Соболев Соколов Соловьёв Сорокин Степанов Суворов Тарасов Титов ' +
    'Тихонов Трофимов Фёдоров Филатов Филиппов Фомин Фролов Цветков Чернов Шаров Шестаков Широков Щербаков Юдин Яковлев'
  )
    .split(' ')
    .map((male) => [male, `${male}а`] as const),
  ...'Белинский Вишневский Дубровский Каменский Озерский Покровский Троицкий Успенский'
    .split(' ')
    .map((male) => [male, `${male.slice(0, -2)}ая`] as const),
  ...'Бойко Гончаренко Ким Кравчук Марченко Мельник Петренко Романюк Ткач Шевченко Швец Черных Седых Коломиец'
    .split(' ')
    .map((both) => [both, both] as const),
  ['Осадчий', 'Осадчая'],
  ['Ёлкин', 'Ёлкина'],
  ['Сова', 'Сова'],
];

const FEMALE_NAMES =
  'Александра Алёна Алина Алла Анастасия Анна Валентина Валерия Вера Виктория Галина Дарья Евгения Екатерина Елена Жанна Зоя Инна Ирина Ксения Лариса Лидия Любовь Людмила Маргарита Марина Мария Надежда Наталья Нина Оксана Олеся Ольга Полина Раиса Римма Светлана Софья Тамара Татьяна Ульяна Юлия Яна'.split(
    ' ',
  );
const MALE_NAMES =
  'Александр Алексей Андрей Антон Артём Борис Вадим Виктор Владимир Григорий Денис Дмитрий Евгений Игорь Илья Кирилл Константин Максим Михаил Николай Олег Павел Роман Сергей Юрий'.split(
    ' ',
  );
const PATRONYMICS: readonly (readonly [male: string, female: string])[] = [
  ...'Александр Антон Борис Вадим Валентин Виктор Владимир Иван Константин Леонид Максим Михайл Олег Павл Петр Роман Семён Степан Фёдор Эдуард'
    .split(' ')
    .map((stem) => [`${stem}ович`, `${stem}овна`] as const),
  ...'Алексе Андре Анатоль Валерь Василь Геннадь Григорь Дмитри Евгень Никола Серге Юрь Аркадь Виталь'
    .split(' ')
    .map((stem) => [`${stem}евич`, `${stem}евна`] as const),
  ['Ильич', 'Ильинична'],
  ['Кузьмич', 'Кузьминична'],
];

/** A name that nobody in particular bears. */
export interface DemoName {
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  readonly sex: 'м' | 'ж';
}

/** Gives names that do not repeat; most teachers are women. */
export function nameSource(random: Random): (sex?: 'м' | 'ж') => DemoName {
  const used = new Set<string>();
  const invent = (sex: 'м' | 'ж'): DemoName => {
    const form = sex === 'м' ? 0 : 1;
    return {
      lastName: random.pick(SURNAMES)[form],
      firstName: random.pick(sex === 'м' ? MALE_NAMES : FEMALE_NAMES),
      middleName: random.pick(PATRONYMICS)[form],
      sex,
    };
  };
  return (wanted) => {
    for (;;) {
      const name = invent(wanted ?? (random.chance(0.12) ? 'м' : 'ж'));
      const key = `${name.lastName} ${name.firstName} ${name.middleName}`;
      if (used.has(key)) continue;
      used.add(key);
      return name;
    }
  };
}
