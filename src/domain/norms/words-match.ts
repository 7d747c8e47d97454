import { oncePerText } from './once-per-text';

/** Lower case, ё as е, single spaces: how people's words are compared. */
const plain = oncePerText((text) => text.trim().toLowerCase().split('ё').join('е'));

/**
 * Tells whether what stands in the register speaks of the body that the norm names: the name without its ending
 * has to occur in it, so that «на заседании ММО» matches «заседание» and «РИМК» matches only itself.
 */
export function wordsMatch(written: string, body: string): boolean {
  if (written === body) return true;
  const name = plain(body);
  return plain(written).includes(name.length >= 7 ? name.slice(0, -1) : name);
}
