// What the library declines wrongly, by our own runs and the lists of its issues (reference: petrovich-rules
// #16, #41, #52; petrovich-ruby #6, #63). Several paradigms mean that only the family knows which is theirs.
import {
  type CaseEndings,
  FEMININE_ADJECTIVE,
  FIRST_DECLENSION,
  HARD_MASCULINE,
  type NameParadigm,
  paradigm,
  SOFT_MASCULINE,
} from './name-paradigm';

const VOWELS = 'аеиоуыэюяё';
const ADJECTIVE_HUSHING: CaseEndings = ['его', 'ему', 'его', 'им', 'ем'];
const ADJECTIVE_VELAR: CaseEndings = ['ого', 'ому', 'ого', 'им', 'ом'];
const ADJECTIVE_POSSESSIVE: CaseEndings = ['ьего', 'ьему', 'ьего', 'ьим', 'ьем'];
const C_ENDINGS_STRESSED: CaseEndings = ['а', 'у', 'а', 'ом', 'е'];
const C_ENDINGS_UNSTRESSED: CaseEndings = ['а', 'у', 'а', 'ем', 'е'];

const POSSESSIVE = /^(?:волчий|третий|казачий|медвежий|лисий|коровий|вражий|божий|рыбий|собачий|заячий|птичий)$/;
const STRESSED_HUSHING = /^(?:ткач|грач|сыч|лещ|ерш|ключ|мяч|морж|уж|чиж|стриж|плющ|хрущ|врач|борщ|клещ)$/;
const NOUNS_IN_OVA = /^(?:сова|корова|голова|подкова|дуброва|основа|обнова|дева|ева)$/;
const NOUNS_IN_INA =
  /^(?:калина|малина|былина|глина|долина|дубина|картина|година|скотина|щетина|рябина|смородина|осина|перина|пучина|лучина|шина|тина|корчагина|галушина)$/;
const STRESSED_AYA = /^(?:большая|чужая|меньшая)$/;
const FLEETING_L = /^(?:орел|козел|осел|котел|щегол|дятел|хохол)$/;
const STEADY_EN = /^(?:олень|ясень|тюлень)$/;

const syllables = (key: string): number => key.split('').filter((letter) => VOWELS.includes(letter)).length;
const both = (word: string, stems: readonly string[], endings: CaseEndings): NameParadigm[] =>
  stems.map((stem) => paradigm(word, stem, endings));

/** Surnames in -ец: Швец – Швеца, Коломиец – Коломийца, Стрелец – Стрельца, Немец – Немца. */
function inEts(word: string, key: string): NameParadigm[] {
  const stem = word.slice(0, -2);
  const beforeLast = key.charAt(key.length - 3);
  if (syllables(key) === 1) return [paradigm(word, word, C_ENDINGS_STRESSED)];
  if (VOWELS.includes(beforeLast)) return [paradigm(word, `${stem}йц`, C_ENDINGS_UNSTRESSED)];
  const dropped = beforeLast === 'л' ? `${stem}ьц` : `${stem}ц`;
  const cluster = !VOWELS.includes(key.charAt(key.length - 4)) && beforeLast !== 'ь';
  const unclear = [
    ...both(word, [dropped], C_ENDINGS_STRESSED),
    // The stress is not written: Немцем, but Борцом.
    ...both(word, [dropped], C_ENDINGS_UNSTRESSED),
  ];
  // Кузнец – Кузнеца, but Червец – Червца.
  return cluster ? [paradigm(word, word, C_ENDINGS_STRESSED), ...unclear] : unclear;
}

function masculineAdjective(word: string, key: string): NameParadigm[] | null {
  const stem = word.slice(0, -2);
  if (POSSESSIVE.test(key))
    return [paradigm(word, stem, ADJECTIVE_POSSESSIVE), paradigm(word, stem, ADJECTIVE_HUSHING)];
  if (/[чжшщ]ий$/.test(key)) return [paradigm(word, stem, ADJECTIVE_HUSHING)];
  return /[гх]ий$/.test(key) ? [paradigm(word, stem, ADJECTIVE_VELAR)] : null;
}

