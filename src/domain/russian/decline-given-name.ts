/// <reference path="./petrovich.d.ts" />
import petrovich from 'petrovich';
import { givenNameParadigms } from './given-name-paradigms';
import type { GrammaticalCase } from './grammatical-case';
import { keepingCapitals } from './letter-case';
import type { Sex } from './name-sex';
import type { Wording } from './wording';

function oneName(name: string, sex: Sex, grammaticalCase: GrammaticalCase): Wording {
  if (!/^[а-яё]+$/i.test(name)) return { text: name, certain: false };
  const forms = givenNameParadigms(name, sex).map((one) => one[grammaticalCase]);
  return { text: forms[0] ?? name, certain: forms.every((form) => form === forms[0]) };
}

/** Puts a given name into a case; with the sex unknown it stays as it is and is not certain. */
export function declineFirstName(name: string, sex: Sex | null, grammaticalCase: GrammaticalCase): Wording {
  const trimmed = name.trim();
  if (trimmed === '' || grammaticalCase === 'nominative') return { text: trimmed, certain: true };
  if (sex === null) return { text: trimmed, certain: false };
  return keepingCapitals(trimmed, (plain) => {
    const parts = plain.split('-').map((part) => oneName(part, sex, grammaticalCase));
    // Анны-Марии, but Жан-Поля, Чингиз-бека: of a man's double name the first part may stay.
    const isSettled = parts.length === 1 || sex === 'female';
    const certain = isSettled && parts.every((part) => part.certain);
    return { text: parts.map((part) => part.text).join('-'), certain };
  });
}

/** Puts a patronymic into a case. «Ахмед оглы» and «Ахмед кызы» never change. */
export function declinePatronymic(name: string, sex: Sex | null, grammaticalCase: GrammaticalCase): Wording {
  const trimmed = name.trim();
  if (trimmed === '' || grammaticalCase === 'nominative') return { text: trimmed, certain: true };
  if (/(?:оглы|оглу|улы|уулу|кызы|гызы|кизи)$/i.test(trimmed)) return { text: trimmed, certain: true };
  // A father's name alone, as the Caucasus may write it, follows no custom that all share.
  const isUsual = sex === 'male' ? /^[а-яё]+ич$/i : /^[а-яё]+(?:в|ич)на$/i;
  if (sex === null || !isUsual.test(trimmed)) return { text: trimmed, certain: false };
  return keepingCapitals(trimmed, (plain) => ({ text: patronymicForm(plain, sex, grammaticalCase), certain: true }));
}

function patronymicForm(name: string, sex: Sex, grammaticalCase: GrammaticalCase): string {
  // Stressed -ич: Кузьмичом, Ильичом, Фомичом, Лукичом.
  const isStressed = /^(?:к[уо]зьм|иль|фом|хом|лук)ич$/i.test(name);
  if (grammaticalCase === 'instrumental' && isStressed) return `${name}ом`;
  return petrovich[sex].middle[grammaticalCase](name);
}
