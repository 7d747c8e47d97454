import type { NounGender } from './common-nouns';

/** Cases in which papers write numbers in words. */
export type NumberCase = 'nominative' | 'genitive';

type Pair = readonly [nominative: string, genitive: string];

const pairs = (line: string): readonly Pair[] =>
  line.split(' ').map((both) => {
    const [nominative = '', genitive = ''] = both.split('/');
    return [nominative, genitive];
  });

const UP_TO_NINETEEN = pairs(
  'ноль/ноля один/одного два/двух три/трёх четыре/четырёх пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти ' +
    'десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати ' +
    'пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати ' +
    'девятнадцать/девятнадцати',
);
const TENS = pairs(
  '/ / двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти ' +
    'семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста',
);
const HUNDREDS = pairs(
  '/ сто/ста двести/двухсот триста/трёхсот четыреста/четырёхсот пятьсот/пятисот шестьсот/шестисот семьсот/семисот ' +
    'восемьсот/восьмисот девятьсот/девятисот',
);
const OF_GENDER: Readonly<Record<NounGender, readonly Pair[]>> = {
  masculine: pairs('один/одного два/двух'),
  feminine: pairs('одна/одной две/двух'),
  neuter: pairs('одно/одного два/двух'),
};

const pick = (list: readonly Pair[], index: number, name: NumberCase): string =>
  list[index]?.[name === 'nominative' ? 0 : 1] ?? '';

function belowTwenty(value: number, name: NumberCase, gender: NounGender): string {
  return value === 1 || value === 2 ? pick(OF_GENDER[gender], value - 1, name) : pick(UP_TO_NINETEEN, value, name);
}

function thousands(count: number, name: NumberCase): readonly string[] {
  if (count === 0) return [];
  if (count === 1) return [name === 'nominative' ? 'тысяча' : 'тысячи'];
  const word = name === 'genitive' || count > 4 ? 'тысяч' : 'тысячи';
  return [belowTwenty(count, name, 'feminine'), word];
}

/** Parts of a number: «две тысячи», «двадцать», «шесть». */
function words(value: number, name: NumberCase, gender: NounGender): readonly string[] {
  const rest = value % 100;
  const tail = rest < 20 ? [0, rest] : [Math.floor(rest / 10), rest % 10];
  const [tens = 0, units = 0] = tail;
  return [
    ...thousands(Math.floor(value / 1000), name),
    pick(HUNDREDS, Math.floor((value % 1000) / 100), name),
    pick(TENS, tens, name),
    units === 0 ? '' : belowTwenty(units, name, gender),
  ].filter((word) => word !== '');
}

/**
 * Writes a whole number from 0 to 9999 inclusive in words; another one comes back in digits.
 *
 * @param gender of the noun that is counted: «одна группа», «два заседания»
 * @example
 * numberInWords(21, 'genitive') // => 'двадцати одного'
 */
export function numberInWords(
  value: number,
  name: NumberCase = 'nominative',
  gender: NounGender = 'masculine',
): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  return value === 0 ? pick(UP_TO_NINETEEN, 0, name) : words(value, name, gender).join(' ');
}

const ORDINAL_UP_TO_NINETEEN =
  ' первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого'.split(
    ' ',
  );
const ORDINAL_TENS =
  '  двадцатого тридцатого сорокового пятидесятого шестидесятого семидесятого восьмидесятого девяностого'.split(' ');
const ORDINAL_HUNDREDS =
  ' сотого двухсотого трёхсотого четырёхсотого пятисотого шестисотого семисотого восьмисотого девятисотого'.split(' ');
const ORDINAL_THOUSANDS =
  ' тысячного двухтысячного трёхтысячного четырёхтысячного пятитысячного шеститысячного семитысячного восьмитысячного девятитысячного'.split(
    ' ',
  );

/** Splits off the last part, which alone is an ordinal: 2026 – 2020 and «шестого», 2020 – 2000 and «двадцатого». */
function lastOrdinal(value: number): readonly [before: number, word: string | undefined] {
  const rest = value % 100;
  if (rest > 0 && rest < 20) return [value - rest, ORDINAL_UP_TO_NINETEEN[rest]];
  if (value % 10 > 0) return [value - (value % 10), ORDINAL_UP_TO_NINETEEN[value % 10]];
  if (rest > 0) return [value - rest, ORDINAL_TENS[rest / 10]];
  const hundreds = Math.floor((value % 1000) / 100);
  if (hundreds > 0) return [value - hundreds * 100, ORDINAL_HUNDREDS[hundreds]];
  return [0, ORDINAL_THOUSANDS[value / 1000]];
}

/**
 * Writes a number from 1 to 9999 inclusive as an ordinal in the genitive, as dates want it; another one comes back in
 * digits.
 *
 * @example
 * ordinalGenitive(2026) // => 'две тысячи двадцать шестого'
 */
export function ordinalGenitive(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return String(value);
  const [before, word = ''] = lastOrdinal(value);
  return [...words(before, 'nominative', 'masculine'), word].join(' ');
}
