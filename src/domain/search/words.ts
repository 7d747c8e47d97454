// How words of a query meet words of the register: any order, any case, «ё» as «е», by their beginnings.

/**
 * Words of a text as they are compared, parted by single spaces, with one before the first.
 *
 * @example
 * comparable('Семёнова, А.-П.') // => ' семенова а п'
 */
export function comparable(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .match(/[a-zа-я0-9]+/g);
  return words === null ? '' : ` ${words.join(' ')}`;
}

/** Words of a query; none when it holds no letter and no digit. */
export function queryWords(query: string): readonly string[] {
  const words = comparable(query).split(' ');
  return words.filter((word) => word !== '');
}

/**
 * Whether each word begins some word of the text.
 *
 * @param text as {@link comparable} makes it
 */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(` ${word}`));
}
