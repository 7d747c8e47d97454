/** Forms after 1, after 2–4 and after 5: «заседание, заседания, заседаний». */
export type PluralForms = readonly [one: string, few: string, many: string];

/**
 * Chooses the form of a word that stands after a whole number.
 *
 * @example
 * plural(22, ['человек', 'человека', 'человек']) // => 'человека'
 */
export function plural(count: number, forms: PluralForms): string {
  const tail = Math.abs(count) % 100;
  const last = tail % 10;
  if (tail > 10 && tail < 20) return forms[2];
  if (last === 1) return forms[0];
  return last >= 2 && last <= 4 ? forms[1] : forms[2];
}
