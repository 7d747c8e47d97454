// The first meeting of the school year: NS 7.9 («на первом заседании, не позднее 15 сентября»).
import { daysApart } from '../calendar/date-arithmetic';
import { type DatedMeeting, heldBeforeCreation } from '../register/meetings-in-span';
import type { DueDate } from '../verdicts/verdict';
import { absentFromAgenda, isAgendaEntered } from './agenda-content';
import { CODE_OF_STATE, deadlineState, OUTCOME_OF_STATE } from './deadline-state';
import { type Finding, finding, missingField, recordRefs } from './finding';
import { dueForNewGroup } from './group-life';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import type { Subject } from './subject';

/** What the agenda of a meeting held in time lacks; `null` when nothing. */
function judgeAgenda(subject: Subject, norm: Norm, first: DatedMeeting, due: DueDate): Finding | null {
  const { content } = norm.parameters;
  if (content.length === 0) return null;
  const agenda = subject.index.agendaOf(first.id);
  const absent = absentFromAgenda(agenda, content);
  if (absent.length === 0) return null;
  const { period } = subject.frame;
  const details = {
    due,
    counted: recordRefs('meetings', [first]),
    missing: [missingField('agendaItems', null, 'question')],
    data: { date: first.date, absent },
  };
  if (!isAgendaEntered(agenda)) {
    return finding(period, due.date, 'cantTell', 'first-meeting.agenda-unknown', details);
  }
  const outcome = subject.asOf > due.date ? 'violated' : 'atRisk';
  return finding(period, due.date, outcome, 'first-meeting.without', details);
}

/** The first meeting is held by a yearly day. */
export const firstMeetingBy: NormKind = {
  id: 'first-meeting-by',
  title: 'Первое заседание проведено в срок',
  requires: ['deadline'],
  understands: ['content'],
  judges: 'year',
  reads: ['meetings', 'agendaItems'],
  curableLater: false,
  codes: [
    'first-meeting.in-time',
    'first-meeting.late',
    'first-meeting.missing',
    'first-meeting.near',
    'first-meeting.pending',
    'first-meeting.planned-late',
    'first-meeting.unanswered',
    'first-meeting.without',
    'first-meeting.agenda-unknown',
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
    // When the day has passed, a meeting of the last days that nobody has answered about may have kept it.
    const open = state === 'missing' ? [...early, ...planned.filter((meeting) => meeting.date <= due.date)] : early;
    if (state === 'missing' && open.length > 0) {
      const missing = open.map(({ id }) => missingField('meetings', id, 'status'));
      return answer('cantTell', 'unanswered', { missing, data: { count: open.length } });
    }
    const next = planned[0];
    if (state === 'pending' && next !== undefined && early.length === 0 && next.date > due.date) {
      return answer('atRisk', 'planned-late', { counted: recordRefs('meetings', [next]), data: { date: next.date } });
    }
    const lacking = state === 'inTime' && first !== undefined ? judgeAgenda(subject, norm, first, due) : null;
    if (lacking !== null) return [lacking];
    const counted = first === undefined ? [] : recordRefs('meetings', [first]);
    const beforeGroup =
      first === undefined ? heldBeforeCreation(subject.facts, frame.meetingsFrom, frame.meetingsTo) : 0;
    const { content } = norm.parameters;
    const data = { content, date, planned: next?.date ?? null, days: daysApart(date ?? asOf, due.date), beforeGroup };
    return answer(OUTCOME_OF_STATE[state], CODE_OF_STATE[state], { counted, data });
  },
};
