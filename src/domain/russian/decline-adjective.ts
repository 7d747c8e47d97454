import type { NounGender } from './common-nouns';
import type { GrammaticalCase } from './grammatical-case';

const NOMINATIVE_ENDING: Readonly<Record<NounGender, RegExp>> = {
  masculine: /(?:ый|ий|ой)$/i,
  feminine: /(?:ая|яя)$/i,
  neuter: /(?:ое|ее)$/i,
};

/**
 * Puts an adjective in the nominative singular into a case; `undefined` when the word does not agree with the gender.
 * Inanimate: the accusative of a masculine one is the nominative.
 *
 * @example
 * declineAdjective('районная', 'feminine', 'genitive') // => 'районной'
 */
export function declineAdjective(
  word: string,
  gender: NounGender,
  grammaticalCase: GrammaticalCase,
): string | undefined {
  if (/(?:ее|ий|ая)ся$/.test(word)) {
    const plain = declineAdjective(word.slice(0, -2), gender, grammaticalCase);
    return plain === undefined ? undefined : `${plain}ся`;
  }
  if (!NOMINATIVE_ENDING[gender].test(word)) return undefined;
  if (grammaticalCase === 'nominative') return word;
  if (grammaticalCase === 'accusative' && gender !== 'feminine') return word;
  const stem = word.slice(0, -2);
  const ending = word.slice(-2);
  const isSoft = ending === 'яя' || /н(?:ий|ее)$/.test(word) || /[чжшщ](?:ий|ее|ая)$/.test(word);
  if (gender === 'feminine') {
    if (grammaticalCase === 'accusative') return stem + (ending === 'яя' ? 'юю' : 'ую');
    return stem + (isSoft ? 'ей' : 'ой');
  }
  const hardInstrumental = /[гкхчжшщ]$/.test(stem) ? 'им' : 'ым';
  const forms = isSoft
    ? { genitive: 'его', dative: 'ему', instrumental: 'им', prepositional: 'ем' }
    : { genitive: 'ого', dative: 'ому', instrumental: hardInstrumental, prepositional: 'ом' };
  return grammaticalCase === 'accusative' ? word : stem + forms[grammaticalCase];
}
