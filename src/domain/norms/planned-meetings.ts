// What the plan itself provides for: a plan that cannot reach the norm is a danger seen in September.
import type { PlainDate } from '../calendar/plain-date';
import type { PlanItem } from '../register/plan-item';
import { isMeetingItem } from './is-meeting-item';
import type { Subject } from './subject';
import { knownBy } from './subject';

/** Meetings still to come as far as the register knows. */
export interface PlannedMeetings {
  /** An approved plan stands behind the number and something is planned in it, so that too few means a danger. */
  readonly isReliable: boolean;
  /** How many are planned from the day after `asOf` up to a day, inclusive. */
  readonly until: (last: PlainDate) => number;
}

/** Lines of the plan about meetings that have no meeting row of their own yet. */
function openItems(subject: Subject, planId: string): readonly PlanItem[] {
  const linked = new Set<string>();
  for (const meeting of subject.facts.meetings) if (meeting.planItemId !== null) linked.add(meeting.planItemId);
  const { meetingTitle } = subject.regulation;
  return subject.index
    .planItemsOf(planId)
    .filter(
      (item) =>
        knownBy(subject.asOf, item.doneOn) === null && !linked.has(item.id) && isMeetingItem(item, meetingTitle),
    );
}

/** Looks up what is planned: rows of meetings and lines of the plan; a line without a day counts for the whole year. */
export function plannedMeetings(subject: Subject): PlannedMeetings {
  const plan = subject.plan();
  const isApproved = plan !== undefined && knownBy(subject.asOf, plan.approvedOn) !== null;
  const items = plan === undefined ? [] : openItems(subject, plan.id);
  const hasContent =
    subject.planned.length > 0 || (plan !== undefined && subject.index.planItemsOf(plan.id).length > 0);
  return {
    isReliable: isApproved && hasContent,
    until(last) {
      const meetings = subject.planned.filter((meeting) => meeting.date <= last).length;
      const lines = items.filter((item) =>
        item.termOn === null ? item.termText !== '' : item.termOn > subject.asOf && item.termOn <= last,
      ).length;
      return meetings + lines;
    },
  };
}
