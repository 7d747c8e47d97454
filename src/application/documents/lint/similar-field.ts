/** Slips of the pen forgiven in a word of this length. */
function forgiven(length: number): number {
  if (length <= 3) return 1;
  return length <= 8 ? 2 : 3;
}

/**
 * Distance of Damerau and Levenshtein (optimal string alignment): letters added, left out, replaced, or two neighbours
 * exchanged, each counting one.
 */
export function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      const replaced = (last[j - 1] ?? 0) + (same ? 0 : 1);
      const changed = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      row.push(isSwap ? Math.min(changed, (beforeLast[j - 2] ?? 0) + 1) : changed);
    }
    beforeLast = last;
    last = row;
  }
  return last[right.length] ?? 0;
}

/** Latin letters that look like Russian ones: a word typed in the wrong layout of the keyboard reads right. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

const inRussian = (word: string): string => word.replace(/[a-z]/g, (letter) => LOOKALIKES[letter] ?? letter);

/** The likeliest of the known words, all as `fieldKey` makes them; `undefined`: none is near. Of equals the first. */
export function similarWord(word: string, known: readonly string[]): string | undefined {
  const typed = inRussian(word);
  let best: string | undefined;
  let bestDistance = forgiven(Math.max(typed.length, 1)) + 1;
  for (const candidate of known) {
    const distance = editDistance(typed, candidate);
    if (distance < bestDistance && distance < candidate.length) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
