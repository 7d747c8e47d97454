import { defineCommand, refuse } from '../definition/command';
import {
  authorshipOf,
  PRODUCT_CARD,
  productDraftOf,
  productIssues,
  productLists,
  productOfForm,
  productWarnings,
} from './product-card';

/** Changes the card of a product; where it was shown and to whom it was handed over have forms of their own. */
export const changeProduct = defineCommand({
  id: 'changeProduct',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'products',
  section: 'products',
  fields: PRODUCT_CARD,
  start(snapshot, subject, context) {
    const product = productOfForm(snapshot, subject);
    if ('cannotOpen' in product) return product;
    return {
      values: productDraftOf(product),
      lists: productLists(snapshot, product.groupId, product.authorIds, context),
      watched: [{ table: 'products', id: product.id }],
    };
  },
  decide(snapshot, input, subject, context) {
    const product = productOfForm(snapshot, subject);
    if ('cannotOpen' in product) return refuse('', product.cannotOpen);
    const issues = productIssues(input, context.today);
    if (issues.length > 0) return { kind: 'refused', issues };
    // A word of a person about authorship stays while nobody changes the authors.
    const isSame = input.authorIds.join('|') === product.authorIds.join('|');
    const authorship = isSame && product.authorship !== '' ? product.authorship : authorshipOf(input.authorIds);
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'products', id: product.id, fields: { ...input, authorship } }],
      warnings: productWarnings(snapshot, product.groupId, input, product.id),
      result: { focus: { table: 'products', id: product.id }, groupIds: [product.groupId] },
    };
  },
});
