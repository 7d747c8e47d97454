/** Thanks are announced to somebody; with everything else somebody is awarded. */
export const isThanks = (kind: string): boolean => /^благодарност/i.test(kind.trim());

/** «за активное участие.» → «активное участие»: what follows «за» in the order. */
export const motiveOf = (motive: string): string =>
  motive
    .trim()
    .replace(/^за\s+/i, '')
    .replace(/[.;,]+$/, '');
