/**
 * Brings words to the form in which they are compared: lower case, «ё» as «е», single spaces, no trailing
 * dots, colons or asterisks.
 * @example plainWords('  Дата  Приёма. ') // => 'дата приема'
 */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .replace(/[\s.:*]+$/, '')
    .trim();
}

/**
 * One line without semicolons. Checked before anything is replaced: nearly all names are tidy, and a register has
 * tens of thousands of them.
 */
export function oneLine(name: string): string {
  const isTidy = name.indexOf('\n') < 0 && name.indexOf(';') < 0 && name.indexOf('  ') < 0 && name.indexOf('\r') < 0;
  return isTidy ? name.trim() : name.replace(/\s+/g, ' ').replace(/;/g, ',').trim();
}

/** Number of single-character edits between two short texts. */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const current = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** The candidate that most resembles `text`; `undefined` when none is near enough to be a slip of the pen. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = plainWords(text);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.ceil(wanted.length / 2));
  for (const candidate of candidates) {
    const plain = plainWords(candidate);
    if (plain === '') continue;
    const distance = plain.startsWith(wanted) || wanted.startsWith(plain) ? 1 : editDistance(wanted, plain);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
