import { isNounInIj } from './adjectives-in-ij';
import {
  cut,
  FEMININE_ADJECTIVE,
  FIRST_DECLENSION,
  type NameParadigm,
  paradigm,
  SOFT_FIRST_DECLENSION,
  syllables,
  unchanged,
  VELAR_FIRST_DECLENSION,
} from './name-paradigm';
import {
  isForeignAja,
  isNounInJa,
  isNounInOj,
  isNounInOva,
  isPossessiveJa,
  isStressedAja,
  isUnsurePossessive,
  mayBeNounInIna,
  mayBeNounInOva,
} from './surname-words';

type Paradigms = readonly NameParadigm[];

function inAja(word: string, key: string): Paradigms {
  const stem = cut(word, 2);
  const isSoft = /яя$/.test(key);
  const vowel = isSoft || (/[чжшщц]ая$/.test(key) && !isStressedAja(key)) ? 'е' : 'о';
  const oblique = `${vowel}й`;
  const adjective = paradigm(word, stem, [oblique, oblique, isSoft ? 'юю' : 'ую', oblique, oblique]);
  // Рая, Гая: of two syllables it may be a noun; Цхакая is of another language.
  const isSure = key === 'злая' || (syllables(key) > 2 && !isForeignAja(key));
  return isSure ? [adjective] : [adjective, unchanged(word)];
}

/** Божья – Божьей, Марья – Марьи; of others nobody knows. */
function inJa(word: string, key: string): Paradigms | null {
  const stem = cut(word, 1);
  const adjective = paradigm(word, stem, ['ей', 'ей', 'ю', 'ей', 'ей']);
  if (isPossessiveJa(key)) return [adjective];
  if (isNounInJa(key) || key === 'илья') return null;
  return [paradigm(word, stem, SOFT_FIRST_DECLENSION), adjective, paradigm(word, stem, ['и', 'е', 'ю', 'ёй', 'е'])];
}

/** -ова, -ина, -ская and the like; `null` when the surname is like a man's. */
export function feminineSurname(word: string, key: string): Paradigms | null {
  const stem = cut(word, 1);
  const noun = paradigm(word, stem, FIRST_DECLENSION);
  const possessive = paradigm(word, stem, FEMININE_ADJECTIVE);
  if (/(?:ая|яя)$/.test(key)) return inAja(word, key);
  if (isNounInOva(key)) return [noun];
  if (mayBeNounInOva(key) || mayBeNounInIna(key)) return [noun, possessive];
  if (/(?:[ое]ва|[иы]на)$/.test(key)) {
    const isShort = syllables(key) === 2 && key !== 'львова';
    return isShort ? [possessive, noun] : [possessive];
  }
  if (/[бвгджзйклмнпрстфхцчшщ]ья$/.test(key)) return inJa(word, key);
  // Polish and Czech ladies: Невска – Невской or Невски.
  if (/[сц]ка$/.test(key)) return [possessive, paradigm(word, stem, VELAR_FIRST_DECLENSION)];
  return ukrainianInA(word, key);
}

/**
 * Рыбчинська, Залуцька: a Ukrainian woman's form; declined as the Russian Рыбчинская, as a noun or not at all, as the
 * papers of the person have it. `null`: it is none.
 */
export function ukrainianInA(word: string, key: string): Paradigms | null {
  if (!/[сцз]ька$/.test(key)) return null;
  const stem = cut(word, 1);
  return [
    paradigm(word, stem, FEMININE_ADJECTIVE),
    paradigm(word, stem, VELAR_FIRST_DECLENSION),
    paradigm(word, stem, ['ой', 'ой', 'ую', 'ой', 'ой']),
    unchanged(word),
  ];
}

/** A man's form under a woman's name: the sex may be wrong, or the family uses it so. */
function looksMasculine(key: string): boolean {
  if (/(?:[кгхнжшчщ]ий|ый)$/.test(key)) return !isNounInIj(key);
  if (/ой$/.test(key)) return syllables(key) > 1 && !isNounInOj(key);
  return /(?:[ое]в|[иы]н)$/.test(key) && (syllables(key) > 1 || key === 'львов') && !isUnsurePossessive(key);
}

/** A woman's surname in a consonant, -й or -ь does not change. */
export function feminineInConsonant(word: string, key: string): Paradigms {
  const same = unchanged(word);
  if (!looksMasculine(key)) return [same];
  const stem = /й$/.test(key) ? cut(word, 2) : word;
  return [same, paradigm(word, stem, ['ой', 'ой', 'ую', 'ой', 'ой'])];
}
