import { confirmedForm } from './confirmed-form';
import { declinePhrase } from './decline-phrase';
import type { GrammaticalCase } from './grammatical-case';
import { phraseKey } from './phrase-lines';
import type { Wording } from './wording';

/** Forms of positions, organisations, groups and bodies that people confirmed, by the key of the phrase. */
export type ConfirmedPhrases = ReadonlyMap<string, string>;

/**
 * Reads the setting «Проверенные падежи»: a line a phrase, «методический совет = род: …; дат: …». A line without «=»
 * or without a form says nothing.
 */
export function confirmedPhrases(setting: string): ConfirmedPhrases {
  const known = new Map<string, string>();
  for (const line of setting.split('\n')) {
    const at = line.indexOf('=');
    const phrase = phraseKey(line.slice(0, Math.max(at, 0)));
    const forms = line.slice(at + 1).trim();
    if (at > 0 && phrase !== '' && forms !== '') known.set(phrase, forms);
  }
  return known;
}

/** Forms of a phrase as `confirmedForm` reads them; `undefined` when nobody confirmed any. */
export function formsOfPhrase(phrase: string, confirmed: ConfirmedPhrases): string | undefined {
  return confirmed.get(phraseKey(phrase));
}

/** Declines a phrase of which the forms, «род: …; дат: …», are given: such a form wins over every rule and is certain. */
export function declineWithForms(phrase: string, grammaticalCase: GrammaticalCase, forms: string): Wording {
  const form = confirmedForm(forms, grammaticalCase);
  return form === undefined ? declinePhrase(phrase, grammaticalCase) : { text: form, certain: true };
}

/**
 * Declines a phrase; a form that a person confirmed wins over every rule and is certain. Papers decline by this function
 * and by no other, so what is confirmed is printed everywhere.
 */
export function declineConfirmedPhrase(
  phrase: string,
  grammaticalCase: GrammaticalCase,
  confirmed: ConfirmedPhrases,
): Wording {
  return declineWithForms(phrase, grammaticalCase, formsOfPhrase(phrase, confirmed) ?? '');
}
