// Products go to the authority: N 7.2 («пакет методических рекомендаций … направляет в департамент образования»).
import { daysBetween } from '../calendar/date-arithmetic';
import type { MethodProduct } from '../register/method-product';
import { type Finding, finding, missingField, recordRefs } from './finding';
import { dueForEndingGroup } from './group-life';
import type { NormKind } from './norm-kind';
import { namesBody } from './speaks-of';
import { knownBy, type Subject } from './subject';
import { wordsMatch } from './words-match';
import { plainDue, workEnd } from './work-end';

/** Made in the year as far as known; without a day, those that were not sent earlier may be of this year. */
function productsOfYear(subject: Subject): readonly MethodProduct[] {
  const { frame, asOf, group, index } = subject;
  return index.productsOf(group.id).filter(({ madeOn, sentOn }) => {
    const day = madeOn ?? sentOn;
    if (day === null) return frame.end >= asOf;
    return day <= asOf && day >= frame.meetingsFrom && day <= frame.meetingsTo;
  });
}

/** Each product of the year is sent, to the body named if any. */
export const productsHandedOver: NormKind = {
  id: 'products-handed-over',
  title: 'Методические продукты переданы',
  requires: [],
  understands: ['body', 'deadline'],
  judges: 'year',
  reads: ['products'],
  curableLater: true,
  codes: ['all', 'not-sent', 'near', 'pending', 'none-yet', 'none', 'receiver-unknown', 'other-receiver'].map(
    (code) => `handed-over.${code}`,
  ),
  evaluate(subject, norm) {
    const { frame, asOf, stateOn, owedOnly } = subject;
    const { body } = norm.parameters;
    const due = dueForEndingGroup(frame.dueOf(norm) ?? plainDue(workEnd(subject)), subject);
    const products = productsOfYear(subject);
    if (products.length === 0) {
      const isOver = asOf > due.date;
      if (owedOnly) return [];
      const code = isOver ? 'handed-over.none' : 'handed-over.none-yet';
      return [finding(frame.period, stateOn, isOver ? 'inapplicable' : 'pending', code, { due, data: { body } })];
    }
    const sent = products.filter(({ sentOn }) => knownBy(asOf, sentOn) !== null);
    const unsent = products.filter(({ sentOn }) => knownBy(asOf, sentOn) === null);
    const nameless = sent.filter(({ sentTo }) => body !== '' && sentTo.trim() === '');
    const elsewhere = sent.filter(
      ({ sentTo }) => body !== '' && sentTo.trim() !== '' && !wordsMatch(sentTo, body) && !namesBody(sentTo, body),
    );
    const days = Math.max(0, daysBetween(asOf, due.date));
    const data = { body, total: products.length, sent: sent.length, unsent: unsent.length, days };
    const answer = (
      outcome: Finding['outcome'],
      code: string,
      rows: readonly MethodProduct[] = [],
      field = 'sentOn',
    ) => [
      finding(frame.period, due.date, outcome, `handed-over.${code}`, {
        due,
        counted: recordRefs('products', sent),
        missing: rows.map(({ id }) => missingField('products', id, field)),
        data: { ...data, rows: rows.length },
      }),
    ];
    if (unsent.length > 0) {
      if (asOf > due.date) return answer('violated', 'not-sent', unsent);
      return days <= norm.warnDays ? answer('atRisk', 'near', unsent) : answer('pending', 'pending', unsent);
    }
    if (nameless.length > 0) return answer('cantTell', 'receiver-unknown', nameless, 'sentTo');
    if (elsewhere.length > 0) return answer('atRisk', 'other-receiver', elsewhere, 'sentTo');
    return owedOnly ? [] : answer('met', 'all');
  },
};
