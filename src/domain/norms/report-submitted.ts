// The year-end paper: NS 7.8, R 4.8, N 7.2, L 4.7. Where the clause names no day, the end of the school year is taken and said.
import type { PlainDate } from '../calendar/plain-date';
import { finding } from './finding';
import { dueForEndingGroup } from './group-life';
import type { NormKind } from './norm-kind';
import { judgeSubmission, submissionCodes } from './submission';
import { isCreatedAfterTeaching, yearEndDue } from './work-end';
import type { YearFrame } from './year-frame';

/** As the calendar sheet says, where it does: terms leave time up to 31 May, lessons may end sooner. */
function lastTeachingDay({ calendar, schoolYear, teachingEnd }: YearFrame): PlainDate {
  return calendar.spans('teachingYear', schoolYear)[0]?.to ?? teachingEnd;
}

/** The report (analysis) of the year is handed in. */
export const reportSubmitted: NormKind = {
  id: 'report-submitted',
  title: 'Отчёт (анализ) за год сдан',
  requires: [],
  understands: ['deadline', 'body'],
  judges: 'year',
  reads: ['reports'],
  curableLater: true,
  codes: [...submissionCodes('report'), 'report.too-early', 'report.created-after'],
  evaluate(subject, norm) {
    const { frame, report, livesFrom } = subject;
    const own = frame.dueOf(norm);
    const due = own === null ? yearEndDue(subject) : dueForEndingGroup(own, subject);
    // A group of the summer has no year of work to report on.
    if (livesFrom !== null && (livesFrom > due.date || isCreatedAfterTeaching(subject))) {
      const data = { createdOn: livesFrom };
      return [finding(frame.period, due.date, 'inapplicable', 'report.created-after', { due, data })];
    }
    // «По окончании учебного года» (R 4.8); a term inside it (NS: 15 May) asks for the paper sooner.
    const isAfterTeaching = own !== null && due.date > frame.teachingEnd;
    const notBefore = isAfterTeaching ? { notBefore: lastTeachingDay(frame) } : {};
    return [
      judgeSubmission(subject, norm, {
        table: 'reports',
        id: report?.id ?? null,
        submittedOn: report?.submittedOn ?? null,
        submittedTo: report?.submittedTo ?? '',
        prefix: 'report',
        period: frame.period,
        due,
        withoutDeadline: own === null,
        ...notBefore,
      }),
    ];
  },
};
