import type { Audience } from '../register/group-audience';

/** Words of «Для кого» of a norm about mixed groups in which people of that level are the minority. */
const MINORITY_WORDS: Readonly<Record<string, Audience>> = {
  'смешанные: школьные': 'школьные',
  'смешанные: дошкольные': 'дошкольные',
  'смешанные: дополнительное': 'дополнительное',
};

/** Words of «Для кого» of a norm that are understood: whose group it is, or whose people are its minority. */
export const NORM_AUDIENCES = ['школьные', 'дошкольные', 'дополнительное', ...Object.keys(MINORITY_WORDS)] as const;

/** Words of «Для кого» as people separate them, in the letters of the cell. */
export function audienceWords(audience: string): readonly string[] {
  return audience
    .split(/[;,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Levels whose people the norm asks about where they are the minority of a mixed group (Ноябрьск 3.6, ⚠3). */
export function minorityLevels(audience: string): readonly Audience[] {
  if (!isForMinority(audience)) return [];
  return audienceWords(audience).flatMap((word) => MINORITY_WORDS[word.toLowerCase()] ?? []);
}

/** Tells whether «Для кого» names a minority of mixed groups. */
export function isForMinority(audience: string): boolean {
  return audience !== '' && audience.toLowerCase().includes('смешанные:');
}

/** Words of «Для кого» that no group can have: with such a word alone the norm would judge nobody. */
export function strangeAudiences(audience: string): readonly string[] {
  const known: readonly string[] = NORM_AUDIENCES;
  return audienceWords(audience).filter((word) => !known.includes(word.toLowerCase()));
}
