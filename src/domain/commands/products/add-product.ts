import { BLANK_PRODUCT, type MethodProduct } from '../../register/method-product';
import { defineCommand, refuse } from '../definition/command';
import { authorshipOf, PRODUCT_CARD, productIssues, productLists, productWarnings } from './product-card';

/** A product of the group: individual or collective by the number of its authors. */
export const addProduct = defineCommand({
  id: 'addProduct',
  who: 'writer',
  needs: ['group'],
  table: 'products',
  section: 'products',
  fields: PRODUCT_CARD,
  start(snapshot, { groupId }, context) {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return { cannotOpen: 'noGroup' };
    const lists = productLists(snapshot, group.id, [], context);
    const [kind, another] = lists.kinds ?? [];
    return {
      values: {
        title: '',
        kind: kind !== undefined && another === undefined ? kind.id : '',
        authorIds: [],
        madeOn: context.today,
        stage: 'готов',
        url: '',
      },
      lists,
      watched: [],
    };
  },
  decide(snapshot, input, { groupId }, context) {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return refuse('', 'noGroup');
    const issues = productIssues(input, context.today);
    if (issues.length > 0) return { kind: 'refused', issues };
    const row: MethodProduct = {
      ...BLANK_PRODUCT,
      ...input,
      id: context.newId('products'),
      groupId: group.id,
      authorship: authorshipOf(input.authorIds),
    };
    return {
      kind: 'decided',
      changes: [{ kind: 'insert', table: 'products', row }],
      warnings: productWarnings(snapshot, group.id, input, null),
      result: {
        focus: { table: 'products', id: row.id },
        groupIds: [group.id],
        next: [{ command: 'showProduct', groupId: group.id, rowId: row.id }],
      },
    };
  },
});
