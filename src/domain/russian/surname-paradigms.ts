import {
  type CaseEndings,
  cut,
  FIRST_DECLENSION,
  HARD_MASCULINE,
  IJA_FIRST_DECLENSION,
  type NameParadigm,
  paradigm,
  SOFT_FIRST_DECLENSION,
  syllables,
  unchanged,
  VELAR_FIRST_DECLENSION,
} from './name-paradigm';
import type { Sex } from './name-sex';
import { feminineInConsonant, feminineSurname, ukrainianInA } from './surname-feminine';
import { masculineInA, masculineSurname } from './surname-masculine';
import {
  isAdjectiveInNih,
  isNounInJa,
  isNounInOva,
  isPossessiveJa,
  mayBeFrench,
  mayBeNounInIna,
  mayBeNounInOva,
} from './surname-words';

type Paradigms = readonly NameParadigm[];

const HUSHING_STRESSED: CaseEndings = ['и', 'е', 'у', 'ой', 'е'];
const HUSHING_UNSTRESSED: CaseEndings = ['и', 'е', 'у', 'ей', 'е'];
const TS_STRESSED: CaseEndings = ['ы', 'е', 'у', 'ой', 'е'];
const TS_UNSTRESSED: CaseEndings = ['ы', 'е', 'у', 'ей', 'е'];

/** Долгих, Черных do not change; of Рерих, Дитрих only a man's does. */
function inIh(word: string, key: string, sex: Sex): Paradigms {
  const isAdjective = /ых$/.test(key)
    ? syllables(key) > 1
    : (/[гкхжшчщ]их$/.test(key) && syllables(key) > 1) || isAdjectiveInNih(key);
  if (isAdjective || sex === 'female') return [unchanged(word)];
  return [paradigm(word, word, HARD_MASCULINE), unchanged(word)];
}

function inYa(word: string, key: string): Paradigms {
  const stem = cut(word, 1);
  if (/ия$/.test(key)) return [paradigm(word, stem, IJA_FIRST_DECLENSION)];
  const soft = paradigm(word, stem, key === 'илья' ? ['и', 'е', 'ю', 'ёй', 'е'] : SOFT_FIRST_DECLENSION);
  // Судья, Муравья of men: the stress or the wrong sex; Марья is neither.
  if (/ья$/.test(key) && key !== 'илья' && !isNounInJa(key)) {
    const other: CaseEndings = isPossessiveJa(key) ? ['ей', 'ей', 'ю', 'ей', 'ей'] : ['и', 'е', 'ю', 'ёй', 'е'];
    return [soft, paradigm(word, stem, other)];
  }
  // A man's Гая may be of any language.
  return /[аоуэюяй]я$/.test(key) ? [soft, unchanged(word)] : [soft];
}

/** First declension; the stress of Кваша, Овца is not written, so the instrumental may be open. */
function inA(word: string, key: string): Paradigms {
  const stem = cut(word, 1);
  const of = (...all: CaseEndings[]): Paradigms => all.map((endings) => paradigm(word, stem, endings));
  // Гулиа, Дондуа, Бенуа
  if (/[аеиоуыэюя]а$/.test(key)) return [unchanged(word)];
  // Га, На, Ма: of Korea and China; they decline or stay.
  if (syllables(key) === 1)
    return [unchanged(word), ...of(/[гкх]а$/.test(key) ? VELAR_FIRST_DECLENSION : FIRST_DECLENSION)];
  if (/[гкх]а$/.test(key)) return of(VELAR_FIRST_DECLENSION);
  if (/[жшчщ]а$/.test(key)) return of(HUSHING_STRESSED, HUSHING_UNSTRESSED);
  if (/ица$/.test(key)) return of(TS_UNSTRESSED);
  return /ца$/.test(key) ? of(TS_STRESSED, TS_UNSTRESSED) : of(FIRST_DECLENSION);
}

function masculineNounInA(word: string, key: string): Paradigms | null {
  if (/(?:[ое]ва|[иы]на)$/.test(key) && key !== 'рева' && key !== 'кива') {
    return masculineInA(word, isNounInOva(key) || mayBeNounInOva(key) || mayBeNounInIna(key));
  }
  // The form of a woman under the name of a man: the sex may be wrong.
  return ukrainianInA(word, key);
}

/**
 * Gives the paradigms of one simple surname in Cyrillic letters, the likelier first: several mean that only the family
 * or the stress knows which is right. `null`: no rule of the language covers it.
 */
export function surnameParadigms(word: string, sex: Sex): Paradigms | null {
  const key = word.toLowerCase().replace(/ё/g, 'е');
  if (/[ъ]$/.test(key) || syllables(key) === 0) return null;
  if (mayBeFrench(key)) return [unchanged(word), ...(/я$/.test(key) ? inYa(word, key) : inA(word, key))];
  if (/^(?:рева|кива)$/.test(key)) return inA(word, key);
  const special = sex === 'female' ? feminineSurname(word, key) : masculineNounInA(word, key);
  if (special !== null) return special;
  if (/[еиоуыэю]$/.test(key)) return [unchanged(word)];
  if (/[иы]х$/.test(key)) return inIh(word, key, sex);
  if (/я$/.test(key)) return inYa(word, key);
  if (/а$/.test(key)) return inA(word, key);
  return sex === 'female' ? feminineInConsonant(word, key) : masculineSurname(word, key);
}
