/** What word processors put into a line unseen: soft hyphens, marks of joining and of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Brings the name of a field to the form in which it is compared: small letters, ё as е, single spaces (a no-break one
 * is a space too).
 *
 * @example
 * fieldKey(' Приглашённые\u00a0лица ') // => 'приглашенные лица'
 */
export function fieldKey(name: string): string {
  return name
    .replace(UNSEEN, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ё/g, 'е');
}
