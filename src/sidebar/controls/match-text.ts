/** Makes texts comparable as people compare them: case, ё and е, and runs of spaces do not matter. */
function foldText(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}

/**
 * Tells whether every word of `query` begins or continues somewhere in `text`.
 *
 * @example
 * matchesQuery('ММО учителей математики', 'мат ммо') // => true
 */
export function matchesQuery(text: string, query: string): boolean {
  const folded = foldText(text);
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word));
}
