// What follows the head of a phrase and stays in every case: «учителей истории, обществознания и права».
import { isAbbreviation } from './abbreviation';
import { commonNoun, isNounForm } from './common-nouns';
import { phraseHead } from './phrase-head';

const plain = (word: string): string => word.replace(/[,;.)]+$/, '').replace(/^\(/, '');

/** A word in the nominative after the head stands beside it and may have to change: «учитель логопед». */
export function mayChange(word: string): boolean {
  const own = plain(word);
  if (isAbbreviation(own) || /(?:лог|граф)ий$/.test(own)) return false;
  return /(?:ый|[кгхжшчщ]ий|ое|ее|ая|яя)$/.test(own) || phraseHead(own) !== undefined;
}

const PLACE = /^(?:г\.?|города|с\.?|села|п\.?|пос\.?|пос[её]лка|пгт\.?|д\.?|деревни|станицы|станции)$/;

/** Whether a word of a tail may have to change; names of places stay: «школа города Рыбное». */
export const anyMayChange = (words: readonly string[]): boolean =>
  words.some((word, index) => mayChange(word) && !PLACE.test(words[index - 1] ?? ''));

const PREPOSITION = /^(?:по|для|с|со|в|во|на|при|к|о|об|из|от|за|до|у|над|под|между|без)$/i;
/** Genitives in -а, -у and words that never change, which an ending does not tell from a nominative. */
const KNOWN =
  /^(?:права|труда|искусства|языка|рисунка|танца|спорта|туризма|мира|хора|театра|вокала|мастерства|дела|детства|здоровья|производства|хозяйства|строительства|кино|фортепиано|быта|опыта|права|общества|материнства|человека|ребенка|ребёнка)$/;
const OBLIQUE_ENDING =
  /(?:ого|его|ых|их|ой|ей|[оеё]в|(?:лог|граф|ц|н|т)ий|[иы]|[нт]ия|ства|ками|ями|ами|ах|ях|ам|ям|ом|ем)$/;
/** «методисты», «логисты»: people in the plural are as likely in the nominative. */
const isPlural = (word: string): boolean =>
  [word.slice(0, -1), `${word.slice(0, -1)}ь`].some((one) => commonNoun(one)?.isAnimate === true) ||
  /(?:ист|лог|тор|ер|ёр|ор)ы$|(?:тел|ар|лог)и$/.test(word);

function isOblique(word: string, afterPreposition: boolean): boolean {
  const own = plain(word);
  if (PREPOSITION.test(own) || isAbbreviation(own) || /^[№\d]/.test(own)) return true;
  if (!/^[а-яё][а-яё/-]*$/.test(own)) return false;
  const last = own.split('-').pop() ?? own;
  if (KNOWN.test(last) || isNounForm(last, 'genitive')) return true;
  if (/[иы]$/.test(last) && isPlural(last)) return false;
  return OBLIQUE_ENDING.test(last) || (afterPreposition && /[аяуюеи]$/.test(last));
}

/**
 * Tells words that go on with a tail: they begin with a word in an oblique case and hold none in the nominative.
 *
 * @param before words of the phrase up to them: after «по» other cases than the genitive may stand
 */
export function isTail(words: readonly string[], before: readonly string[]): boolean {
  const [first] = words;
  if (first === undefined || words.some((word) => word !== 'и' && mayChange(word))) return false;
  const afterPreposition = before.some((word) => PREPOSITION.test(word));
  const starts = words.filter((_, index) => index === 0 || words[index - 1] === 'и');
  return starts.every((word) => isOblique(word, afterPreposition));
}
