import { confirmedForm } from './confirmed-form';
import { type ConfirmedPhrases, formsOfPhrase } from './confirmed-phrases';
import { declinePhrase } from './decline-phrase';
import type { ObliqueCase } from './form-labels';

/** Forms of a phrase to be checked: those confirmed before, of the rest what the rules say. */
export function proposedForms(phrase: string, confirmed: ConfirmedPhrases): Readonly<Record<ObliqueCase, string>> {
  const known = formsOfPhrase(phrase, confirmed) ?? '';
  const form = (name: ObliqueCase): string =>
    confirmedForm(known, name) ?? declinePhrase(phrase, name).text.replace(/\u00a0/g, ' ');
  return {
    genitive: form('genitive'),
    dative: form('dative'),
    accusative: form('accusative'),
    instrumental: form('instrumental'),
    prepositional: form('prepositional'),
  };
}
