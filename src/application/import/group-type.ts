import { plainWords } from '../workbook/reading/plain-words';

/** First letters of the words: «муниципальное методическое объединение» → «ммо». */
const lettersOf = (words: string): string =>
  words
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');

/** The type that a name begins with, in words or in letters; the only type of a regulation fits any; empty: none. */
export function groupTypeOf(name: string, types: readonly string[]): string {
  const words = plainWords(name);
  const first = words.split(' ')[0] ?? '';
  const found = types.find((type) => {
    const plain = plainWords(type);
    return words.startsWith(plain) || first === plain || (first.length > 1 && first === lettersOf(plain));
  });
  return found ?? (types.length === 1 ? (types[0] ?? '') : '');
}
