import type { NounGender } from './common-nouns';
import type { GrammaticalCase } from './grammatical-case';

const NOMINATIVE_ENDING: Readonly<Record<NounGender, RegExp>> = {
  masculine: /(?:ый|ий|ой)$/i,
  feminine: /(?:ая|яя)$/i,
  neuter: /(?:ое|ее)$/i,
};

/** Gender that the ending of an adjective in the nominative shows; `undefined` when it is no such word. */
export function adjectiveGender(word: string): NounGender | undefined {
  const plain = word.replace(/ся$/, '');
  return (['masculine', 'feminine', 'neuter'] as const).find((gender) => NOMINATIVE_ENDING[gender].test(plain));
}

const isSoftAdjective = (word: string): boolean =>
  /яя$|н(?:ий|ее)$/.test(word) || (/[чжшщ](?:ий|ее|ая)$/.test(word) && !/больш..$/i.test(word));

function feminine(word: string, grammaticalCase: GrammaticalCase): string {
  const stem = word.slice(0, -2);
  if (grammaticalCase === 'accusative') return stem + (/яя$/.test(word) ? 'юю' : 'ую');
  return stem + (isSoftAdjective(word) ? 'ей' : 'ой');
}

/**
 * Puts an adjective in the nominative singular into a case; `undefined` when the word does not agree with the gender.
 *
 * @param isAnimate the noun is a person: the accusative of a masculine adjective is the genitive
 * @example
 * declineAdjective('районная', 'feminine', 'genitive') // => 'районной'
 */
export function declineAdjective(
  word: string,
  gender: NounGender,
  grammaticalCase: GrammaticalCase,
  isAnimate = false,
): string | undefined {
  if (/(?:ее|ий|ая)ся$/.test(word)) {
    const plain = declineAdjective(word.slice(0, -2), gender, grammaticalCase, isAnimate);
    return plain === undefined ? undefined : `${plain}ся`;
  }
  if (!NOMINATIVE_ENDING[gender].test(word)) return undefined;
  if (grammaticalCase === 'nominative') return word;
  if (gender === 'feminine') return feminine(word, grammaticalCase);
  if (grammaticalCase === 'accusative') {
    return gender === 'masculine' && isAnimate ? declineAdjective(word, gender, 'genitive') : word;
  }
  const stem = word.slice(0, -2);
  const hardInstrumental = /[гкхчжшщ]$/.test(stem) ? 'им' : 'ым';
  const forms = isSoftAdjective(word)
    ? { genitive: 'его', dative: 'ему', instrumental: 'им', prepositional: 'ем' }
    : { genitive: 'ого', dative: 'ому', instrumental: hardInstrumental, prepositional: 'ом' };
  return stem + forms[grammaticalCase];
}
