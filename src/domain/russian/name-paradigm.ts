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

/** Second noun declension of people, hard stem: Блок – Блока. */
export const HARD_MASCULINE: CaseEndings = ['а', 'у', 'а', 'ом', 'е'];
/** The same, soft stem: Гусь – Гуся. */
export const SOFT_MASCULINE: CaseEndings = ['я', 'ю', 'я', 'ем', 'е'];
/** First noun declension: Сова – Совы. */
export const FIRST_DECLENSION: CaseEndings = ['ы', 'е', 'у', 'ой', 'е'];
/** Adjectival declension of women: Иванова – Ивановой. */
export const FEMININE_ADJECTIVE: CaseEndings = ['ой', 'ой', 'у', 'ой', 'ой'];
