// Meetings of one form: a seminar once a half-year, an open lesson once a year.
import type { Meeting } from '../register/meeting';
import type { PlanItem } from '../register/plan-item';
import type { PlannedMeetings } from './planned-meetings';
import { speaksOf } from './speaks-of';
import { knownBy, type Subject } from './subject';

/** Tells whether what is written is one of the forms; any form will do when none is named. */
export function isOfForm(written: string, forms: readonly string[]): boolean {
  return forms.length === 0 || forms.some((form) => speaksOf(written, form));
}

/** Of one of the forms as far as anybody knows: an empty form may be any. */
export function mayBeOfForm(meeting: Meeting, forms: readonly string[]): boolean {
  return meeting.form.trim() === '' || isOfForm(meeting.form, forms);
}

function isItemOfForm(item: PlanItem, forms: readonly string[]): boolean {
  return isOfForm(item.form.trim() === '' ? item.title : item.form, forms);
}

/** Looks up what is planned of the forms: rows of meetings and lines of the plan that no meeting has taken up. */
export function plannedOfForms(subject: Subject, forms: readonly string[]): PlannedMeetings {
  const plan = subject.plan();
  const lines = plan === undefined ? [] : subject.index.planItemsOf(plan.id);
  const linked = new Set(subject.facts.meetings.map(({ planItemId }) => planItemId));
  const open = lines.filter(
    (item) => !linked.has(item.id) && knownBy(subject.asOf, item.doneOn) === null && isItemOfForm(item, forms),
  );
  const planned = subject.planned.filter((meeting) => mayBeOfForm(meeting, forms));
  const isApproved = plan !== undefined && knownBy(subject.asOf, plan.approvedOn) !== null;
  return {
    isReliable: isApproved && (subject.planned.length > 0 || lines.length > 0),
    until(last) {
      const meetings = planned.filter(({ date }) => date <= last).length;
      const ahead = open.filter(({ termOn, termText }) =>
        termOn === null ? termText !== '' : termOn > subject.asOf && termOn <= last,
      );
      return meetings + ahead.length;
    },
  };
}
