import { wordsMatch } from '../../norms/words-match';
import type { Meeting } from '../../register/meeting';
import type { Plan } from '../../register/plan';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { dateInDigits } from '../../russian/date-in-digits';
import { defineCommand, type Option, refuse } from '../definition/command';
import { planStepsAsked } from '../papers/asked-steps';
import { planWords } from './plan-card';
import { planOfForm } from './plan-of-form';
import { isStepOpen, stepChange } from './plan-steps';

type HeldMeeting = Meeting & { readonly date: string };

/** The beginning of clauses about approval by the group itself. */
export const MEETING_BODY = 'заседание';

/** Held meetings of the group from the summer before the year of the plan on, oldest first. */
function heldFor({ meetings }: RegisterSnapshot, plan: Plan): readonly HeldMeeting[] {
  const from = `${plan.schoolYear.slice(0, 4)}-06-01`;
  return meetings
    .filter(
      (one): one is HeldMeeting =>
        one.status === 'held' && one.groupIds.includes(plan.groupId) && one.date !== null && one.date >= from,
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function meetingOption({ id, date, number, theme }: HeldMeeting): Option {
  const label = number === '' ? dateInDigits(date) : `№ ${number}, ${dateInDigits(date)}`;
  return theme === '' ? { id, label } : { id, label, note: theme };
}

/** The group approves its plan at a meeting of its own: day and number are those of the meeting. */
export const approvePlanAtMeeting = defineCommand({
  id: 'approvePlanAtMeeting',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'plans',
  section: 'plan',
  fields: { meetingId: { kind: 'reference', list: 'meetings', required: true } },
  previews: true,
  offeredOn: (snapshot, subject, { today }) =>
    isStepOpen(snapshot, subject, 'approved', today) &&
    planStepsAsked(snapshot, subject.groupId, today).some(
      ({ step, body }) => step === 'approved' && body !== '' && wordsMatch(body, MEETING_BODY),
    ),
  start(snapshot, subject, { today }) {
    const plan = planOfForm(snapshot, subject, today);
    if ('cannotOpen' in plan) return plan;
    if (plan.approvedOn !== null) return { cannotOpen: 'stepDone', data: { on: plan.approvedOn } };
    const held = heldFor(snapshot, plan);
    const [first] = held;
    if (first === undefined) return { cannotOpen: 'noMeeting' };
    return {
      values: { meetingId: first.id },
      lists: { meetings: held.map(meetingOption) },
      watched: [{ table: 'plans', id: plan.id }],
      words: planWords(snapshot, plan.groupId, today),
    };
  },
  decide(snapshot, { meetingId }, subject, { today }) {
    const meeting = snapshot.meetings.find(({ id }) => id === meetingId);
    if (meeting === undefined || meeting.date === null) return refuse('meetingId', 'noMeeting');
    const { meetingTitle = '' } = planWords(snapshot, subject.groupId, today);
    const number = meeting.minutesNumber || meeting.number;
    const taken = { step: 'approved', on: meeting.date, by: meetingTitle, number, path: 'meetingId' } as const;
    return stepChange(snapshot, subject, taken, today);
  },
});
