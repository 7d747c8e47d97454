import { isNounForm } from './common-nouns';
import { mayChange } from './genitive-tail';

const ADJECTIVE = /^[а-яё-]+(?:ому|ему|ой|ей)$/i;
const ADJECTIVAL_POSITION =
  /^(?:заведующ|управляющ|исполняющ|дежурн|вожат|служащ|председательствующ)(?:ему|ому|ей|ой)$/i;

const isHead = (word: string): boolean =>
  ADJECTIVAL_POSITION.test(word) || word.split('-').every((part) => isNounForm(part, 'dative'));

/** Tells a position or a body typed in the dative, as addressees are: «директору школы», «управлению образования». */
export function isInDative(phrase: string): boolean {
  const words = phrase.split(' ');
  const at = words.findIndex(isHead);
  if (at < 0) return false;
  return words.slice(0, at).every((word) => ADJECTIVE.test(word)) && !words.slice(at + 1).some(mayChange);
}
