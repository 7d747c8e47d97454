// A list approved every year: R 1.3 («Список ППС»), NS I.4 («Перечень профессиональных объединений»).
import { daysApart } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { DocumentRecord } from '../register/document-record';
import type { DueDate } from '../verdicts/verdict';
import { isApproved, isSigned, listsOf, wantedWords } from './approved-list';
import { CODE_OF_STATE, deadlineState, OUTCOME_OF_STATE } from './deadline-state';
import { type Finding, finding, missingField } from './finding';
import { dueForNewGroup } from './group-life';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import type { Subject } from './subject';

function isOfYear(document: DocumentRecord, subject: Subject): boolean {
  const { frame, schoolYear } = subject;
  if (document.schoolYear.trim() !== '') return document.schoolYear === schoolYear;
  return document.date !== null && document.date >= frame.meetingsFrom && document.date <= frame.meetingsTo;
}

interface FoundList {
  readonly approved: DocumentRecord | null;
  /** A paper that would count if its day or state were written. */
  readonly unfinished: DocumentRecord | null;
}

function findList(subject: Subject, norm: Norm): FoundList {
  const { asOf } = subject;
  let approved: DocumentRecord | null = null;
  let unfinished: DocumentRecord | null = null;
  for (const document of listsOf(subject, norm)) {
    if (!isOfYear(document, subject)) continue;
    if (isApproved(document, asOf)) {
      if (approved === null || (approved.date ?? '') > (document.date ?? '')) approved = document;
    } else if (document.date === null || document.date <= asOf) {
      unfinished = unfinished !== null && isSigned(unfinished) ? unfinished : document;
    }
  }
  return { approved, unfinished };
}

function judgeList(subject: Subject, norm: Norm, due: DueDate, withoutDeadline: boolean): Finding {
  const { frame, asOf } = subject;
  const { approved, unfinished } = findList(subject, norm);
  const date: PlainDate | null = approved?.date ?? null;
  const data = {
    date,
    number: approved?.number ?? '',
    words: wantedWords(norm),
    withoutDeadline: withoutDeadline ? 1 : 0,
    schoolYear: subject.schoolYear,
    days: daysApart(date ?? asOf, due.date),
  };
  if (approved !== null) {
    const counted = [{ table: 'documents', id: approved.id } as const];
    const isLate = date !== null && date > due.date && !withoutDeadline;
    const code = isLate ? 'list.late' : 'list.in-time';
    return finding(frame.period, due.date, isLate ? 'violated' : 'met', code, { due, counted, data });
  }
  if (unfinished !== null && isSigned(unfinished)) {
    const missing = [missingField('documents', unfinished.id, 'date')];
    return finding(frame.period, due.date, 'cantTell', 'list.date-unknown', { due, missing, data });
  }
  const state = deadlineState(null, due, asOf, norm.warnDays);
  const field = unfinished === null ? null : 'status';
  const missing = [missingField('documents', unfinished?.id ?? null, field)];
  const code = `list.${CODE_OF_STATE[state]}`;
  return finding(frame.period, due.date, OUTCOME_OF_STATE[state], code, { due, missing, data });
}

/** The list of groups, or another paper of the whole register, is approved in each school year. */
export const listApprovedYearly: NormKind = {
  id: 'list-approved-yearly',
  title: 'Список (перечень) утверждён на учебный год',
  requires: [],
  understands: ['deadline', 'content', 'body'],
  judges: 'year',
  reads: ['documents'],
  curableLater: false,
  codes: [
    'list.in-time',
    'list.late',
    'list.missing',
    'list.near',
    'list.pending',
    'list.date-unknown',
    'list.group-ends',
    'list.created-after',
  ],
  evaluate(subject, norm) {
    const { frame, livesFrom, livesTo } = subject;
    const yearly = frame.dueOf(norm);
    const end = { date: frame.teachingEnd, nominal: frame.teachingEnd, shiftedBecause: null };
    const due = dueForNewGroup(yearly ?? end, subject);
    if (livesFrom !== null && livesFrom > frame.teachingEnd) {
      const data = { createdOn: livesFrom };
      return [finding(frame.period, livesFrom, 'inapplicable', 'list.created-after', { due, data })];
    }
    if (livesTo !== null && livesTo < due.date) {
      return [finding(frame.period, due.date, 'inapplicable', 'list.group-ends', { due, data: { endsOn: livesTo } })];
    }
    return [judgeList(subject, norm, due, yearly === null)];
  },
};
