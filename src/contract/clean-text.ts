// What people paste along with their words: nobody sees it, and it parts equal texts or turns their letters round.

const code = (from: number, to = from): string =>
  from === to ? String.fromCharCode(from) : `${String.fromCharCode(from)}-${String.fromCharCode(to)}`;

/** Control characters but those that part words and lines, signs of direction, a soft hyphen, marks without width. */
const UNSEEN = new RegExp(
  `[${[
    ...[code(0x00, 0x08), code(0x0e, 0x1f), code(0x7f, 0x84), code(0x86, 0x9f), code(0xad), code(0x61c)],
    ...[code(0x200b), code(0x200e, 0x200f), code(0x202a, 0x202e), code(0x2060, 0x2069), code(0xfeff)],
  ].join('')}]`,
  'g',
);

/** Other signs of a new line than the one that cells know: of Windows, of a page, of a word processor. */
const LINE_ENDS = new RegExp(`\r\n?|[${code(0x0b, 0x0c)}${code(0x85)}${code(0x2028, 0x2029)}]`, 'g');

/**
 * A text of many lines without what is not seen: line ends are `\n`, outer spaces are gone, the rest stays.
 *
 * @example
 * manyLines('Первая\r\nвторая\u202e ') // => 'Первая\nвторая'
 */
export function manyLines(text: string): string {
  return text.replace(UNSEEN, '').replace(LINE_ENDS, '\n').trim();
}

/**
 * A text of one line without what is not seen: spaces of every kind and line ends are one space, outer ones are gone.
 *
 * @example
 * oneLine('МБОУ\u00a0 СОШ\n№ 1') // => 'МБОУ СОШ № 1'
 */
export function oneLine(text: string): string {
  return manyLines(text).replace(/\s+/g, ' ');
}
