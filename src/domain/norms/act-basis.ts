// An act on which a step in the life of a group rests: its creation, reorganisation, closing.
import type { PlainDate } from '../calendar/plain-date';
import type { Outcome } from '../verdicts/outcome';
import { type Finding, type FindingDetails, finding, missingField } from './finding';
import type { Norm } from './norm';
import { readBasis } from './order-words';
import type { Subject } from './subject';

type GroupField = keyof Subject['group'];

/** A step in the life of a group. */
interface GroupStep {
  /** Prefix of reason codes: `creation`. */
  readonly prefix: string;
  /** The cell with the act, and what it says. */
  readonly basisField: GroupField;
  readonly basis: string;
  /** The cell with the day of the step, and the day. */
  readonly dayField: GroupField;
  readonly day: PlainDate | null;
}

/** Codes that `judgeStep` answers under a prefix. */
export function stepCodes(prefix: string): readonly string[] {
  return ['order', 'any', 'not-order', 'incomplete', 'later', 'unknown', 'no-day'].map((code) => `${prefix}.${code}`);
}

interface Answer {
  readonly outcome: Outcome;
  readonly code: string;
  readonly absent?: readonly string[];
}

function judgeOrder(basis: string, asOf: PlainDate): Answer {
  const written = readBasis(basis);
  if (written.act === 'other') return { outcome: 'violated', code: 'not-order' };
  const absent: string[] = [];
  if (written.act === 'unnamed') absent.push('вид документа');
  if (!written.hasNumber) absent.push('номер');
  if (!written.hasDate) absent.push('дата');
  if (absent.length > 0) return { outcome: 'cantTell', code: 'incomplete', absent };
  if (written.date !== null && written.date > asOf) return { outcome: 'cantTell', code: 'later' };
  return { outcome: 'met', code: 'order' };
}

/** Judges the act of a step: an order where the clause asks for one, anything written where it does not. */
export function judgeStep(subject: Subject, norm: Norm, step: GroupStep): Finding {
  const { group, frame, stateOn, asOf } = subject;
  const basis = step.basis.trim();
  const byOrder = norm.parameters.method === 'order';
  let answer: Answer = { outcome: 'met', code: 'any' };
  if (basis === '') answer = { outcome: 'cantTell', code: 'unknown' };
  else if (byOrder) answer = judgeOrder(basis, asOf);
  const missing = answer.outcome === 'cantTell' ? [missingField('groups', group.id, step.basisField)] : [];
  if (step.day === null && answer.outcome !== 'violated') {
    missing.push(missingField('groups', group.id, step.dayField));
    if (answer.outcome === 'met') answer = { outcome: 'cantTell', code: 'no-day' };
  }
  const details: FindingDetails = {
    counted: [{ table: 'groups', id: group.id }],
    missing,
    data: { basis, date: step.day, byOrder: byOrder ? 1 : 0, absent: answer.absent ?? [] },
  };
  return finding(frame.period, step.day ?? stateOn, answer.outcome, `${step.prefix}.${answer.code}`, details);
}
