import { russianKey } from './compare-russian';

/** A name as a list writes it. */
export interface ReadName {
  readonly lastName: string;
  /** «М.» where only an initial is written. */
  readonly firstName: string;
  readonly middleName: string;
  /** Words after the name: «руководитель» of «Иванова М.П. (руководитель)». */
  readonly tail: string;
}

const PATRONYMIC = /(?:[оеё]вна|[иы]чна|[иы]ч|оглы|оглу|улы|уулу|кызы|гызы|кизи)$/i;
const PATRONYMIC_PARTICLE = /^(?:оглы|оглу|улы|уулу|кызы|гызы|кизи)$/i;
const WORD = /^[А-ЯЁ][а-яё]*(?:['’-][А-ЯЁа-яё]+)*$/;
const CAPITALS = /^[А-ЯЁ]{2,}(?:['’-][А-ЯЁ]+)*$/;
const INITIALS = /^(?:[А-ЯЁ](?:[а-яё]{0,1})?\.){1,2}$/;

/** Words with capitals that stand where names do and are none; «Садовская» and «Секретарёва» are. */
const NOT_NAMES = new RegExp(
  `^(?:${[
    'фамилия|имя|отчество|фио|итого|всего|список|состав|школа|лицей|гимназия|детский|сад|район|без|нет|дата|вакансия',
    'примечание|приложение|математика|физика|химия|биология|география|информатика|история|литература|первая|вторая|высшая',
    '(?:наи|на)?(?:меновани|звани)е|должность|категория|стаж|место|работы|роль|телефон|почта|квалификация|специальность',
    'образование|предмет|срок|действия|статус|организация|учреждение|дош?кольное|д?оо|кк',
    'м?[абкг]?д?оу|м[абк]доу|сош|оош|цдт|ддт|дюсш|[мргш]?мо|тг|ртг|ппс|пос',
    'директор[аы]?|куратор[аы]?|координатор[аы]?|секретар[ьяи]|методист[аы]?|начальник[аи]?',
    '(?:учител|воспитател|председател|руководител|исполнител)[ьяи]|педагог[аи]?|заведующ(?:ий|ая|его|ей)',
    '(?:муниципальн|методическ|творческ|начальн|старш|младш)[а-яё]+|объединени[ея]|групп[аы]|утвержд[а-яё]+',
  ].join('|')})$`,
  'i',
);

function capitalised(word: string): string {
  if (!CAPITALS.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])([а-яё])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** A given name: one letter is an initial. */
const given = (word: string): string => (/^[А-ЯЁ]$/.test(word) ? `${word}.` : capitalised(word));

/** The name and what follows it in parentheses or after a comma or a dash. */
function cut(text: string): readonly [string, string] {
  const found = /^([^(,;–—]*?)\s*(?:[(,;–—]|\s-\s)\s*(.*)$/.exec(text);
  return found === null ? [text, ''] : [found[1] ?? '', (found[2] ?? '').replace(/\)\s*$/, '').trim()];
}

/** Initials become words of their own: «Иванова М.П.» → Иванова, М., П. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/([А-ЯЁ])\s*\.\s*/g, (_, letter: string) => ` ${letter}. `)
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
}

const isNameWord = (word: string): boolean =>
  (WORD.test(word) || CAPITALS.test(word) || PATRONYMIC_PARTICLE.test(word)) && !NOT_NAMES.test(word);

function ordered(words: readonly string[]): readonly [string, string, string] | undefined {
  const [first = '', second = '', third = '', ...rest] = words;
  if (INITIALS.test(first)) {
    // «М. П. Иванова»
    return words.length === 3 && INITIALS.test(second) ? [third, first, second] : [second, first, ''];
  }
  if (words.length === 3 && PATRONYMIC.test(second) && !INITIALS.test(third) && !PATRONYMIC.test(third)) {
    // «Мария Петровна Иванова»; a surname such as «Рабинович» is no patronymic when a patronymic follows.
    return [third, first, second];
  }
  return [first, second, [third, ...rest].join(' ')];
}

/**
 * Reads «Иванова Мария Петровна», «ИВАНОВА Мария Петровна», «Иванова М.П.», «М. П. Иванова», «Мария Петровна Иванова»,
 * «Петрова-Водкина Анна», «Мамедов Али Гусейн оглы», with a remark behind.
 *
 * @returns `undefined` for what is not a name; a single word is none: it may be anything
 */
export function readName(text: string): ReadName | undefined {
  const [name, tail] = cut(
    text
      .replace(/[\s\u00a0]+/g, ' ')
      .replace(/^\d+\s*[.)]\s*/, '')
      .trim(),
  );
  const words = wordsOf(name);
  if (words.length < 2 || words.length > 4) return undefined;
  if (words.length === 4 && !words.some((word) => PATRONYMIC_PARTICLE.test(word))) return undefined;
  if (!words.every((word) => INITIALS.test(word) || isNameWord(word))) return undefined;
  const [lastName, firstName, middleName] = ordered(words) ?? ['', '', ''];
  if (lastName === '' || INITIALS.test(lastName)) return undefined;
  return {
    lastName: capitalised(lastName),
    firstName: given(firstName),
    middleName: middleName.split(' ').map(given).join(' '),
    tail,
  };
}

/** A name from three cells; only the surname has to be there. */
export function nameOfParts(lastName: string, firstName: string, middleName: string): ReadName | undefined {
  const parts = [lastName, firstName, middleName].map((part) => part.replace(/[\s\u00a0]+/g, ' ').trim());
  const [last = '', first = '', middle = ''] = parts;
  const hasWords = parts.every(
    (part) => part === '' || part.split(' ').every((word) => INITIALS.test(word) || isNameWord(word)),
  );
  if (last === '' || !hasWords) return undefined;
  return {
    lastName: last.split(' ').map(capitalised).join(' '),
    firstName: given(first),
    middleName: middle.split(' ').map(given).join(' '),
    tail: '',
  };
}

type NameParts = Pick<ReadName, 'lastName' | 'firstName' | 'middleName'>;

/** Whether a part of a name is an initial: «М.» or «М». */
export const isInitial = (part: string): boolean => /^[А-ЯЁ]\.?$/i.test(part.trim());

/** The key under which equal names are one, whatever the case of letters, «ё» and spaces. */
export const nameKey = ({ lastName, firstName, middleName }: NameParts): string =>
  [lastName, firstName, middleName].map((part) => russianKey(part).replace(/\s+/g, ' ')).join('|');

const agrees = (left: string, right: string): boolean => {
  const a = russianKey(left);
  const b = russianKey(right);
  if (a === '' || b === '' || a === b) return true;
  return (isInitial(left) || isInitial(right)) && a[0] === b[0];
};

/** Whether two names may be of one person: equal, or one has an initial or nothing where the other has a word. */
export function mayBeSame(left: NameParts, right: NameParts): boolean {
  return (
    russianKey(left.lastName) === russianKey(right.lastName) &&
    agrees(left.firstName, right.firstName) &&
    agrees(left.middleName, right.middleName)
  );
}

/** «Иванова Мария Петровна», empty parts left out. */
export const fullName = ({ lastName, firstName, middleName }: NameParts): string =>
  [lastName, firstName, middleName].filter((part) => part !== '').join(' ');
