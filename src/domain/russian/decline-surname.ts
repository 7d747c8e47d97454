/// <reference path="./petrovich.d.ts" />
import petrovich from 'petrovich';
import type { GrammaticalCase } from './grammatical-case';
import { keepingCapitals } from './letter-case';
import type { Sex } from './name-sex';
import { surnameParadigms } from './surname-paradigms';
import type { Wording } from './wording';

/** Parts that stay as they are: particles before a surname, titles after it. */
const INVARIABLE =
  /^(?:бонч|ван|фон|дер|де|ла|шолом|тер|тёр|мелик|заде|задэ|оглы|кызы|паша|бей|хан|ага|эль|аль|бен|ибн)$/i;
/** Endings that are surnames beyond doubt, so that a part of a double surname declines. */
const REGULAR_PART = /(?:[оеё]ва?|[иы]на?|ск(?:ий|ой|ая)|цк(?:ий|ой|ая)|[ыиао]й|ая|яя|[ыи]х|о|ич|[иуюя]к|ян)$/i;

function declinePart(part: string, sex: Sex, grammaticalCase: GrammaticalCase): Wording {
  if (!/^[а-яё]+$/i.test(part)) return { text: part, certain: false };
  const candidates = surnameParadigms(part, sex);
  if (candidates === null) return { text: petrovich[sex].last[grammaticalCase](part), certain: false };
  const forms = candidates.map((candidate) => candidate[grammaticalCase]);
  return { text: forms[0] ?? part, certain: forms.every((form) => form === forms[0]) };
}

function ofSex(surname: string, sex: Sex, grammaticalCase: GrammaticalCase): Wording {
  const tokens = surname.split(/([-\s]+)/);
  const isDouble = tokens.length > 1;
  let certain = true;
  const text = tokens
    .map((token, index) => {
      if (index % 2 === 1 || token === '') return token;
      if (isDouble && INVARIABLE.test(token)) return token;
      const form = declinePart(token, sex, grammaticalCase);
      // «Демут-Малиновского», but «Петрова-Водкина»: a part that is no plain surname may stay as it is.
      if (!form.certain || (isDouble && form.text !== token && !REGULAR_PART.test(token))) certain = false;
      return form.text;
    })
    .join('');
  return { text, certain };
}

function ofKnownOrEitherSex(surname: string, sex: Sex | null, grammaticalCase: GrammaticalCase): Wording {
  if (sex !== null) return ofSex(surname, sex, grammaticalCase);
  const male = ofSex(surname, 'male', grammaticalCase);
  const female = ofSex(surname, 'female', grammaticalCase);
  if (male.text === female.text) return { text: male.text, certain: male.certain && female.certain };
  return { text: surname, certain: false };
}

/**
 * Puts a surname, simple or double, into a case. With the sex unknown it declines only what is the same for both
 * (Шевченко, Черных) and leaves the rest in the nominative as not certain.
 *
 * @example
 * declineSurname('Осадчая', 'female', 'dative') // => { text: 'Осадчей', certain: true }
 */
export function declineSurname(surname: string, sex: Sex | null, grammaticalCase: GrammaticalCase): Wording {
  const trimmed = surname.trim();
  if (trimmed === '' || grammaticalCase === 'nominative') return { text: trimmed, certain: trimmed !== '' };
  return keepingCapitals(trimmed, (plain) => ofKnownOrEitherSex(plain, sex, grammaticalCase));
}
