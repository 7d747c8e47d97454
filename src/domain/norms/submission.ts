// A paper that has to be handed in to somebody by a day: reports and preliminary plans.
import { daysApart } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { holderOn } from '../register/roles-on-date';
import type { DueDate, VerdictPeriod } from '../verdicts/verdict';
import { CODE_OF_STATE, deadlineState, OUTCOME_OF_STATE } from './deadline-state';
import { type Finding, finding, missingField } from './finding';
import type { Norm } from './norm';
import { knownBy, type Subject } from './subject';
import { wordsMatch } from './words-match';

/** The row of the paper as far as this check cares; `id` null when there is no row. */
interface Submission {
  readonly table: 'plans' | 'reports';
  readonly id: string | null;
  readonly submittedOn: PlainDate | null;
  readonly submittedTo: string;
  /** Prefix of reason codes: `report`, `next-plan`. */
  readonly prefix: string;
  readonly period: VerdictPeriod;
  readonly due: DueDate;
  /** The due date is our own (end of the year), the clause names none. */
  readonly withoutDeadline: boolean;
  /** A paper about the whole year handed in before this day is dated wrong, or was written too soon. */
  readonly notBefore?: PlainDate;
}

/** Codes that `judgeSubmission` answers under a prefix. */
export function submissionCodes(prefix: string): readonly string[] {
  const states = ['in-time', 'late', 'missing', 'near', 'pending', 'receiver-unknown', 'other-receiver'];
  return states.map((state) => `${prefix}.${state}`);
}

/** Tells whether the paper went to the body: «куратору» may be written as the curator's own name. */
export function isReceiver(subject: Subject, written: string, body: string, on: PlainDate): boolean {
  if (wordsMatch(written, body)) return true;
  const curator = wordsMatch('куратор', body) ? holderOn(subject.facts.memberships, 'curator', on) : undefined;
  const lastName = curator === undefined ? '' : (subject.index.person(curator.personId)?.lastName ?? '');
  return lastName !== '' && wordsMatch(written, lastName);
}

/** Judges one paper by its day and its receiver. */
export function judgeSubmission(subject: Subject, norm: Norm, paper: Submission): Finding {
  const { due, prefix, period, table, id } = paper;
  const { body } = norm.parameters;
  const doneOn = knownBy(subject.asOf, paper.submittedOn);
  const state = deadlineState(doneOn, due, subject.asOf, norm.warnDays);
  const counted = id === null || doneOn === null ? [] : [{ table, id }];
  const data = {
    date: doneOn,
    body,
    to: paper.submittedTo,
    schoolYear: subject.schoolYear,
    withoutDeadline: paper.withoutDeadline ? 1 : 0,
    days: daysApart(doneOn ?? subject.asOf, due.date),
  };
  const missing = doneOn === null ? [missingField(table, id, 'submittedOn')] : [];
  const { notBefore } = paper;
  if (doneOn !== null && notBefore !== undefined && doneOn < notBefore) {
    const details = { due, counted, data: { ...data, notBefore } };
    return finding(period, due.date, 'atRisk', `${prefix}.too-early`, details);
  }
  if (state === 'inTime' && doneOn !== null && body !== '') {
    if (paper.submittedTo === '') {
      const where = [missingField(table, id, 'submittedTo')];
      return finding(period, due.date, 'cantTell', `${prefix}.receiver-unknown`, {
        due,
        counted,
        missing: where,
        data,
      });
    }
    if (!isReceiver(subject, paper.submittedTo, body, doneOn)) {
      return finding(period, due.date, 'atRisk', `${prefix}.other-receiver`, { due, counted, data });
    }
  }
  const code = `${prefix}.${CODE_OF_STATE[state]}`;
  return finding(period, due.date, OUTCOME_OF_STATE[state], code, { due, counted, missing, data });
}
