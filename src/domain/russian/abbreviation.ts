// Abbreviations that never change, told from ordinary words typed in capitals: «МБОУ», but «УЧИТЕЛЬ».
import { commonNoun } from './common-nouns';

const SHAPE = /^[А-ЯЁ]{2,}\d*(?:[-/][А-ЯЁ]{2,})*,?$/;
/** Abbreviations of more than four letters with a vowel are these or end as names of institutions do: ГБПОУ, МАУДО. */
const LONG =
  /^(?:[А-Я]{3,5}ОУ|(?:М|Г|МД|ГД)О[АБК]У|[МГКФЧНРАОБ]{0,4}[ОБКА]У(?:ДО|ДОД|ДПО|ВО|СО|СПО|ЦО|ШИ|СОШ|ООШ|НОШ|ИМЦ)|[А-Я]{2,4}ИРРО|Д?ЮСШОР|СДЮШОР|СЮТУР|ЦДЮТЭ|ЦДОДД|ЦДЮТТ|ЦПМСС|ЦППМСП|ОРКСЭ|ОДНКНР|ПМПК|ТПМПК|ЦПМПК|РИМЦО|КРИПП)$/;
/** Words of the field of four letters and less; with two or three more consonants they look like abbreviations. */
const SHORT_WORD =
  /^(?:няня|коуч|шеф|зам|зав|нач|рук|актив|тема|цикл|ряд|мир|роль|игра|дети|хор|бюро|жюри|ясли|музы|река|село|сон)$/i;

function isOne(part: string): boolean {
  const letters = part.replace(/\d+$/, '');
  if (!/[АЕЁИОУЫЭЮЯ]/.test(letters)) return true;
  if (commonNoun(letters) !== undefined) return false;
  return letters.length <= 4 ? !SHORT_WORD.test(letters) : LONG.test(letters);
}

/**
 * Tells an abbreviation, whose gender only the adjectives before it show: «городское МО». A noun of the field or any
 * other word of five letters and more in capitals is none, save names of institutions: «ГБПОУ».
 */
export const isAbbreviation = (word: string): boolean =>
  SHAPE.test(word) && word.replace(/,$/, '').split(/[-/]/).every(isOne);
