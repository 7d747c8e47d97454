// Whether words that people wrote speak of what a clause names: «Об утверждении плана» of «утверждение плана».

import { oncePerText } from './once-per-text';

/** Words in lower case, ё as е, and «жд» as «д»: «утверждение» and «утвердить» have one root. */
const plain = oncePerText((text) => text.toLowerCase().split('ё').join('е').split('жд').join('д'));

/** What stays of a word in all its forms: long words lose a suffix with the ending, short ones only the ending. */
function stem(word: string): string {
  if (word.length >= 8) return word.slice(0, -4);
  if (word.length >= 6) return word.slice(0, -2);
  return word.length === 5 ? word.slice(0, -1) : word;
}

const stems = new Map<string, readonly string[]>();

function stemsOf(phrase: string): readonly string[] {
  let known = stems.get(phrase);
  if (known === undefined) {
    known = plain(phrase)
      .split(/[^а-яa-z0-9]+/)
      .filter((word) => word.length > 2)
      .map(stem);
    stems.set(phrase, known);
  }
  return known;
}

/** Tells whether every word of the phrase occurs in the text, in any of its forms; words of two letters are left out. */
export function speaksOf(text: string, phrase: string): boolean {
  if (text === phrase) return text !== '';
  const wanted = stemsOf(phrase);
  if (wanted.length === 0 || text === '') return false;
  const written = plain(text);
  return wanted.every((one) => written.includes(one));
}

/** First letters of the words: «научно-методический совет» is «НМС». */
function initials(text: string): string {
  return plain(text)
    .split(/[^а-яa-z0-9]+/)
    .map((word) => word.charAt(0))
    .join('');
}

/** One of the two is the short form of the other: «ГНМС» and «городской научно-методический совет». */
function isShortFormOf(short: string, full: string): boolean {
  const letters = initials(full);
  return (
    letters.length >= 3 &&
    plain(short)
      .split(/[^а-яa-z0-9]+/)
      .some((word) => word.length >= 3 && (letters.includes(word) || word.includes(letters)))
  );
}

/** Tells whether the words name the body in any case, or by its short form. */
export function namesBody(written: string, body: string): boolean {
  return speaksOf(written, body) || isShortFormOf(written, body) || isShortFormOf(body, written);
}
