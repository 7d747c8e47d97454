import { plainWords } from '../workbook/reading/plain-words';

/** Brings a name to the form in which it is compared: no quotes, «№1» as «№ 1», single spaces, lower case, «ё» as «е». */
export function nameWords(text: string): string {
  return plainWords(text)
    .replace(/[«»"“”„'’`()]/g, ' ')
    .replace(/(?:№|(?:^|\s)n(?=\s*\d))\s*/g, ' № ')
    .replace(/[.,;:–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/детск\S* сад|д\/с|(?:^|\s)м?[абкг]?д?доу|дошкольн|центр развития/, 'сад'],
  [/гимнази/, 'гимназия'],
  [/лице[йя]/, 'лицей'],
  [/цдт|ддт|дюсш|дом\S* творчеств|дополнительн/, 'дополнительное'],
  [/сош|оош|нош|школ/, 'школа'],
];

const kindOf = (words: string): string => KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? '';
const numbersOf = (words: string): string => (words.match(/\d+/g) ?? []).join(' ');

/** Whether one text holds the other as whole words. */
const holds = (long: string, short: string): boolean => short !== '' && ` ${long} `.indexOf(` ${short} `) >= 0;

/** Whether two names that differ may be of one organisation: «СОШ № 1» and «МБОУ СОШ № 1», not «СОШ № 11». */
export function maybeSameOrganization(left: string, right: string): boolean {
  const a = nameWords(left);
  const b = nameWords(right);
  if (numbersOf(a) !== numbersOf(b)) return false;
  if (holds(a, b) || holds(b, a)) return true;
  return numbersOf(a) !== '' && kindOf(a) !== '' && kindOf(a) === kindOf(b);
}

/** Words that say that it is a group, not of whom. */
const GROUP_WORDS =
  /(?:^|\s)(?:[мргш]?мо|тг|ртг|(?:муниципальн|районн|городск|школьн|профессиональн)\S*|методическ\S*|объединени\S*|творческ\S*|проблемн\S*|групп\S*|педагог\S*|сообществ\S*)(?=\s|$)/g;

const subjectOf = (words: string): string => words.replace(GROUP_WORDS, ' ').replace(/\s+/g, ' ').trim();

/** Whether two names that differ may be of one group: «МО учителей химии» and «ММО учителей химии». */
export function maybeSameGroup(left: string, right: string): boolean {
  const a = subjectOf(nameWords(left));
  const b = subjectOf(nameWords(right));
  return a !== '' && a === b;
}
