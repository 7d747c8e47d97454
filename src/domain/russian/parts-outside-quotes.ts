/** For every sign of a phrase, whether it stands outside quotes and brackets; the quotes themselves do not. */
function outside(phrase: string): readonly boolean[] {
  let depth = 0;
  let isStraight = false;
  // «Детский сад «Солнышко»: one sign at the end often closes both.
  const last = [...phrase].lastIndexOf('»');
  return [...phrase].map((sign, at) => {
    if ('«„('.includes(sign)) depth += 1;
    if (sign === '"') isStraight = !isStraight;
    const isOutside = depth <= 0 && !isStraight && sign !== '"';
    if ('»“)'.includes(sign)) depth = at === last ? 0 : depth - 1;
    return isOutside;
  });
}

/** A phrase without what stands in quotes or brackets. */
export function outsideQuotes(phrase: string): string {
  const isOutside = outside(phrase);
  return [...phrase].filter((_, at) => isOutside[at]).join('');
}

/** A phrase in which what stands outside quotes and brackets is changed and the rest stays. */
export function outsideQuotesChanged(phrase: string, change: (part: string) => string): string {
  const isOutside = outside(phrase);
  let [changed, part] = ['', ''];
  for (const [at, sign] of [...phrase].entries()) {
    if (isOutside[at] === true) {
      part += sign;
      continue;
    }
    changed += change(part) + sign;
    part = '';
  }
  return changed + change(part);
}

/**
 * Parts a phrase at its commas, save those within quotes or brackets: «директор МБОУ «СОШ № 3», учитель истории» is two
 * parts, «клуб «Мысль, слово»» is one.
 */
export function partsOutsideQuotes(phrase: string): readonly string[] {
  const isOutside = outside(phrase);
  const signs = [...phrase];
  const parts: string[] = [];
  let start = 0;
  for (const [at, sign] of signs.entries()) {
    if (sign !== ',' || signs[at + 1] !== ' ' || !isOutside[at]) continue;
    parts.push(signs.slice(start, at).join(''));
    start = at + 2;
  }
  return [...parts, signs.slice(start).join('')];
}
