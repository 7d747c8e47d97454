/** More different texts than that are not words that come again and again: the memory begins anew. */
const LIMIT = 2000;

/**
 * Keeps what a function says of a text. Clauses name few words, and registers repeat theirs in thousands of rows:
 * lower case of Cyrillic text made anew for each of them was a seventh of judging.
 */
export function oncePerText<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = make(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, { value });
    return value;
  };
}
