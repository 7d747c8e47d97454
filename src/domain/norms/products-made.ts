// The work of a group ends in products: L 1.4 («Результатом работы … является создание педагогического продукта»), N 7.2.
import { missingField } from './finding';
import type { NormKind } from './norm-kind';
import { judgeProducts, productCodes } from './product-count';
import { speaksOf } from './speaks-of';

/** Least number of products made in the year or in the life of the group, of the kinds named, if any. */
export const productsMade: NormKind = {
  id: 'products-made',
  title: 'Созданы методические продукты',
  requires: [],
  understands: ['count', 'period', 'content'],
  judges: 'year',
  reads: ['products'],
  curableLater: false,
  codes: productCodes('products'),
  evaluate(subject, norm) {
    const { content, period } = norm.parameters;
    const ofKind = subject.index
      .productsOf(subject.group.id)
      .filter(({ kind }) => content.length === 0 || kind.trim() === '' || content.some((word) => speaksOf(kind, word)));
    const isKindKnown = (kind: string): boolean => content.length === 0 || kind.trim() !== '';
    // Over the whole life any day is within it: an empty one changes nothing.
    const anyDay = period === 'term' ? (subject.livesFrom ?? subject.frame.start) : null;
    return judgeProducts(subject, norm, ofKind, {
      prefix: 'products',
      dayOf: ({ kind, madeOn }) => (isKindKnown(kind) ? (madeOn ?? anyDay) : null),
      gapOf({ id, kind, madeOn }) {
        if (!isKindKnown(kind)) return missingField('products', id, 'kind');
        return (madeOn ?? anyDay) === null ? missingField('products', id, 'madeOn') : null;
      },
    });
  },
};
