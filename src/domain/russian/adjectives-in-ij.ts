// Surnames in -ий after г, к, х, ж, ч, ш, щ: adjectives (Великий, Горячий) and nouns (Бокий, Топчий).
import { syllables, wordSet } from './name-paradigm';

const isAdjective = wordSet(
  'великий дикий высокий широкий далекий жестокий глубокий одинокий тихий строгий убогий пологий многий ' +
    'горячий рабочий бродячий певчий ловчий кравчий зодчий стряпчий подьячий кормчий свежий рыжий пригожий хожий гожий ' +
    'дюжий хижий погожий прохожий похожий приезжий проезжий заезжий младший старший меньший больший ' +
    'хороший пеший бывший высший лучший нищий тощий общий гончий гремучий',
);
const isNoun = wordSet(
  'топчий мочий качий кочий бокий лукий мокий аверкий левкий аникий сергий георгий евтихий малахий',
);

/** Nouns in -гий, -кий, -хий, -жий, -чий, -ший: Топчия, Бокия; of the Turkic trades in -джий too. */
export const isNounInIj = (key: string): boolean => isNoun(key) || /джий$/.test(key);

/**
 * Adjectives: those of the dictionary, -ский, -цкий and a velar after a consonant (Гладкий, Долгий), participles
 * (Непомнящий, Могучий). What is neither here nor a noun of `isNounInIj` may be either.
 */
export function isAdjectiveInIj(key: string): boolean {
  if (isAdjective(key)) return true;
  if (syllables(key) === 1) return false;
  return /[бвгдзйклмнпрстфхцчшщь][гкх]ий$/.test(key) || (syllables(key) > 2 && /(?:[аяую]щ|[ую]ч)ий$/.test(key));
}
