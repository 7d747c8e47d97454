import { isAdjectiveInIj, isNounInIj } from './adjectives-in-ij';
import {
  type CaseEndings,
  cut,
  FIRST_DECLENSION,
  HARD_MASCULINE,
  HUSHING_MASCULINE,
  IJ_MASCULINE,
  type NameParadigm,
  POSSESSIVE_MASCULINE,
  paradigm,
  SOFT_MASCULINE,
  syllables,
  THIRD_DECLENSION,
} from './name-paradigm';
import {
  fleetingStem,
  isAdjectiveInNij,
  isFeminineSoft,
  isNounInOj,
  isPossessiveIj,
  isSteadyEn,
  isStressedHushing,
  isStressedIch,
  isUnsurePossessive,
} from './surname-words';

const VOWELS = 'аеиоуыэюя';
const ADJECTIVE_HARD: CaseEndings = ['ого', 'ому', 'ого', 'ым', 'ом'];
const ADJECTIVE_VELAR: CaseEndings = ['ого', 'ому', 'ого', 'им', 'ом'];
const ADJECTIVE_SOFT: CaseEndings = ['его', 'ему', 'его', 'им', 'ем'];
const ADJECTIVE_POSSESSIVE: CaseEndings = ['ьего', 'ьему', 'ьего', 'ьим', 'ьем'];

type Paradigms = readonly NameParadigm[];

const each = (word: string, stems: readonly string[], endings: CaseEndings): NameParadigm[] =>
  stems.map((stem) => paradigm(word, stem, endings));
const eachEnding = (word: string, stem: string, all: readonly CaseEndings[]): NameParadigm[] =>
  all.map((endings) => paradigm(word, stem, endings));
const sameCapital = (word: string, stem: string): string => word.charAt(0) + stem.slice(1);

/** Surnames in -ец: Швец – Швеца, Коломиец – Коломийца, Стрелец – Стрельца, Немец – Немца. */
function inEts(word: string, key: string): Paradigms {
  const stem = cut(word, 2);
  const beforeLast = key.charAt(key.length - 3);
  if (syllables(key) === 1) return [paradigm(word, word, HARD_MASCULINE)];
  if (beforeLast === 'и') return [paradigm(word, `${stem}йц`, HUSHING_MASCULINE)];
  // Китайцем, but Бойцом.
  if (VOWELS.includes(beforeLast)) return eachEnding(word, `${stem}йц`, [HUSHING_MASCULINE, HARD_MASCULINE]);
  const dropped = beforeLast === 'л' ? `${stem}ьц` : `${stem}ц`;
  const isCluster = !VOWELS.includes(key.charAt(key.length - 4)) && beforeLast !== 'ь';
  // The stress is not written: Немцем, but Борцом.
  const unclear = eachEnding(word, dropped, [HARD_MASCULINE, HUSHING_MASCULINE]);
  // Кузнец – Кузнеца, but Червец – Червца.
  return isCluster ? [paradigm(word, word, HARD_MASCULINE), ...unclear] : unclear;
}

function inIj(word: string, key: string): Paradigms {
  const stem = cut(word, 2);
  const noun = paradigm(word, cut(word, 1), IJ_MASCULINE);
  if (isPossessiveIj(key)) return [...eachEnding(word, stem, [ADJECTIVE_POSSESSIVE, ADJECTIVE_SOFT]), noun];
  // Кий, Чий: о Кие or о Кии, never as a pronoun.
  if (syllables(key) === 1) return [paradigm(word, cut(word, 1), SOFT_MASCULINE), noun];
  if (isNounInIj(key)) return [noun];
  if (/[кгхчжшщ]ий$/.test(key)) {
    const adjective = paradigm(word, stem, /[кгх]ий$/.test(key) ? ADJECTIVE_VELAR : ADJECTIVE_SOFT);
    return isAdjectiveInIj(key) ? [adjective] : [adjective, noun];
  }
  if (isAdjectiveInNij(key)) return [paradigm(word, stem, ADJECTIVE_SOFT)];
  return /[нц]ий$/.test(key) ? [paradigm(word, stem, ADJECTIVE_SOFT), noun] : [noun];
}

function inOj(word: string, key: string): Paradigms {
  if (syllables(key) === 1 || isNounInOj(key)) return [paradigm(word, cut(word, 1), SOFT_MASCULINE)];
  const adjective = paradigm(word, cut(word, 2), /[гкхжшчщ]ой$/.test(key) ? ADJECTIVE_VELAR : ADJECTIVE_HARD);
  // A noun in the languages of the Caucasus.
  return key === 'нагой' ? [adjective, paradigm(word, cut(word, 1), SOFT_MASCULINE)] : [adjective];
}

