import type { Sex } from './name-sex';

const PAIRS: readonly (readonly [male: string, female: string])[] = [
  ['заведующий', 'заведующая'],
  ['управляющий', 'управляющая'],
  ['исполняющий', 'исполняющая'],
  ['вожатый', 'вожатая'],
];

/**
 * Writes a position that is an adjective as the sex of the person asks: «заведующий отделом» of a woman is
 * «заведующая отделом», «старший вожатый» «старшая вожатая». Nouns and unknown sex: the position as it is.
 */
export function positionOfSex(position: string, sex: Sex | null): string {
  if (sex === null) return position;
  const to = sex === 'male' ? 0 : 1;
  const words = position.trim().split(/\s+/);
  const at = words.findIndex((word) => PAIRS.some((pair) => pair[1 - to] === word.toLowerCase()));
  if (at < 0 || at > 1) return position;
  const agree = (word: string): string => {
    const pair = PAIRS.find((one) => one[1 - to] === word.toLowerCase());
    if (pair !== undefined) return word.charAt(0) + pair[to].slice(1);
    return sex === 'female'
      ? word.replace(/(?:ий|ый)$/, 'ая')
      : word.replace(/ш?ая$/, (end) => (end === 'шая' ? 'ший' : 'ый'));
  };
  return words.map((word, index) => (index <= at ? agree(word) : word)).join(' ');
}
