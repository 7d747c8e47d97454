// Words of a phrase that are typed in capitals: «УЧИТЕЛЬ МАТЕМАТИКИ» declines as «учитель математики».
import { isAbbreviation } from './abbreviation';
import { outsideQuotes, outsideQuotesChanged } from './parts-outside-quotes';

const IN_CAPITALS = /(?<![А-ЯЁа-яё\d])[А-ЯЁ]{2,}(?:-[А-ЯЁ]{2,})*(?![А-ЯЁа-яё\d])/g;
/** One letter may be a conjunction or a preposition, when everything is in capitals. */
const ONE_LETTER = /(?<![А-ЯЁа-яё\d])[ВИКОСУ](?![А-ЯЁа-яё\d.])/g;

const isWord = (found: string): boolean => !isAbbreviation(found);
const lower = (found: string): string => (isWord(found) ? found.toLowerCase() : found);

/** The words of a phrase, those in quotes too; a quoted part with spaces counts as so many words. */
const wordsOf = (text: string): readonly string[] => text.split(' ');

/**
 * Declines a phrase of which words are typed in capitals as if they were small and gives the capitals back; words in
 * quotes and abbreviations stay. `undefined`: the rules do not know the phrase.
 */
export function keepingCapitalWords(
  phrase: string,
  decline: (phrase: string) => string | undefined,
): string | undefined {
  const plain = outsideQuotes(phrase);
  if (!(plain.match(IN_CAPITALS) ?? []).some(isWord)) return decline(phrase);
  const isAll = !/[а-яё]/.test(plain);
  const small = outsideQuotesChanged(phrase, (part) => {
    const words = part.replace(IN_CAPITALS, lower);
    return isAll ? words.replace(ONE_LETTER, lower) : words;
  });
  const form = decline(small);
  if (form === undefined) return undefined;
  if (isAll) return outsideQuotesChanged(form, (part) => part.toUpperCase());
  const typed = wordsOf(phrase);
  const read = wordsOf(small);
  const declined = wordsOf(form);
  if (typed.length !== declined.length) return undefined;
  return declined.map((word, at) => (typed[at] === read[at] ? word : word.toUpperCase())).join(' ');
}
