// Products counted over a school year or the whole life of a group: made (L 1.4, N 7.2), shown (G 3.3).
import { daysBetween } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { MethodProduct } from '../register/method-product';
import type { DueDate, Missing, VerdictPeriod } from '../verdicts/verdict';
import { EXPERIMENT_STATES, experimentsOf } from './experiment-span';
import { type Finding, finding, missingField, recordRefs } from './finding';
import { monthsLived, proRata, TEACHING_MONTHS } from './group-life';
import type { Norm } from './norm';
import type { Subject } from './subject';
import { isCreatedAfterTeaching, plainDue, termOf, workEnd } from './work-end';

/** What is counted: the day of the deed, and the fields without which nobody can tell. */
interface ProductDeed {
  /** Prefix of reason codes: `products`, `results`. */
  readonly prefix: string;
  dayOf(product: MethodProduct): PlainDate | null;
  /** A field of a product that is not counted, but may be when it is filled; `null` when it cannot be. */
  gapOf(product: MethodProduct): Missing | null;
}

/** Codes that `judgeProducts` answers under a prefix. */
export function productCodes(prefix: string): readonly string[] {
  const states = ['enough', 'fewer-so-far', 'near', 'too-few', 'not-filled', 'term-open', 'created-after'];
  return [...states, ...EXPERIMENT_STATES].map((state) => `${prefix}.${state}`);
}

interface Span {
  readonly period: VerdictPeriod;
  readonly due: DueDate | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly required: number;
}

/** `null`: the year of the subject has nothing to say, the group lives on after it. */
function spanOf(subject: Subject, norm: Norm): Span | null {
  const { frame, livesTo } = subject;
  const count = norm.parameters.count ?? 1;
  if (norm.parameters.period === 'term') {
    const { period, due, isSpokenForLater } = termOf(subject);
    return isSpokenForLater ? null : { period, due, from: null, to: livesTo, required: count };
  }
  const months = isCreatedAfterTeaching(subject) ? 0 : Math.max(1, monthsLived(subject));
  const required = proRata(count, Math.min(months, TEACHING_MONTHS));
  const { period, meetingsFrom, meetingsTo } = frame;
  return { period, due: plainDue(workEnd(subject)), from: meetingsFrom, to: meetingsTo, required };
}

/** Judges how many products of the group have the deed in the period of the norm. */
export function judgeProducts(
  subject: Subject,
  norm: Norm,
  products: readonly MethodProduct[],
  deed: ProductDeed,
): readonly Finding[] {
  if (norm.parameters.period !== 'experiment') {
    const span = spanOf(subject, norm);
    return span === null ? [] : judgeSpan(subject, norm, products, deed, span);
  }
  const found = experimentsOf(subject, deed.prefix);
  if (!found.known) return found.answers;
  const required = norm.parameters.count ?? 1;
  return found.periods.flatMap(({ period, due }) =>
    judgeSpan(subject, norm, products, deed, { period, due, from: period.from, to: due.date, required }),
  );
}

function judgeSpan(
  subject: Subject,
  norm: Norm,
  products: readonly MethodProduct[],
  deed: ProductDeed,
  span: Span,
): readonly Finding[] {
  const { asOf, stateOn, livesFrom, owedOnly } = subject;
  const { period, due, from, to, required } = span;
  const isCounted = (product: MethodProduct): boolean => {
    const day = deed.dayOf(product);
    return day !== null && day <= asOf && (from === null || day >= from) && (to === null || day <= to);
  };
  const done = products.filter(isCounted);
  if (required > 0 && done.length >= required && owedOnly) return [];
  const gaps = products.map(deed.gapOf).filter((gap): gap is Missing => gap !== null);
  const daysLeft = due === null ? 0 : Math.max(0, daysBetween(asOf, due.date));
  const data = {
    done: done.length,
    required,
    full: norm.parameters.count ?? 1,
    kinds: norm.parameters.content,
    days: daysLeft,
    createdOn: livesFrom,
  };
  const answer = (outcome: Finding['outcome'], code: string, missing: readonly Missing[] = []) => [
    finding(period, due?.date ?? stateOn, outcome, `${deed.prefix}.${code}`, {
      due,
      counted: recordRefs('products', done),
      missing,
      data,
    }),
  ];
  if (required === 0) return answer('inapplicable', 'created-after');
  if (done.length >= required) return answer('met', 'enough');
  if (due === null) return answer('pending', 'term-open', gaps);
  if (asOf > due.date) {
    if (done.length + gaps.length >= required) return answer('cantTell', 'not-filled', gaps);
    return answer('violated', 'too-few', [...gaps, missingField('products', null, null)]);
  }
  return daysLeft <= norm.warnDays ? answer('atRisk', 'near', gaps) : answer('pending', 'fewer-so-far', gaps);
}
