import type { GrammaticalCase } from './grammatical-case';

/** Cases that words are declined in, in the order of the school. */
export const OBLIQUE_CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** A case other than the nominative. */
export type ObliqueCase = (typeof OBLIQUE_CASES)[number];

/** Words that name a case before a confirmed form; the first is the one that the program writes. */
export const CASE_LABELS: Readonly<Record<GrammaticalCase, readonly string[]>> = {
  nominative: ['им', 'именительный'],
  genitive: ['род', 'родительный'],
  dative: ['дат', 'дательный'],
  accusative: ['вин', 'винительный'],
  instrumental: ['тв', 'твор', 'творительный'],
  prepositional: ['пр', 'предл', 'предложный'],
};

/** Confirmed forms as the register keeps them, «род: …; дат: …»; empty forms are left out. */
export function formsText(forms: Readonly<Record<ObliqueCase, string>>): string {
  return OBLIQUE_CASES.filter((name) => forms[name].trim() !== '')
    .map((name) => `${CASE_LABELS[name][0]}: ${forms[name].trim().replace(/\s+/g, ' ')}`)
    .join('; ');
}
