// The list of papers that a group has to have: NS 7.10 (3 papers), G 5 (4), L 5 (6).
import { daysBetween } from '../calendar/date-arithmetic';
import { type Finding, type FindingDetails, finding } from './finding';
import type { NormKind } from './norm-kind';
import { requiredPaper } from './required-papers';
import { isCreatedAfterTeaching, plainDue, workEnd, yearEndDue } from './work-end';

const NOTHING: readonly never[] = [];

/** One list made of several; the only one that is not empty serves as it is. */
function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  let whole: readonly T[] = NOTHING;
  for (const list of lists) if (list.length > 0) whole = whole.length === 0 ? list : whole.concat(list);
  return whole;
}

/**
 * All papers of the list are there by the end of teaching, the analysis of the year by the end of the school year;
 * those of its beginning once the group works.
 */
export const requiredDocuments: NormKind = {
  id: 'required-documents',
  title: 'Обязательная документация группы',
  requires: ['content'],
  understands: [],
  judges: 'year',
  reads: ['plans', 'reports', 'meetings', 'documents', 'products'],
  curableLater: true,
  codes: ['all', 'not-yet', 'working-without', 'near', 'absent', 'created-after'].map((code) => `documents.${code}`),
  evaluate(subject, norm) {
    const { frame, asOf, livesFrom, owedOnly, held } = subject;
    if (livesFrom !== null && isCreatedAfterTeaching(subject)) {
      return [
        finding(frame.period, livesFrom, 'inapplicable', 'documents.created-after', { data: { createdOn: livesFrom } }),
      ];
    }
    const papers = norm.parameters.content.map((word) => requiredPaper(subject, word));
    const present = papers.filter(({ state }) => state === 'present');
    const lacking = papers.filter(({ state }) => state === 'absent');
    if (lacking.length === 0 && owedOnly) return [];
    // The analysis of the year has as much time as the norm that asks to hand it in.
    const onlyOfYear = (lacking.length > 0 ? lacking : papers).every(({ untilYearEnd }) => untilYearEnd);
    const due = onlyOfYear ? yearEndDue(subject) : plainDue(workEnd(subject));
    const end = due.date;
    const waits = asOf > end && asOf <= yearEndDue(subject).date;
    const absent = waits ? lacking.filter(({ untilYearEnd }) => !untilYearEnd) : lacking;
    const early = absent.filter(({ comesAtEnd }) => !comesAtEnd);
    const days = Math.max(0, daysBetween(asOf, end));
    const words = (list: typeof papers): readonly string[] => list.map(({ word }) => word);
    const details: FindingDetails = {
      due,
      counted: joined(present.map(({ counted }) => counted)),
      missing: joined(absent.map(({ missing }) => missing)),
      data: {
        present: words(present),
        absent: words(absent),
        early: words(early),
        total: papers.length,
        days,
        ofYear: onlyOfYear ? 1 : 0,
      },
    };
    const answer = (outcome: Finding['outcome'], code: string) => [
      finding(frame.period, end, outcome, `documents.${code}`, details),
    ];
    if (absent.length === 0) return answer('met', 'all');
    if (asOf > end) return answer('violated', 'absent');
    if (days <= norm.warnDays) return answer('atRisk', 'near');
    return early.length > 0 && held.length > 0 ? answer('atRisk', 'working-without') : answer('pending', 'not-yet');
  },
};
