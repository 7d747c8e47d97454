// What the group made and was honoured for in the year, and how its plan went.
import type { Subject } from '../../../norms/subject';
import type { MethodProduct } from '../../../register/method-product';
import { dateInDigits } from '../../../russian/date-in-digits';
import { BLANK_DATE, BLANK_NAME } from '../../blanks';
import type { PrintedNames } from '../../printed-names';
import type { YearInFigures } from '../../year-in-figures';
import { field, listField } from '../field-definition';
import type { PaperData } from '../paper-value';
import { termOf } from './plan-sections';

/** Products of a year. */
export const PRODUCTS_FIELD = listField('продукты', 'методические продукты года', [
  field('номер', 'text', 'номер по порядку'),
  field('название', 'text', 'название'),
  field('вид', 'text', 'вид продукта'),
  field('авторы', 'text', 'авторы с инициалами'),
  field('представлен', 'text', 'где и когда показан, кому и когда передан'),
]);

/** Lines of the plan that are not done. */
export const UNDONE_FIELD = listField(
  'невыполненное',
  'строки плана, которые не выполнены',
  [
    field('номер', 'text', 'номер по порядку'),
    field('мероприятие', 'text', 'что было запланировано'),
    field('срок', 'text', 'срок по плану'),
  ],
  { ready: ['{мероприятие} ({срок})'] },
);

/** Petitions and awards. */
export const AWARDS_FIELD = listField('поощрения', 'ходатайства и поощрения года', [
  field('номер', 'text', 'номер по порядку'),
  field('кого', 'text', 'о ком ходатайство, в именительном падеже'),
  field('вид', 'text', 'вид поощрения'),
  field('кому направлено', 'text', 'адресат и день или места для них'),
  field('результат', 'text', 'результат и день'),
]);

const joined = (separator: string, ...parts: readonly string[]): string =>
  parts.filter((part) => part.trim() !== '').join(separator);
const day = (date: string | null): string => (date === null ? '' : dateInDigits(date));

function shownAndSent({ shownWhere, shownOn, sentTo, sentOn }: MethodProduct): string {
  const shown = joined(', ', shownWhere.trim(), day(shownOn));
  const sent = joined(', ', sentTo.trim(), day(sentOn));
  return joined('; ', shown, sentOn === null ? '' : `передан: ${sent}`);
}

/** Rows of products, in the order of their days. */
export function productRows(products: readonly MethodProduct[], names: PrintedNames): readonly PaperData[] {
  const sorted = [...products].sort((a, b) => ((a.madeOn ?? '') < (b.madeOn ?? '') ? -1 : 1));
  return sorted.map((product, index) => ({
    номер: String(index + 1),
    название: product.title.trim(),
    вид: product.kind.trim(),
    авторы: product.authorIds.map((id) => names.nominative(id)).join(', '),
    представлен: shownAndSent(product),
  }));
}

/** Products made in the year, as far as known. */
export function productsOfYear({ index, group }: Subject, { products }: YearInFigures): readonly MethodProduct[] {
  const ids = new Set(products.flatMap((kind) => kind.ids));
  return index.productsOf(group.id).filter(({ id }) => ids.has(id));
}

/** Lines of the plan that nobody has done. */
export function undoneRows({ index }: Subject, { planItems }: YearInFigures): readonly PaperData[] {
  const items = index.snapshot.planItems.filter(({ id }) => planItems.open.ids.includes(id));
  return items.map((item, place) => ({ номер: String(place + 1), мероприятие: item.title.trim(), срок: termOf(item) }));
}

/** Petitions dated in the year; what is not said about where one went has a place for the pen. */
export function awardRows({ index, group, frame, asOf }: Subject, names: PrintedNames): readonly PaperData[] {
  const isOfYear = (date: string | null): boolean =>
    date !== null && date <= asOf && date >= frame.start && date <= frame.end;
  const own = index.snapshot.petitions.filter(
    ({ groupId, date, resultOn }) => groupId === group.id && isOfYear(date ?? resultOn),
  );
  return own.map(({ personId, kind, addressee, date, result, resultOn }, place) => ({
    номер: String(place + 1),
    кого: personId === null ? '' : names.nominative(personId),
    вид: kind.trim(),
    'кому направлено': `${addressee.trim() || BLANK_NAME}, ${day(date) || BLANK_DATE}`,
    результат: joined(', ', result.trim(), isOfYear(resultOn) ? day(resultOn) : ''),
  }));
}

/** «Поручений – 3: выполнено – 2, в работе – 1.»; empty when there were none. */
export function assignmentSentence({ assignments: { done, open, late } }: YearInFigures): string {
  const all = done.count + open.count;
  if (all === 0) return '';
  const rest = [
    `выполнено – ${done.count}`,
    open.count === 0 ? '' : `в работе – ${open.count}`,
    late.count === 0 ? '' : `с опозданием – ${late.count}`,
  ];
  return `Поручений – ${all}: ${rest.filter((one) => one !== '').join(', ')}.`;
}

/** «Мероприятий в плане – 3: выполнено – 1, не выполнено – 2.»; empty without a plan. */
export function planSentence({ planItems: { done, open } }: YearInFigures): string {
  const all = done.count + open.count;
  if (all === 0) return '';
  if (open.count === 0) return `Мероприятий в плане – ${all}, выполнены все.`;
  return `Мероприятий в плане – ${all}: выполнено – ${done.count}, не выполнено – ${open.count}.`;
}
