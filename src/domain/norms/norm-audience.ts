/** Words of «Для кого» of a norm that are understood; whose group it is comes out as one of them. */
export const NORM_AUDIENCES = ['школьные', 'дошкольные', 'дополнительное'] as const;

/** Words of «Для кого» as people separate them, in the letters of the cell. */
export function audienceWords(audience: string): readonly string[] {
  return audience
    .split(/[;,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Words of «Для кого» that no group can have: with such a word alone the norm would judge nobody. */
export function strangeAudiences(audience: string): readonly string[] {
  const known: readonly string[] = NORM_AUDIENCES;
  return audienceWords(audience).filter((word) => !known.includes(word.toLowerCase()));
}
