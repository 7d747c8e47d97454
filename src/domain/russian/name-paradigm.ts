import type { GrammaticalCase } from './grammatical-case';

/** All cases of one word. */
export type NameParadigm = Readonly<Record<GrammaticalCase, string>>;

/** Endings after a stem: genitive, dative, accusative, instrumental, prepositional. */
export type CaseEndings = readonly [string, string, string, string, string];

/** Puts a paradigm together from the word itself, its stem and five endings. */
export function paradigm(word: string, stem: string, endings: CaseEndings): NameParadigm {
  return {
    nominative: word,
    genitive: stem + endings[0],
    dative: stem + endings[1],
    accusative: stem + endings[2],
    instrumental: stem + endings[3],
    prepositional: stem + endings[4],
  };
}

/** A word that never changes: Шевченко, Гаджи. */
export const unchanged = (word: string): NameParadigm => paradigm(word, word, ['', '', '', '', '']);

/** The word without its last `count` letters. */
export const cut = (word: string, count: number): string => word.slice(0, word.length - count);

/** Number of vowels. */
export const syllables = (word: string): number => (word.toLowerCase().match(/[аеёиоуыэюя]/g) ?? []).length;

/** Tells whether a word is in a list written in one line; case and ё do not matter. */
export function wordSet(line: string): (word: string) => boolean {
  const words = new Set(line.split(' '));
  return (word) => words.has(word.toLowerCase().replace(/ё/g, 'е'));
}

/** Second noun declension of people, hard stem: Блок – Блока. */
export const HARD_MASCULINE: CaseEndings = ['а', 'у', 'а', 'ом', 'е'];
/** The same after ц, ж, ш, ч, щ when the ending is not stressed: Кац – Кацем. */
export const HUSHING_MASCULINE: CaseEndings = ['а', 'у', 'а', 'ем', 'е'];
/** The same, soft stem: Гусь – Гуся. */
export const SOFT_MASCULINE: CaseEndings = ['я', 'ю', 'я', 'ем', 'е'];
/** The same in -ий: Юрий – о Юрии. */
export const IJ_MASCULINE: CaseEndings = ['я', 'ю', 'я', 'ем', 'и'];
/** Possessive: Иванов – Ивановым. */
export const POSSESSIVE_MASCULINE: CaseEndings = ['а', 'у', 'а', 'ым', 'е'];
/** First noun declension: Сова – Совы. */
export const FIRST_DECLENSION: CaseEndings = ['ы', 'е', 'у', 'ой', 'е'];
/** The same after г, к, х: Сорока – Сороки. */
export const VELAR_FIRST_DECLENSION: CaseEndings = ['и', 'е', 'у', 'ой', 'е'];
/** The same, soft stem: Заря – Зари. */
export const SOFT_FIRST_DECLENSION: CaseEndings = ['и', 'е', 'ю', 'ей', 'е'];
/** The same in -ия: Берия – Берии. */
export const IJA_FIRST_DECLENSION: CaseEndings = ['и', 'и', 'ю', 'ей', 'и'];
/** Third noun declension: Любовь – Любови. */
export const THIRD_DECLENSION: CaseEndings = ['и', 'и', 'ь', 'ью', 'и'];
/** Adjectival declension of women: Иванова – Ивановой. */
export const FEMININE_ADJECTIVE: CaseEndings = ['ой', 'ой', 'у', 'ой', 'ой'];
