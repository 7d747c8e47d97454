import {
  type CaseEndings,
  cut,
  FIRST_DECLENSION,
  HARD_MASCULINE,
  HUSHING_MASCULINE,
  IJ_MASCULINE,
  IJA_FIRST_DECLENSION,
  type NameParadigm,
  paradigm,
  SOFT_FIRST_DECLENSION,
  SOFT_MASCULINE,
  syllables,
  THIRD_DECLENSION,
  unchanged,
  VELAR_FIRST_DECLENSION,
  wordSet,
} from './name-paradigm';
import type { Sex } from './name-sex';

type Paradigms = readonly NameParadigm[];

/** Foreign names that some decline and some do not. */
const isUnsettledFemale = wordSet('николь мишель рашель даниэль габриэль изабель жизель');
/** Native names in -о: Данило – Данила, Данилы or as it is. */
const isNativeInO = wordSet('данило гаврило михайло павло петро дмитро марко кирило левко сашко');
/** Not stressed on the end: Наташей. */
const isUnstressedHushing = wordSet(
  'саша паша миша гриша алеша маша даша наташа глаша ксюша танюша андрюша илюша сережа ванюша гоша леша',
);
const FLEETING: Readonly<Record<string, string>> = { лев: 'ьв', павел: 'авл', петр: 'етр' };

function inA(name: string, key: string): Paradigms {
  const stem = cut(name, 1);
  const of = (...all: CaseEndings[]): Paradigms => all.map((endings) => paradigm(name, stem, endings));
  if (/[аеиоуыэюя]а$/.test(key)) return [unchanged(name)];
  if (/[гкх]а$/.test(key)) return of(VELAR_FIRST_DECLENSION);
  if (/[жшчщ]а$/.test(key)) {
    const unstressed: CaseEndings = ['и', 'е', 'у', 'ей', 'е'];
    return isUnstressedHushing(key) ? of(unstressed) : of(unstressed, VELAR_FIRST_DECLENSION);
  }
  return /ца$/.test(key) ? of(['ы', 'е', 'у', 'ей', 'е']) : of(FIRST_DECLENSION);
}

function inYa(name: string, key: string): Paradigms {
  const stem = cut(name, 1);
  if (/ия$/.test(key)) return [paradigm(name, stem, IJA_FIRST_DECLENSION)];
  return [paradigm(name, stem, key === 'илья' ? ['и', 'е', 'ю', 'ёй', 'е'] : SOFT_FIRST_DECLENSION)];
}

function masculine(name: string, key: string): Paradigms {
  const fleeting = FLEETING[key];
  if (fleeting !== undefined) return [paradigm(name, name.charAt(0) + fleeting, HARD_MASCULINE)];
  if (/ий$/.test(key)) return [paradigm(name, cut(name, 1), syllables(key) > 1 ? IJ_MASCULINE : SOFT_MASCULINE)];
  if (/[йь]$/.test(key)) return [paradigm(name, cut(name, 1), SOFT_MASCULINE)];
  if (/[жшчщц]$/.test(key)) return [paradigm(name, name, HUSHING_MASCULINE)];
  const regular = paradigm(name, name, HARD_MASCULINE);
  // Чапек, Франтишек, Миколек: the vowel may drop out.
  const mayDrop = /(?:[её]к|ец|ок)$/.test(name) && syllables(key) > 1 && !/бек$/.test(key);
  return mayDrop ? [regular, paradigm(name, `${cut(name, 2)}${name.slice(-1)}`, HARD_MASCULINE)] : [regular];
}

/** Paradigms of one given name in Cyrillic letters, the likelier first; several mean that the use is not settled. */
export function givenNameParadigms(name: string, sex: Sex): Paradigms {
  const key = name.toLowerCase().replace(/ё/g, 'е');
  if (isNativeInO(key) && sex === 'male') {
    return [unchanged(name), ...[FIRST_DECLENSION, HARD_MASCULINE].map((all) => paradigm(name, cut(name, 1), all))];
  }
  if (/[еиоуыэю]$/.test(key)) return [unchanged(name)];
  if (/я$/.test(key)) return inYa(name, key);
  if (/а$/.test(key)) return inA(name, key);
  if (sex === 'male') return masculine(name, key);
  if (!/ь$/.test(key)) return [unchanged(name)];
  const declined = paradigm(name, cut(name, 1), THIRD_DECLENSION);
  return isUnsettledFemale(key) ? [declined, unchanged(name)] : [declined];
}