function inJ(word: string, key: string): Paradigms {
  if (/ий$/.test(key)) return inIj(word, key);
  if (/ой$/.test(key)) return inOj(word, key);
  if (/цый$/.test(key)) return eachEnding(word, cut(word, 2), [ADJECTIVE_SOFT, ADJECTIVE_HARD]);
  if (/ый$/.test(key)) return [paradigm(word, cut(word, 2), ADJECTIVE_HARD)];
  const fleeting = fleetingStem(key);
  if (fleeting === undefined) return [paradigm(word, cut(word, 1), SOFT_MASCULINE)];
  return each(word, [sameCapital(word, fleeting), cut(word, 1)], SOFT_MASCULINE);
}

function inSoftSign(word: string, key: string): Paradigms {
  const stem = cut(word, 1);
  const regular = paradigm(word, stem, SOFT_MASCULINE);
  if (isFeminineSoft(key) || /(?:[жшчщ]|ость)ь?$/.test(stem)) return [regular, paradigm(word, stem, THIRD_DECLENSION)];
  const fleeting = fleetingStem(key);
  if (fleeting !== undefined) return [paradigm(word, sameCapital(word, fleeting), SOFT_MASCULINE), regular];
  if (/ень$/.test(key) && !isSteadyEn(key)) return [paradigm(word, `${cut(word, 3)}н`, SOFT_MASCULINE), regular];
  return [regular];
}

function inHushing(word: string, key: string): Paradigms {
  // Ёрш – Ерша by the stress, Ёрша by the habit of some.
  if (/^Ё[рж]?[шж]?$/i.test(word)) return each(word, [`Е${word.slice(1)}`, word], HARD_MASCULINE);
  const stressed = paradigm(word, word, HARD_MASCULINE);
  const unstressed = paradigm(word, word, HUSHING_MASCULINE);
  if (isStressedHushing(key) || isStressedIch(key)) return [stressed];
  if (/ич$/.test(key) && syllables(key) > 1 && !/ьич$/.test(key)) return [unstressed];
  if (/(?:[рн]ц|льц|[вн]иц|[кшм]ац)$/.test(key)) return [unstressed];
  return [stressed, unstressed];
}

/** Грин, Шин are not possessive: Грином; Львов is. */
function possessive(word: string, key: string): Paradigms {
  if (key === 'львов') return [paradigm(word, word, POSSESSIVE_MASCULINE)];
  // Гайнутдин, Насреддин: a given name as a surname.
  if (isUnsurePossessive(key) || /[тд]дин$/.test(key))
    return eachEnding(word, word, [HARD_MASCULINE, POSSESSIVE_MASCULINE]);
  if (syllables(key) > 1) return [paradigm(word, word, POSSESSIVE_MASCULINE)];
  if (/^[^аеиоуыэюя]{2,}[ое]в$/.test(key)) return eachEnding(word, word, [POSSESSIVE_MASCULINE, HARD_MASCULINE]);
  return [paradigm(word, word, HARD_MASCULINE)];
}

/** A vowel before -к may drop out: Конёк – Конька, Дружок – Дружка, Горошек – Горошка, but Чапек – Чапека. */
function inFleetingK(word: string, key: string): Paradigms | null {
  if (!/[ео]к$/.test(key) || syllables(key) === 1 || /бек$/.test(key)) return null;
  const softens = /ёк$/.test(word) || /лек$/.test(key);
  return each(word, [`${cut(word, 2)}${softens ? 'ьк' : 'к'}`, word], HARD_MASCULINE);
}

function inConsonant(word: string, key: string): Paradigms {
  const fleeting = fleetingStem(key);
  if (fleeting !== undefined) {
    const endings = key === 'заяц' ? HUSHING_MASCULINE : HARD_MASCULINE;
    return each(word, [sameCapital(word, fleeting), word], endings);
  }
  if (/ец$/.test(key)) return inEts(word, key);
  if (/[жшчщц]$/.test(key)) return inHushing(word, key);
  if (/(?:[ое]в|[иы]н)$/.test(key)) return possessive(word, key);
  return inFleetingK(word, key) ?? [paradigm(word, word, HARD_MASCULINE)];
}

/** Paradigms of a man's surname in a consonant, -й or -ь, the likelier first. */
export function masculineSurname(word: string, key: string): Paradigms {
  if (/й$/.test(key)) return inJ(word, key);
  return /ь$/.test(key) ? inSoftSign(word, key) : inConsonant(word, key);
}

/** A man's surname in -ова, -ина, -ая is a noun, or the wrong sex is stored. */
export function masculineInA(word: string, isNoun: boolean): Paradigms {
  const stem = cut(word, 1);
  const noun = paradigm(word, stem, FIRST_DECLENSION);
  return isNoun ? [noun] : [noun, paradigm(word, stem, ['ой', 'ой', 'у', 'ой', 'ой'])];
}
