// The first meeting of the school year: NS 7.9 («на первом заседании, не позднее 15 сентября»).
import { daysApart } from '../calendar/date-arithmetic';
import { heldBeforeCreation } from '../register/meetings-in-span';
import { CODE_OF_STATE, deadlineState, OUTCOME_OF_STATE } from './deadline-state';
import { finding, missingField, recordRefs } from './finding';
import { dueForNewGroup } from './group-life';
import type { NormKind } from './norm-kind';

/** The first meeting is held by a yearly day. */
export const firstMeetingBy: NormKind = {
  id: 'first-meeting-by',
  title: 'Первое заседание проведено в срок',
  requires: ['deadline'],
  understands: [],
  judges: 'year',
  curableLater: false,
  codes: [
    'first-meeting.in-time',
    'first-meeting.late',
    'first-meeting.missing',
    'first-meeting.near',
    'first-meeting.pending',
    'first-meeting.planned-late',
    'first-meeting.unanswered',
    'first-meeting.group-ends',
    'first-meeting.created-after',
  ],
  evaluate(subject, norm) {
    const { frame, asOf, livesFrom, livesTo, held, planned, unanswered } = subject;
    const yearly = frame.dueOf(norm);
    if (yearly === null) return [];
    const due = dueForNewGroup(yearly, subject);
    const answer = (outcome: Parameters<typeof finding>[2], code: string, details: Parameters<typeof finding>[4]) => [
      finding(frame.period, due.date, outcome, `first-meeting.${code}`, { due, ...details }),
    ];
    if (livesFrom !== null && livesFrom > frame.teachingEnd) {
      return answer('inapplicable', 'created-after', { data: { createdOn: livesFrom } });
    }
    if (livesTo !== null && livesTo < due.date)
      return answer('inapplicable', 'group-ends', { data: { endsOn: livesTo } });
    const first = held[0];
    const date = first?.date ?? null;
    const state = deadlineState(date, due, asOf, norm.warnDays);
    const early = unanswered.filter((meeting) => meeting.date <= due.date);
    if (state === 'missing' && early.length > 0) {
      const missing = early.map(({ id }) => missingField('meetings', id, 'status'));
      return answer('cantTell', 'unanswered', { missing, data: { count: early.length } });
    }
    const next = planned[0];
    if (state === 'pending' && next !== undefined && early.length === 0 && next.date > due.date) {
      return answer('atRisk', 'planned-late', { counted: recordRefs('meetings', [next]), data: { date: next.date } });
    }
    const counted = first === undefined ? [] : recordRefs('meetings', [first]);
    const beforeGroup =
      first === undefined ? heldBeforeCreation(subject.facts, frame.meetingsFrom, frame.meetingsTo) : 0;
    const data = { date, planned: next?.date ?? null, days: daysApart(date ?? asOf, due.date), beforeGroup };
    return answer(OUTCOME_OF_STATE[state], CODE_OF_STATE[state], { counted, data });
  },
};
