/** One of two independent 32-bit sums (FNV-1a with different beginnings); together they keep apart what differs. */
function sum(text: string, beginning: number): string {
  let hash = beginning;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 16777619);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Returns a short key of a list of texts; it does not depend on their order. */
export function situationKey(texts: readonly string[]): string {
  const all = [...texts].sort().join('\n');
  return sum(all, 2166136261) + sum(all, 374761393);
}
