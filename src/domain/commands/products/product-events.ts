// What happens to a product after it is made: it is shown, and handed over.
import type { PlainDate } from '../../calendar/plain-date';
import type { MethodProduct } from '../../register/method-product';
import { dateInDigits } from '../../russian/date-in-digits';
import type { CommandWarning } from '../decision';
import { defineCommand, type FormFact, refuse } from '../definition/command';
import { wordOptions } from '../lists/options';
import { isBody, normsOfKinds } from '../papers/asked-steps';
import { productOfForm } from './product-card';

interface Event {
  readonly on: PlainDate | null;
  readonly where: string;
}

/** One product may be shown or sent more than once: the first day stays, the other is told in words beside it. */
function withEvent(before: Event, on: PlainDate, where: string): { readonly on: PlainDate; readonly where: string } {
  if (before.on === null) return { on, where: before.where.trim() === '' ? where : `${before.where.trim()}; ${where}` };
  const [first, second] = on < before.on ? [on, before.on] : [before.on, on];
  const isEarlier = on < before.on;
  const places = isEarlier
    ? `${where}; ${before.where.trim()} (${dateInDigits(second)})`
    : `${before.where.trim()}; ${where} (${dateInDigits(second)})`;
  return { on: first, where: places };
}

function before(code: string, { on, where }: Event): readonly FormFact[] {
  return on === null && where === '' ? [] : [{ code, data: { on, where }, rows: [] }];
}

/** A day before the product was made is odd. */
function tooEarly({ madeOn }: MethodProduct, on: PlainDate): readonly CommandWarning[] {
  return madeOn !== null && on < madeOn ? [{ code: 'beforeMade', data: { madeOn } }] : [];
}

/** Where and when a product was shown to colleagues. */
export const showProduct = defineCommand({
  id: 'showProduct',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'products',
  section: 'products',
  fields: { shownOn: { kind: 'date', required: true }, shownWhere: { kind: 'text', required: true } },
  previews: true,
  start(snapshot, subject, { today }) {
    const product = productOfForm(snapshot, subject);
    if ('cannotOpen' in product) return product;
    return {
      values: { shownOn: today, shownWhere: '' },
      lists: {},
      facts: before('shownBefore', { on: product.shownOn, where: product.shownWhere }),
      watched: [{ table: 'products', id: product.id }],
      words: { product: product.title },
    };
  },
  decide(snapshot, { shownOn, shownWhere }, subject, { today }) {
    const product = productOfForm(snapshot, subject);
    if ('cannotOpen' in product) return refuse('', product.cannotOpen);
    if (shownOn > today) return refuse('shownOn', 'inFuture');
    const { on, where } = withEvent({ on: product.shownOn, where: product.shownWhere }, shownOn, shownWhere);
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'products', id: product.id, fields: { shownOn: on, shownWhere: where } }],
      warnings: tooEarly(product, shownOn),
      result: { focus: { table: 'products', id: product.id }, groupIds: [product.groupId] },
    };
  },
});

/** To whom and when a product was handed over; offered while nobody has it. */
export const handOverProduct = defineCommand({
  id: 'handOverProduct',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'products',
  section: 'products',
  fields: {
    sentOn: { kind: 'date', required: true },
    sentTo: { kind: 'choice', list: 'receivers', open: true, required: true },
  },
  previews: true,
  offeredOn(snapshot, subject) {
    const product = productOfForm(snapshot, subject);
    return !('cannotOpen' in product) && product.sentOn === null;
  },
  start(snapshot, subject, { today }) {
    const product = productOfForm(snapshot, subject);
    if ('cannotOpen' in product) return product;
    const receivers = normsOfKinds(snapshot, product.groupId, today, ['products-handed-over'])
      .map(({ parameters }) => parameters.body)
      .filter((body) => body !== '');
    return {
      values: { sentOn: today, sentTo: receivers[0] ?? '' },
      lists: { receivers: wordOptions(receivers) },
      facts: before('sentBefore', { on: product.sentOn, where: product.sentTo }),
      watched: [{ table: 'products', id: product.id }],
      words: { product: product.title },
    };
  },
  decide(snapshot, { sentOn, sentTo }, subject, { today }) {
    const product = productOfForm(snapshot, subject);
    if ('cannotOpen' in product) return refuse('', product.cannotOpen);
    if (sentOn > today) return refuse('sentOn', 'inFuture');
    const { on, where } = withEvent({ on: product.sentOn, where: product.sentTo }, sentOn, sentTo);
    const { groupId } = product;
    const norms = normsOfKinds(snapshot, groupId, sentOn, ['products-handed-over']);
    const other = norms.find(({ parameters }) => !isBody(snapshot, groupId, sentTo, parameters.body, sentOn));
    const data = { by: sentTo, body: other?.parameters.body ?? '', clause: other?.clause ?? '' };
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'products', id: product.id, fields: { sentOn: on, sentTo: where } }],
      warnings: [...(other === undefined ? [] : [{ code: 'otherBody', data }]), ...tooEarly(product, sentOn)],
      result: { focus: { table: 'products', id: product.id }, groupIds: [groupId] },
    };
  },
});
