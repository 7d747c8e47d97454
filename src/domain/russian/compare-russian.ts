/** Key under which a word is looked up: lower case, ё as е, no outer spaces. */
export function russianKey(text: string): string {
  return text.trim().toLowerCase().replace(/ё/g, 'е');
}

/**
 * Orders texts as a Russian list does: case does not matter, ё stands with е.
 * Equal ones keep a fixed order, so that a list never depends on the order of rows.
 */
export function compareRussian(a: string, b: string): number {
  const left = russianKey(a);
  const right = russianKey(b);
  if (left !== right) return left < right ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
