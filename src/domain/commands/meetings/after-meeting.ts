import type { PlainDate } from '../../calendar/plain-date';
import { schoolYearOfMeeting } from '../../calendar/school-year';
import { latestPlan } from '../../register/latest-plan';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { NextCommand } from '../definition/command';

/**
 * What people usually do after a meeting: its decisions become assignments, the plan heard there is approved, the next
 * meeting gets its day. Which of these make sense now the forms say themselves.
 *
 * @param snapshot the register with the meeting in it
 */
export function afterMeeting(
  { agendaItems, plans, settings }: Pick<RegisterSnapshot, 'agendaItems' | 'plans' | 'settings'>,
  { meetingId, groupId, date }: { readonly meetingId: string; readonly groupId: string; readonly date: PlainDate },
  today: PlainDate,
): readonly NextCommand[] {
  const agenda = agendaItems.filter((item) => item.meetingId === meetingId);
  const isAboutPlan = agenda.some(({ question, decided }) => /план/i.test(`${question} ${decided}`));
  const year = schoolYearOfMeeting(date, settings.nextYearMeetingsFrom);
  const plan = isAboutPlan
    ? latestPlan(
        plans.filter((one) => one.groupId === groupId),
        year,
        today,
      )
    : undefined;
  return [
    { command: 'addAssignmentsOfMeeting', groupId, rowId: meetingId },
    ...(plan === undefined ? [] : [{ command: 'approvePlanAtMeeting', groupId, rowId: plan.id }]),
    { command: 'scheduleMeeting', groupId, rowId: null },
  ];
}
