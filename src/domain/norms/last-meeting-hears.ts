// The last meeting of the year hears its results: N 7.1 («подводит итоги … которые заслушиваются на последнем занятии»).
import { daysBetween } from '../calendar/date-arithmetic';
import type { DatedMeeting } from '../register/meetings-in-span';
import { absentFromAgenda, isAgendaEntered } from './agenda-content';
import { type Finding, type FindingDetails, finding, missingField, recordRefs } from './finding';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import type { Subject } from './subject';
import { isCreatedAfterTeaching, plainDue, workEnd } from './work-end';

function absentAt(subject: Subject, norm: Norm, meeting: DatedMeeting | undefined): readonly string[] {
  const { content } = norm.parameters;
  return meeting === undefined ? content : absentFromAgenda(subject.index.agendaOf(meeting.id), content);
}

/** While meetings may still come: the next one has to be prepared when the end is near. */
function judgeAhead(subject: Subject, norm: Norm, daysLeft: number): readonly ['met' | 'atRisk' | 'pending', string] {
  const { held, planned } = subject;
  const isNear = daysLeft <= norm.warnDays;
  const next = planned[planned.length - 1];
  const last = next ?? held[held.length - 1];
  const isHeard = absentAt(subject, norm, last).length === 0;
  if (isHeard && next !== undefined) return ['pending', 'prepared'];
  // What was heard in autumn are the results of the year before.
  if (isHeard && isNear) return ['met', 'heard'];
  return isNear ? ['atRisk', 'include'] : ['pending', 'not-yet'];
}

function judgeOver(
  subject: Subject,
  norm: Norm,
  details: FindingDetails,
): readonly [Finding['outcome'], string, FindingDetails] {
  const last = subject.held[subject.held.length - 1];
  const unanswered = subject.unanswered.filter(({ date }) => last === undefined || date > last.date);
  const absent = absentAt(subject, norm, last);
  if (last !== undefined && absent.length === 0) return ['met', 'heard', details];
  if (unanswered.length > 0) {
    const missing = unanswered.map(({ id }) => missingField('meetings', id, 'status'));
    return ['cantTell', 'unanswered', { ...details, missing }];
  }
  if (last === undefined) return ['inapplicable', 'no-meetings', details];
  const missing = [missingField('agendaItems', null, 'question')];
  const isEntered = isAgendaEntered(subject.index.agendaOf(last.id));
  return isEntered
    ? ['violated', 'without', { ...details, missing }]
    : ['cantTell', 'agenda-unknown', { ...details, missing }];
}

/** The agenda of the last meeting of the year has the questions named. */
export const lastMeetingHears: NormKind = {
  id: 'last-meeting-hears',
  title: 'На последнем заседании года рассмотрен вопрос',
  requires: ['content'],
  understands: [],
  judges: 'year',
  reads: ['meetings', 'agendaItems'],
  curableLater: false,
  codes: [
    'heard',
    'prepared',
    'include',
    'not-yet',
    'unanswered',
    'no-meetings',
    'without',
    'agenda-unknown',
    'created-after',
  ].map((code) => `last-meeting.${code}`),
  evaluate(subject, norm) {
    const { frame, asOf, held, planned, livesFrom } = subject;
    const end = workEnd(subject);
    const due = plainDue(end);
    const answer = (outcome: Finding['outcome'], code: string, details: FindingDetails) => [
      finding(frame.period, end, outcome, `last-meeting.${code}`, details),
    ];
    if (isCreatedAfterTeaching(subject))
      return answer('inapplicable', 'created-after', { data: { createdOn: livesFrom } });
    const last = held[held.length - 1];
    const daysLeft = Math.max(0, daysBetween(asOf, end));
    const data = { content: norm.parameters.content, date: last?.date ?? null, days: daysLeft };
    const details = { due, counted: last === undefined ? [] : recordRefs('meetings', [last]), data };
    if (asOf <= end || planned.length > 0) {
      const [outcome, code] = judgeAhead(subject, norm, daysLeft);
      return answer(outcome, code, details);
    }
    return answer(...judgeOver(subject, norm, details));
  },
};
