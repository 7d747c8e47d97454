// What the forms of products share.
import type { PlainDate } from '../../calendar/plain-date';
import type { MethodProduct } from '../../register/method-product';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandIssue, CommandWarning } from '../decision';
import type { CannotOpen, CommandContext, CommandSubject, Option } from '../definition/command';
import type { DraftOf, InputOf } from '../definition/input-fields';
import { byLabel } from '../lists/by-label';
import { regulationOfGroup, wordOptions } from '../lists/options';
import { memberOptions, peopleOptions } from '../lists/people-options';
import { normsOfKinds } from '../papers/asked-steps';

export const PRODUCT_CARD = {
  title: { kind: 'text', required: true },
  kind: { kind: 'choice', list: 'kinds', open: true },
  authorIds: { kind: 'references', list: 'authors' },
  madeOn: { kind: 'date' },
  stage: { kind: 'choice', list: 'stages', open: true },
  url: { kind: 'text' },
} as const;

export type ProductInput = InputOf<typeof PRODUCT_CARD>;

/** Words of «Стадия» that people are offered. */
const STAGES = ['в работе', 'готов', 'прошёл экспертизу', 'распространён'];

/** The product of a form; why not: noProduct. */
export function productOfForm(
  { products }: Pick<RegisterSnapshot, 'products'>,
  { rowId }: CommandSubject,
): MethodProduct | CannotOpen {
  return products.find(({ id }) => id === rowId) ?? { cannotOpen: 'noProduct' };
}

/** «индивидуальный» of one author, «коллективный» of several; nothing is said of a product without authors. */
export function authorshipOf(authorIds: readonly string[]): string {
  if (authorIds.length === 0) return '';
  return authorIds.length === 1 ? 'индивидуальный' : 'коллективный';
}

/** The card of a product as it stands. */
export function productDraftOf(product: MethodProduct): DraftOf<typeof PRODUCT_CARD> {
  const { title, kind, authorIds, madeOn, stage, url } = product;
  return { title, kind, authorIds, madeOn, stage, url };
}

/**
 * Lists of the card: kinds in the words of the regulation and of its clauses about products, authors out of the members
 * of today.
 *
 * @param kept authors of the product who may have left since
 */
export function productLists(
  snapshot: RegisterSnapshot,
  groupId: string,
  kept: readonly string[],
  context: Pick<CommandContext, 'today' | 'maySee'>,
): Readonly<Record<string, readonly Option[]>> {
  const { today, maySee } = context;
  const asked = normsOfKinds(snapshot, groupId, today, ['products-made']).flatMap(
    ({ parameters }) => parameters.content,
  );
  const members = memberOptions(snapshot, [groupId], today).filter(({ id }) => maySee(id));
  const others = peopleOptions(snapshot, context).filter(
    ({ id }) => kept.includes(id) && !members.some((member) => member.id === id),
  );
  return {
    kinds: wordOptions([...asked, ...(regulationOfGroup(snapshot, groupId, today)?.productKinds ?? [])]),
    stages: wordOptions(STAGES),
    authors: [...members, ...others].sort(byLabel),
  };
}

/** Codes: inFuture of the day it was made, notUrl of an address that does not begin with http. */
export function productIssues({ madeOn, url }: ProductInput, today: PlainDate): readonly CommandIssue[] {
  const issues: CommandIssue[] = [];
  if (madeOn !== null && madeOn > today) issues.push({ code: 'inFuture', path: 'madeOn', data: {} });
  if (url !== '' && !/^https?:\/\/\S+$/i.test(url)) issues.push({ code: 'notUrl', path: 'url', data: {} });
  return issues;
}

/** Codes: noAuthors, notDated (such a product is not counted), sameTitle with the title of another of the group. */
export function productWarnings(
  { products }: Pick<RegisterSnapshot, 'products'>,
  groupId: string,
  { title, authorIds, madeOn }: ProductInput,
  ownId: string | null,
): readonly CommandWarning[] {
  const key = (text: string): string => text.trim().toLowerCase().replace(/ё/g, 'е');
  const same = products.find((one) => one.groupId === groupId && one.id !== ownId && key(one.title) === key(title));
  return [
    ...(authorIds.length === 0 ? [{ code: 'noAuthors', data: {} }] : []),
    ...(madeOn === null ? [{ code: 'notDated', data: {} }] : []),
    ...(same === undefined ? [] : [{ code: 'sameTitle', data: { title: same.title } }]),
  ];
}
