/// <reference path="./petrovich.d.ts" />
import petrovich from 'petrovich';
import type { GrammaticalCase } from './grammatical-case';
import { keepingCapitals } from './letter-case';
import { paradigm } from './name-paradigm';
import type { Sex } from './name-sex';
import type { Wording } from './wording';

/** Foreign names that some decline and some do not. */
const UNSETTLED_FEMALE = /^(?:николь|мишель|рашель|даниэль|габриэль|изабель|жизель)$/;

function oneName(name: string, sex: Sex, grammaticalCase: GrammaticalCase): Wording {
  if (!/^[а-яё]+$/i.test(name)) return { text: name, certain: false };
  if (sex === 'female' && /ь$/.test(name)) {
    const key = name.toLowerCase();
    const form = paradigm(name, name.slice(0, -1), ['и', 'и', 'ь', 'ью', 'и'])[grammaticalCase];
    return { text: form, certain: !UNSETTLED_FEMALE.test(key) };
  }
  return { text: petrovich[sex].first[grammaticalCase](name), certain: true };
}

/** Puts a given name into a case; with the sex unknown it stays as it is and is not certain. */
export function declineFirstName(name: string, sex: Sex | null, grammaticalCase: GrammaticalCase): Wording {
  const trimmed = name.trim();
  if (trimmed === '' || grammaticalCase === 'nominative') return { text: trimmed, certain: true };
  if (sex === null) return { text: trimmed, certain: false };
  return keepingCapitals(trimmed, (plain) => {
    const parts = plain.split('-').map((part) => oneName(part, sex, grammaticalCase));
    return { text: parts.map((part) => part.text).join('-'), certain: parts.every((part) => part.certain) };
  });
}

/** Puts a patronymic into a case. «Ахмед оглы» and «Ахмед кызы» never change. */
export function declinePatronymic(name: string, sex: Sex | null, grammaticalCase: GrammaticalCase): Wording {
  const trimmed = name.trim();
  if (trimmed === '' || grammaticalCase === 'nominative') return { text: trimmed, certain: true };
  if (/(?:оглы|оглу|улы|уулу|кызы|гызы|кизи)$/i.test(trimmed)) return { text: trimmed, certain: true };
  if (sex === null || !/^[а-яё]+$/i.test(trimmed)) return { text: trimmed, certain: false };
  return keepingCapitals(trimmed, (plain) => ({ text: patronymicForm(plain, sex, grammaticalCase), certain: true }));
}

function patronymicForm(name: string, sex: Sex, grammaticalCase: GrammaticalCase): string {
  // Stressed -ич: Кузьмичом, Ильичом, Фомичом, Лукичом.
  const isStressed = /(?:ьм|ль|ом|ук)ич$/i.test(name) && !/ович$/i.test(name);
  if (grammaticalCase === 'instrumental' && isStressed) return `${name}ом`;
  return petrovich[sex].middle[grammaticalCase](name);
}
