// Assignments are done by their day: N 3.8 («выполняют творческие задания руководителя и коллектива группы»).
import { addDays, daysBetween } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { type Assignment, isRequest } from '../register/assignment';
import { type Finding, finding, missingField, recordRefs } from './finding';
import type { NormKind } from './norm-kind';
import { knownBy, type Subject } from './subject';
import { plainDue } from './work-end';

type DueAssignment = Assignment & { readonly dueOn: PlainDate };

/** Those with a day of the year; without a day an assignment cannot be late. A methodist's request is none of them. */
function dueInYear({ index, group, frame }: Subject): readonly DueAssignment[] {
  return index
    .assignmentsOf(group.id)
    .filter((one): one is DueAssignment => one.dueOn !== null && one.dueOn >= frame.start && one.dueOn <= frame.end)
    .filter((one) => !isRequest(one));
}

function earliest(assignments: readonly DueAssignment[]): PlainDate | undefined {
  return assignments.map(({ dueOn }) => dueOn).sort()[0];
}

/** Assignments of the year with a day are done in time. */
export const assignmentsOnTime: NormKind = {
  id: 'assignments-on-time',
  title: 'Поручения выполняются в срок',
  requires: [],
  understands: [],
  judges: 'year',
  reads: ['assignments'],
  curableLater: true,
  codes: ['in-time', 'late', 'overdue', 'near', 'pending', 'none'].map((code) => `assignments.${code}`),
  evaluate(subject, norm) {
    const { frame, asOf, stateOn, owedOnly } = subject;
    const all = dueInYear(subject);
    if (all.length === 0) {
      return owedOnly ? [] : [finding(frame.period, stateOn, 'inapplicable', 'assignments.none', {})];
    }
    const done = all.filter(({ doneOn }) => knownBy(asOf, doneOn) !== null);
    const open = all.filter(({ doneOn }) => knownBy(asOf, doneOn) === null);
    const late = done.filter(({ doneOn, dueOn }) => doneOn !== null && doneOn > dueOn);
    const overdue = open.filter(({ dueOn }) => dueOn < asOf);
    const near = open.filter(({ dueOn }) => dueOn >= asOf && dueOn <= addDays(asOf, norm.warnDays));
    if (owedOnly && open.length === 0) return [];
    const next = earliest(overdue.length > 0 ? overdue : open);
    const answer = (outcome: Finding['outcome'], code: string, rows: readonly DueAssignment[]) => [
      finding(frame.period, next ?? stateOn, outcome, `assignments.${code}`, {
        due: next === undefined ? null : plainDue(next),
        counted: recordRefs('assignments', outcome === 'violated' && code === 'late' ? late : done),
        missing: rows.map(({ id }) => missingField('assignments', id, 'doneOn')),
        data: {
          total: all.length,
          done: done.length,
          late: late.length,
          rows: rows.length,
          days: next === undefined ? 0 : Math.abs(daysBetween(asOf, next)),
        },
      }),
    ];
    if (overdue.length > 0) return answer('violated', 'overdue', overdue);
    if (near.length > 0) return answer('atRisk', 'near', near);
    if (late.length > 0) return answer('violated', 'late', []);
    return open.length > 0 ? answer('pending', 'pending', []) : answer('met', 'in-time', []);
  },
};
