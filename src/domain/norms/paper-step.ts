// One step of a paper on its way (submitted, agreed, considered, approved): its day, its body, its term.
import { daysApart } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { DueDate } from '../verdicts/verdict';
import { CODE_OF_STATE, deadlineState, OUTCOME_OF_STATE } from './deadline-state';
import { type Finding, type FindingDetails, finding, missingField } from './finding';
import type { Norm } from './norm';
import type { PaperStep } from './norm-parameters';
import { namesBody } from './speaks-of';
import { knownBy, type Subject } from './subject';
import { isReceiver } from './submission';
import { wordsMatch } from './words-match';

/** What a row of a paper says about one step. */
export interface StepRecord {
  readonly table: 'plans' | 'reports';
  /** `null` when there is no row. */
  readonly id: string | null;
  readonly on: PlainDate | null;
  readonly by: string;
  /** Names of the two fields, for pointing at them. */
  readonly onField: string;
  readonly byField: string;
}

/** The step with its term; `due` `null`: no term, or its event has not come. */
export interface JudgedStep {
  /** Prefix of reason codes: `plan-step`, `report-step`. */
  readonly prefix: string;
  readonly step: PaperStep;
  readonly record: StepRecord;
  readonly due: DueDate | null;
  /** The due date is our own (end of the year), the clause names none. */
  readonly withoutDeadline: boolean;
}

/** Codes that `judgeStepDone` and `judgeStepByTerm` answer under a prefix. */
export function stepCodes(prefix: string): readonly string[] {
  const states = ['in-time', 'late', 'missing', 'near', 'pending', 'body-unknown', 'other-body'];
  return states.map((state) => `${prefix}.${state}`);
}

/** Data that sentences about any state of the step need. */
export function stepDetails(
  subject: Subject,
  norm: Norm,
  { step, record, due, withoutDeadline }: JudgedStep,
): FindingDetails {
  const { table, id } = record;
  const doneOn = knownBy(subject.asOf, record.on);
  return {
    due,
    counted: id === null || doneOn === null ? [] : [{ table, id }],
    missing: doneOn === null ? [missingField(table, id, record.onField)] : [],
    data: {
      step,
      date: doneOn,
      by: record.by,
      body: norm.parameters.body,
      after: norm.parameters.after,
      withoutDeadline: withoutDeadline ? 1 : 0,
      days: due === null ? 0 : daysApart(doneOn ?? subject.asOf, due.date),
    },
  };
}

function isRightBody(subject: Subject, norm: Norm, { step, record }: JudgedStep, doneOn: PlainDate): boolean {
  const { body } = norm.parameters;
  if (isReceiver(subject, record.by, body, doneOn) || namesBody(record.by, body)) return true;
  return step === 'approved' && wordsMatch('заседание', body) && wordsMatch(record.by, subject.regulation.meetingTitle);
}

/** Judges a step that is done: late, by nobody knows whom, by another body, or in time. */
export function judgeStepDone(subject: Subject, norm: Norm, judged: JudgedStep, doneOn: PlainDate): Finding {
  const { prefix, record, due } = judged;
  const details = stepDetails(subject, norm, judged);
  const answer = (outcome: Finding['outcome'], code: string, missing: FindingDetails['missing'] = []) =>
    finding(subject.frame.period, due?.date ?? doneOn, outcome, `${prefix}.${code}`, { ...details, missing });
  if (due !== null && doneOn > due.date) return answer('violated', 'late');
  if (norm.parameters.body === '') return answer('met', 'in-time');
  if (record.by.trim() === '') {
    return answer('cantTell', 'body-unknown', [missingField(record.table, record.id, record.byField)]);
  }
  if (isRightBody(subject, norm, judged, doneOn)) return answer('met', 'in-time');
  // Other words may mean the same body («завуч», «зам. директора»): people look, no step is called broken for a word.
  return answer('atRisk', 'other-body');
}

/** Judges a step that is not done against its term. */
export function judgeStepByTerm(subject: Subject, norm: Norm, judged: JudgedStep, due: DueDate): Finding {
  const state = deadlineState(null, due, subject.asOf, norm.warnDays);
  const code = `${judged.prefix}.${CODE_OF_STATE[state]}`;
  return finding(subject.frame.period, due.date, OUTCOME_OF_STATE[state], code, stepDetails(subject, norm, judged));
}
