// Finds a person whom a phrase names before or after the position: «директор школы Иванов И. И.».
import { commonNoun, isNounForm } from './common-nouns';

/** The name as it is typed, with what stands around it. */
export interface WrittenPerson {
  /** The phrase before the name, with the comma, the dash or the space that parts them; empty: none. */
  readonly before: string;
  readonly after: string;
  readonly lastName: string;
  /** «Анна», «Сергеевна»; `null`: only initials are typed. */
  readonly given: { readonly firstName: string; readonly middleName: string } | null;
  readonly initials: string;
  readonly isSurnameFirst: boolean;
  /** The patronymic is in the dative: «Петровой Анне Сергеевне». */
  readonly isDative: boolean;
}

const WORD = '(?:[А-ЯЁ][а-яё]+|[А-ЯЁ]{2,})(?:-(?:[А-ЯЁ]?[а-яё]+|[А-ЯЁ]{2,}))*';
const INITIALS = '[А-ЯЁ]\\.(?:[ -]?[А-ЯЁ]\\.)?';
const PARTICLE = '(?: (?:оглы|оглу|улы|уулу|кызы|гызы|кизи))';
const GAP = '(?:,? [–—-] |, | )';
const PATRONYMIC = /(?:[оеё]вич|ьич|[оеё]вна|ична|[а-яё]{3}ич| (?:оглы|оглу|улы|уулу|кызы|гызы|кизи))$/i;
const DATIVE_PATRONYMIC = /(?:[оеё]вичу|ьичу|[оеё]вне|ичне)$/i;
const POSITION = /^(?:заведующ|управляющ|исполняющ|дежурн|вожат)/i;

/** Names of people as they are typed. */
const LOOKS: readonly string[] = [
  `(?<one>${WORD}) (?<two>${WORD}) (?<three>${WORD}${PARTICLE}?)`,
  `(?<last>${WORD}) (?<behind>${INITIALS})`,
  `(?<ahead>${INITIALS}) ?(?<last>${WORD})`,
];
const AT_END = LOOKS.map((look) => new RegExp(`^(?:(?<before>.*?${GAP}))?${look}$`));
const AT_START = LOOKS.map((look) => new RegExp(`^${look}(?:(?<after>${GAP}.*))?$`));

const isOfTheField = (word: string): boolean =>
  commonNoun(word) !== undefined || isNounForm(word, 'genitive') || isNounForm(word, 'dative') || POSITION.test(word);
/** «МБОУ Анна Сергеевна»: an abbreviation is no surname. */
const isAbbreviationBefore = (lastName: string, firstName: string): boolean =>
  /^[А-ЯЁ]{2,4}$/.test(lastName) && !/^[А-ЯЁ]{2,}$/.test(firstName);

type Parts = Readonly<Record<string, string | undefined>>;
type Name = Omit<WrittenPerson, 'before' | 'after'>;

function inFull(one: string, two: string, three: string): Name | undefined {
  const isDative = DATIVE_PATRONYMIC.test(two) || DATIVE_PATRONYMIC.test(three);
  const isPatronymic = (word: string): boolean => (isDative ? DATIVE_PATRONYMIC : PATRONYMIC).test(word);
  if (isPatronymic(two)) {
    const given = { firstName: one, middleName: two };
    return { lastName: three, given, initials: '', isSurnameFirst: false, isDative };
  }
  if (!isPatronymic(three) || isAbbreviationBefore(one, two)) return undefined;
  return {
    lastName: one,
    given: { firstName: two, middleName: three },
    initials: '',
    isSurnameFirst: true,
    isDative,
  };
}

function nameOf({ one, two, three, last, ahead, behind }: Parts): Name | undefined {
  const full = one !== undefined && two !== undefined && three !== undefined;
  const words = full ? [one, two, three] : [last ?? ''];
  if (words.some(isOfTheField)) return undefined;
  if (full) return inFull(one, two, three);
  const initials = ahead ?? behind ?? '';
  return { lastName: last ?? '', given: null, initials, isSurnameFirst: ahead === undefined, isDative: false };
}

