// Results are shown to colleagues: G 3.3 («результаты работы ПОС транслируются педагогическому сообществу»).
import { missingField } from './finding';
import type { NormKind } from './norm-kind';
import { judgeProducts, productCodes } from './product-count';

/** Least number of results shown in the year or in the life of the group. */
export const resultsShown: NormKind = {
  id: 'results-shown',
  title: 'Результаты показаны коллегам',
  requires: [],
  understands: ['count', 'period'],
  judges: 'year',
  reads: ['products'],
  curableLater: false,
  codes: productCodes('results'),
  evaluate(subject, norm) {
    return judgeProducts(subject, norm, subject.index.productsOf(subject.group.id), {
      prefix: 'results',
      dayOf: ({ shownOn }) => shownOn,
      gapOf: ({ id, shownOn, shownWhere }) =>
        shownOn === null && shownWhere.trim() !== '' ? missingField('products', id, 'shownOn') : null,
    });
  },
};
