// The registration number of an act as people type it.

/** «№ 44», «N 44», «номер 44»: the sign before the number, which papers print by themselves. */
const SIGN = /^(?:№|N[oº°]?\.?(?=\s*\d)|номер(?=[\s:]|$):?)\s*/i;
/** A day in a number: «44 от 20.11.2026», «20.11.2026», «2026-11-20»; «01.05» of a file list is none. */
const DAY = /(?:^|[\s,])от(?:[\s.,]|$)|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}/iu;

/** The number without the sign before it: «№ 44» and «№ № 44» → «44»; nothing else is changed. */
export function actNumber(written: string): string {
  let number = written.trim();
  for (let rest = number.replace(SIGN, ''); rest !== number; rest = number.replace(SIGN, '')) number = rest;
  return number.trim();
}

/**
 * What is wrong with a number without its sign: `noDigit` – no digit and no letter, `hasDay` – a day stands in it,
 * `twoNumbers` – one more «№»; `null`: nothing, and nothing of an empty one.
 */
export function actNumberFault(number: string): 'noDigit' | 'hasDay' | 'twoNumbers' | null {
  if (number === '') return null;
  if (DAY.test(number)) return 'hasDay';
  if (number.includes('№')) return 'twoNumbers';
  return /[\p{L}\d]/u.test(number) ? null : 'noDigit';
}

/** «№ № 44» in a sentence written before numbers lost their sign → «№ 44». */
export const withOneSign = (text: string): string => text.replace(/№(?:\s*№)+/g, '№');