/** Surnames that are common nouns with a vowel that may drop out: by the use of the family. */
function masculineFleeting(word: string, key: string): NameParadigm[] | null {
  if (key === 'лев') return both(word, [`${word.charAt(0)}ьв`, word], HARD_MASCULINE);
  if (key === 'заяц') return both(word, [`${word.slice(0, -2)}йц`, word], C_ENDINGS_UNSTRESSED);
  if (/^(?:соловей|воробей|муравей)$/.test(key)) {
    return both(word, [`${word.slice(0, -2)}ь`, word.slice(0, -1)], SOFT_MASCULINE);
  }
  if (FLEETING_L.test(key)) return both(word, [`${word.slice(0, -2)}л`, word], HARD_MASCULINE);
  if (key === 'журавель') return both(word, ['Журавл', 'Журавел'], SOFT_MASCULINE);
  if (/ень$/.test(key) && !STEADY_EN.test(key)) {
    return both(word, [`${word.slice(0, -3)}н`, word.slice(0, -1)], SOFT_MASCULINE);
  }
  if (/ёк$/.test(word)) return both(word, [`${word.slice(0, -2)}ьк`, word], HARD_MASCULINE);
  if (/ок$/.test(key)) {
    if (syllables(key) === 1) return [paradigm(word, word, HARD_MASCULINE)];
    return both(word, [`${word.slice(0, -2)}к`, word], HARD_MASCULINE);
  }
  return null;
}

function masculineConsonant(word: string, key: string): NameParadigm[] | null {
  if (/[чшщж]$/.test(key) && !/[^ьъ]ич$/.test(key)) {
    const stressed = paradigm(word, word, C_ENDINGS_STRESSED);
    if (STRESSED_HUSHING.test(key)) return [stressed];
    return [stressed, paradigm(word, word, C_ENDINGS_UNSTRESSED)];
  }
  // Грин, Шин, Ров are not possessive: Грином.
  if (syllables(key) === 1 && /(?:ин|ын|ов|ев)$/.test(key)) return [paradigm(word, word, HARD_MASCULINE)];
  if (key === 'гусь') return [paradigm(word, word.slice(0, -1), SOFT_MASCULINE)];
  return /^(?:онук|нечипас)$/.test(key) ? [paradigm(word, word, HARD_MASCULINE)] : null;
}

function feminine(word: string, key: string): NameParadigm[] | null {
  const stem = word.slice(0, -1);
  if (/[чжшщ]ая$/.test(key)) {
    const vowel = STRESSED_AYA.test(key) ? 'о' : 'е';
    const oblique = `${vowel}й`;
    return [paradigm(word, word.slice(0, -2), [oblique, oblique, 'ую', oblique, oblique])];
  }
  if (NOUNS_IN_OVA.test(key)) return [paradigm(word, stem, FIRST_DECLENSION)];
  if (/[ое]ва$/.test(key)) return [paradigm(word, stem, FEMININE_ADJECTIVE)];
  if (NOUNS_IN_INA.test(key)) {
    return [paradigm(word, stem, FIRST_DECLENSION), paradigm(word, stem, FEMININE_ADJECTIVE)];
  }
  if (/на$/.test(key) && !/[иы]на$/.test(key)) return [paradigm(word, stem, FIRST_DECLENSION)];
  if (/[сц]ка$/.test(key)) {
    return [paradigm(word, stem, FEMININE_ADJECTIVE), paradigm(word, stem, ['и', 'е', 'у', 'ой', 'е'])];
  }
  return null;
}

function ofEitherSex(word: string, key: string): NameParadigm[] | null {
  const stem = word.slice(0, -1);
  if (/ия$/.test(key)) return [paradigm(word, stem, ['и', 'и', 'ю', 'ей', 'и'])];
  if (/[чжшщ]а$/.test(key)) {
    // Stress again: Квашой or Квашей.
    return ['ой', 'ей'].map((instrumental) => paradigm(word, stem, ['и', 'е', 'у', instrumental, 'е']));
  }
  return /^(?:богода|рева|кива)$/.test(key) ? [paradigm(word, stem, FIRST_DECLENSION)] : null;
}

/**
 * Gives the paradigms of one simple surname where the library is wrong or the language leaves a choice;
 * `null` where the library may be trusted. The first paradigm is the likelier one.
 */
export function correctedSurname(word: string, sex: 'male' | 'female'): readonly NameParadigm[] | null {
  const key = word.toLowerCase().replace(/ё/g, 'е');
  const shared = ofEitherSex(word, key);
  if (shared !== null) return shared;
  if (sex === 'female') return feminine(word, key);
  if (/ец$/.test(key)) return inEts(word, key);
  return masculineAdjective(word, key) ?? masculineFleeting(word, key) ?? masculineConsonant(word, key);
}
