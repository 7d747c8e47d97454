import type { Outcome } from '../domain/verdicts/outcome';

/** Russian words of outcomes as they stand in cells and mails. */
export const OUTCOME_TITLES: Readonly<Record<Outcome, string>> = {
  violated: 'нарушено',
  atRisk: 'под угрозой',
  cantTell: 'не хватает данных',
  pending: 'срок не наступил',
  met: 'соблюдено',
  waived: 'исключение',
  inapplicable: 'неприменимо',
};
