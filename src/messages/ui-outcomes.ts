import type { Outcome } from '../domain/verdicts/outcome';

/** Words for every outcome of a norm, as people of the field say them; lower case inside counts. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  violated: 'Нарушено',
  atRisk: 'Под угрозой',
  cantTell: 'Не хватает данных',
  pending: 'Срок не наступил',
  met: 'Соблюдено',
  waived: 'Исключение',
  inapplicable: 'Неприменимо',
};

/** Outcomes of duties of which it is known that they are not done yet, so that days left or overdue matter. */
export function isUnfinished(outcome: Outcome): boolean {
  return outcome === 'violated' || outcome === 'atRisk' || outcome === 'pending';
}
