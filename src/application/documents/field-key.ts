/**
 * Spaces and breaks of a line, and what word processors put into a line unseen: soft and no-break hyphens, marks of
 * joining and of direction. The library does not see breaks inside of a tag at all, so none of this counts.
 */
const NOT_LETTERS = /[\s\u00a0\u00ad\u200b-\u200f\u2011\u2060\ufeff]/g;

/**
 * Brings the name of a field to the form in which it is compared: small letters, ё as е, no spaces.
 *
 * @example
 * fieldKey(' Приглашённые\u00a0лица ') // => 'приглашенныелица'
 */
export function fieldKey(name: string): string {
  return name.replace(NOT_LETTERS, '').toLowerCase().replace(/ё/g, 'е');
}