/** «АДМИНИСТРАЦИИ Г. ЭНСКА» in capitals is a town, «ДИРЕКТОР Г. ИВАНОВ» is not. */
function isPlaceInCapitals({ ahead, last, before }: Parts): boolean {
  if (!/^[ГСПД]\.$/.test(ahead ?? '') || !/^[А-ЯЁ-]+$/.test(last ?? '')) return false;
  const previous = (before ?? '').trim().split(' ').pop() ?? '';
  return /^[А-ЯЁ»"]+$/.test(previous) && commonNoun(previous)?.isAnimate !== true;
}

function firstOf(text: string, patterns: readonly RegExp[]): WrittenPerson | undefined {
  for (const pattern of patterns) {
    const parts: Parts | undefined = pattern.exec(text)?.groups;
    const name = parts === undefined || isPlaceInCapitals(parts) ? undefined : nameOf(parts);
    if (name !== undefined) return { ...name, before: parts?.before ?? '', after: parts?.after ?? '' };
  }
  return undefined;
}

const HONOUR = 'Героя Советского Союза|Героя Российской Федерации|Героя России|Героя Труда';
const NAMED_AFTER = '(?:им\\.|имени|памяти)';
/** «школа имени А. С. Пушкина»: whoever a school is called after is in the genitive already. */
const CALLED = new RegExp(`(?:^| )${NAMED_AFTER} ?((?:(?!${NAMED_AFTER} ?).)*)$`, 'i');
const TITLE =
  /(?:^|\s)(?:академика|героя|маршала|генерала|адмирала|космонавта|л[её]тчика|поэта|писателя|художника|святого) $/i;
const SOMEBODY = new RegExp(`${INITIALS} ?${WORD}|${WORD} ${INITIALS}`);

/** `namesake`: the school is called after this person; `doubtful`: perhaps it is. */
export type PersonInPhrase = WrittenPerson | 'namesake' | 'doubtful' | undefined;

/** The person at the end of a phrase, else at its start; `undefined`: it names nobody. Spaces are single. */
export function personInPhrase(text: string): PersonInPhrase {
  const found = firstOf(text, AT_END);
  if (found === undefined || found.before === '') return found ?? firstOf(text, AT_START);
  if (TITLE.test(found.before)) return 'namesake';
  const between = CALLED.exec(found.before)?.[1];
  if (between === undefined || SOMEBODY.test(between)) return found;
  return /[А-ЯЁ]/.test(between.replace(new RegExp(HONOUR, 'g'), '')) ? 'doubtful' : 'namesake';
}

const NAMESAKE = new RegExp(
  `${NAMED_AFTER} ?(?:(?:${HONOUR}|[а-яё]+) )*(?:${INITIALS} ?)?${WORD}(?: ${INITIALS})?`,
  'g',
);
const PLACE =
  /^(?:г\.?|город[а]?|с\.?|сел[оа]|п\.?|пос\.?|пос[её]лка|пгт\.?|д\.?|дер\.?|деревн[яи]|ст\.?|станиц[аы]|станци[яи])$/i;
const NOMINATIVE_NAME = /(?:[оеё]ва|[иы]на|ая|яя|ко|вна|чна|[бвгджзйклмнпрстфхцчшщь])$/i;
const GENITIVE_WORD = /(?:ого|его|ых|их|ций|логий)$/i;

const outsideNames = (text: string): string => text.replace(/[«"„].*[»"“]/g, ' ').replace(NAMESAKE, ' ');

/** Whether a phrase has a patronymic in the nominative, so that somebody is named whom the rules did not find. */
export const hasPatronymic = (text: string): boolean =>
  /(?:^| )[А-ЯЁ][а-яё]+(?:[оеё]вна|ична|[оеё]вич)(?=[ ,]|$)/.test(outsideNames(text));

/** «СТАРШИЙ ВОСПИТАТЕЛЬ» in capitals names nobody. */
const isKnownInCapitals = (word: string): boolean =>
  /^[А-ЯЁ-]+$/.test(word) && word.split('-').every((part) => isOfTheField(part));

/** Short surnames that look like abbreviations in capitals. */
const SHORT_SURNAME =
  /^(?:КИМ|ЛИ|ПАК|ТЕН|ХАН|ХВАН|НАМ|ШИН|ЮН|АН|КАН|ЖУК|ЧИЖ|КАЦ|КОХ|ШАХ|ЛЕВ|ВОЛК|РАК|БЫК|КОТ|ЛИС|ДУБ|КИТ|[А-Я]{1,2}[АЕОУЯЮ]Й|[А-Я]{2,3}Ь|[БВГДЖЗКЛМНПРСТФХЦЧШЩ][АЕИОУЫЭЮЯ][БВГДЖЗКЛМНПРСТФХЦЧШЩ][АЯ])$/;
/** Genitives in -а, -я that are no surnames: places and subjects. */
const GENITIVE_IN_A =
  /(?:ска|цка|града|бурга|города|края|района|округа|[еа]ния|ства|языка|труда|права|хора|танца|спорта|класса)$/i;
/** After these a word goes on with the phrase: «родного ЯЗЫКА», «по ТРУДУ», «города Энска». */
const LEADS_ON = /(?:[ое]го|[ыи]х|[ое]й)$|^(?:и|по|для|с|в|на|при|от|к)$/i;

/** «учитель физики Муха», «ДИРЕКТОР КИМ»: one word with a capital at the end. */
function mayStandAlone(word: string, before = ''): boolean {
  if (LEADS_ON.test(before) && !isOfTheField(before)) return false;
  if (PLACE.test(before) || isOfTheField(word)) return false;
  if (SHORT_SURNAME.test(word)) return true;
  return /^[А-ЯЁ](?:[а-яё]+|[А-ЯЁ]{4,})$/.test(word) && /[ая]$/i.test(word) && !GENITIVE_IN_A.test(word);
}

/** Whether a capital word of a position may be a surname that nobody declined: «директор школы Иванов». */
export function mayNameSomebody(text: string): boolean {
  const words = outsideNames(text)
    .split(/[ ,]+/)
    .filter((word) => word !== '');
  const last = words[words.length - 1];
  if (last !== undefined && mayStandAlone(last, words[words.length - 2])) return true;
  return words.some((word, index) => {
    const isWord = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё]+)*$/.test(word) || /^[А-ЯЁ]{5,}$/.test(word);
    if (!isWord || PLACE.test(words[index - 1] ?? '') || GENITIVE_WORD.test(word)) return false;
    if (isKnownInCapitals(word) || /[ЫИ]Х$/.test(words[index - 1] ?? '')) return false;
    return NOMINATIVE_NAME.test(word) && (index === words.length - 1 || !/[ое]й$/i.test(word));
  });
}
