// A value that ends with a sign of its own, before the sign that the template puts after it: «Цель: {цель}.»
import { END_OF_VALUE, MARKS } from './template-data';

const SIGNS = /[.!?…;,:]$/;
const OTHER_MARKS = new RegExp(`[${MARKS.join('')}]+$`);
/** Tags inside a paragraph, without those that end it or stand for a sign. */
const BETWEEN = `(?:[${MARKS.join('')}]|<(?!/w:p>|w:p[\\s/>]|w:tab[\\s/>]|w:br[\\s/>])[^>]*>)*`;
const NEXT = new RegExp(`^${BETWEEN}((?:[ \\u00a0](?=[(–]))?[.,;:)»(–])`);
/** A stop after a word this long ends a sentence and shortens nothing. */
const SENTENCE = /[\p{L}»)]{5}\.$/u;

/** Marks the end of a value that ends with a sign. */
export function withEnd(text: string): string {
  return SIGNS.test(text.replace(OTHER_MARKS, '')) ? text + END_OF_VALUE : text;
}

type Kept = 'both' | 'own' | 'template';

function keptOf(own: string, next: string): Kept {
  const sign = own.charAt(own.length - 1);
  if (/[;,:]/.test(sign)) return 'template';
  if (next === '.') return 'own';
  return sign === '.' && SENTENCE.test(own) ? 'template' : 'both';
}

/** The text before the end of a value and the text after it, with one sign where two meet. */
function joined(before: string, after: string): string {
  const marks = OTHER_MARKS.exec(before.slice(-8))?.[0] ?? '';
  const value = before.slice(0, before.length - marks.length);
  const found = NEXT.exec(after);
  if (found === null) return before + after;
  const [all, next = ''] = found;
  const kept = keptOf(value.slice(-8), next);
  if (kept === 'template') return value.slice(0, -1) + marks + after;
  return before + (kept === 'own' ? all.slice(0, -next.length) + after.slice(all.length) : after);
}

/**
 * Of two signs that meet where a value ends leaves one: the stop of the template goes after «.», «!», «?», «…»; a
 * comma, a semicolon or a colon of the value goes before any sign of the template; the stop of a sentence goes inside
 * of a sentence, that of «и др.» stays.
 */
export function singleStops(xml: string): string {
  const [first = '', ...rest] = xml.split(END_OF_VALUE);
  return rest.reduce(joined, first);
}
