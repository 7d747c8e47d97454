// Papers are kept for years: L 5.7 («Срок хранения документации … составляет 5 лет»).
import { plainDate } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { isSchoolYear, type SchoolYear, schoolYearStart, startYearOf } from '../calendar/school-year';
import { finding, missingField, recordRefs } from './finding';
import type { NormKind } from './norm-kind';

/**
 * Last day, inclusive, on which papers of a school year are kept: 31 December. The file of a school year is closed in
 * the calendar year in which it ends; the term of whole `years` runs from 1 January after (L 5.7 names no moment).
 */
export function keepAtLeastUntil(year: SchoolYear, years: number): PlainDate {
  return plainDate(startYearOf(year) + 1 + years, 12, 31);
}

/** Every paper of the group is to be kept long enough; an empty day means «not established»: never disposed of. */
export const retention: NormKind = {
  id: 'retention',
  title: 'Документы хранятся установленный срок',
  requires: ['years'],
  understands: [],
  judges: 'state',
  reads: ['documents'],
  curableLater: false,
  codes: ['kept', 'too-short', 'not-set', 'no-documents'].map((code) => `retention.${code}`),
  evaluate(subject, norm) {
    const { frame, asOf, stateOn, group, index } = subject;
    const years = norm.parameters.years ?? 0;
    const papers = index
      .documentsOf(group.id)
      .filter(({ schoolYear }) => isSchoolYear(schoolYear) && schoolYearStart(schoolYear) <= asOf);
    const short = papers.filter(
      ({ schoolYear, keepUntil }) => keepUntil !== null && keepUntil < keepAtLeastUntil(schoolYear, years),
    );
    const unset = papers.filter(({ keepUntil }) => keepUntil === null);
    const wrong = short.length > 0 ? short : unset;
    const first = wrong[0];
    const details = {
      counted: recordRefs('documents', papers),
      missing: wrong.map(({ id }) => missingField('documents', id, 'keepUntil')),
      data: {
        years,
        total: papers.length,
        short: short.length,
        unset: unset.length,
        schoolYear: first?.schoolYear ?? '',
        until: first === undefined ? null : keepAtLeastUntil(first.schoolYear, years),
      },
    };
    if (papers.length === 0) return [finding(frame.period, stateOn, 'inapplicable', 'retention.no-documents', details)];
    if (short.length > 0) return [finding(frame.period, stateOn, 'violated', 'retention.too-short', details)];
    if (unset.length > 0) return [finding(frame.period, stateOn, 'cantTell', 'retention.not-set', details)];
    return [finding(frame.period, stateOn, 'met', 'retention.kept', details)];
  },
};
