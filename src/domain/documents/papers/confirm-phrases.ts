import { type ConfirmedPhrases, formsOfPhrase } from '../../russian/confirmed-phrases';
import type { PaperData, PaperValue } from './paper-value';

function confirmValue(value: PaperValue, confirmed: ConfirmedPhrases): PaperValue {
  if (typeof value !== 'object') return value;
  if (!('kind' in value)) return value.map((row) => confirmPhrases(row, confirmed));
  if (value.kind !== 'phrase') return value;
  const forms = formsOfPhrase(value.text, confirmed);
  const aroundForms = formsOfPhrase(value.around ?? '', confirmed);
  return {
    ...value,
    // The first form of a case is the one that counts, so those that the paper knows itself stand in for the rest.
    ...(forms === undefined ? {} : { forms: value.forms === undefined ? forms : `${forms}; ${value.forms}` }),
    ...(aroundForms === undefined ? {} : { aroundForms }),
  };
}

/** Gives every position, organisation, group and body of a paper the forms that people confirmed in «Настройки». */
export function confirmPhrases(data: PaperData, confirmed: ConfirmedPhrases): PaperData {
  if (confirmed.size === 0) return data;
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, confirmValue(value, confirmed)]));
}
