/** Lower case, ё as е, single spaces: how people's words are compared. */
function plain(text: string): string {
  const lower = text.trim().toLowerCase();
  // Most words have no ё; splitting each of them was the dearest part of judging papers.
  return lower.includes('ё') ? lower.split('ё').join('е') : lower;
}

/**
 * Tells whether what stands in the register speaks of the body that the norm names: the name without its ending
 * has to occur in it, so that «на заседании ММО» matches «заседание» and «РИМК» matches only itself.
 */
export function wordsMatch(written: string, body: string): boolean {
  if (written === body) return true;
  const name = plain(body);
  return plain(written).includes(name.length >= 7 ? name.slice(0, -1) : name);
}
