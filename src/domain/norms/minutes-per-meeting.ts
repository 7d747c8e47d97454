// Minutes of each held meeting: NS 7.6 (by the secretary), R 4.6 (questions, decisions), L 5.6.
import { daysApart } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { AgendaItem } from '../register/agenda-item';
import type { Meeting } from '../register/meeting';
import type { DatedMeeting } from '../register/meetings-in-span';
import { holderOn, leaderOn } from '../register/roles-on-date';
import type { DueDate } from '../verdicts/verdict';
import { CODE_OF_STATE, deadlineState, OUTCOME_OF_STATE } from './deadline-state';
import { type Finding, type FindingDetails, finding, missingField } from './finding';
import { meetingPeriod } from './meeting-period';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import { oncePerText } from './once-per-text';
import { knownBy, type Subject } from './subject';

const CONTENT: readonly (readonly [beginning: string, textOf: (item: AgendaItem) => string])[] = [
  ['вопрос', (item) => item.question],
  ['решени', (item) => item.decided],
  ['рекомендац', (item) => item.recommended],
];

/** The text of a question that a word of the content means; `undefined` for other words. */
const textOfWord = oncePerText((word) => {
  const text = word.trim().toLowerCase();
  return CONTENT.find(([beginning]) => text.startsWith(beginning))?.[1];
});

/** Returns the words of the content that no question of the agenda supplies. */
function absentContent(agenda: readonly AgendaItem[], content: readonly string[]): readonly string[] {
  return content.filter((word) => {
    const textOf = textOfWord(word);
    return textOf !== undefined && !agenda.some((item) => textOf(item).trim() !== '');
  });
}

/** The person who had to write, when the register knows one: named in the meeting, else holding the role that day. */
function expectedAuthor(
  subject: Subject,
  meeting: Meeting,
  author: 'leader' | 'secretary',
  on: PlainDate,
): string | null {
  const { memberships } = subject.facts;
  if (author === 'leader') return meeting.chairId ?? leaderOn(memberships, on)?.personId ?? null;
  return meeting.secretaryId ?? holderOn(memberships, 'secretary', on)?.personId ?? null;
}

function judgeWritten(
  subject: Subject,
  norm: Norm,
  meeting: DatedMeeting,
  due: DueDate,
  details: FindingDetails,
): Finding {
  const { author, content } = norm.parameters;
  const span = meetingPeriod(meeting);
  // No regulation gives a term for minutes where the setting is used: late ones are late, not a broken norm.
  const isLate = meeting.minutesOn !== null && meeting.minutesOn > due.date;
  const breaks = isLate && norm.parameters.withinWorkingDays !== null;
  const absent = content.length === 0 ? [] : absentContent(subject.index.agendaOf(meeting.id), content);
  if (absent.length > 0) {
    const missing = [missingField('agendaItems', null, null)];
    const data = { ...details.data, absent };
    // What is not written may still be filled in; the term of the clause is broken for good.
    const [outcome, code] = breaks ? (['violated', 'late'] as const) : (['cantTell', 'content'] as const);
    return finding(span, meeting.date, outcome, `minutes.${code}`, { ...details, missing, data });
  }
  const expected = author === null ? null : expectedAuthor(subject, meeting, author, meeting.date);
  if (!breaks && expected !== null && meeting.minutesAuthorId !== null && expected !== meeting.minutesAuthorId) {
    return finding(span, meeting.date, 'atRisk', 'minutes.other-author', {
      ...details,
      data: { ...details.data, author },
    });
  }
  return finding(span, meeting.date, breaks ? 'violated' : 'met', isLate ? 'minutes.late' : 'minutes.in-time', details);
}

function judgeMeeting(subject: Subject, norm: Norm, meeting: DatedMeeting): Finding {
  const { frame, asOf, settings } = subject;
  const term = norm.parameters.withinWorkingDays ?? settings.minutesWorkingDays;
  const last = frame.days.add(meeting.date, term);
  const due: DueDate = { date: last, nominal: last, shiftedBecause: null };
  const writtenOn = knownBy(asOf, meeting.minutesOn);
  const data = {
    meeting: meeting.date,
    date: writtenOn,
    number: meeting.minutesNumber,
    term,
    // The regulation names no term: it is the setting's, and is said to be.
    ownTerm: norm.parameters.withinWorkingDays === null ? 1 : 0,
    days: daysApart(writtenOn ?? asOf, last),
  };
  const details: FindingDetails = { due, counted: [{ table: 'meetings', id: meeting.id }], data };
  const span = meetingPeriod(meeting);
  if (writtenOn !== null && writtenOn < meeting.date) {
    // Nobody writes down what has not been said yet: one of the two days is wrong.
    const both = [missingField('meetings', meeting.id, 'minutesOn'), missingField('meetings', meeting.id, 'date')];
    return finding(span, meeting.date, 'cantTell', 'minutes.before-meeting', { ...details, missing: both });
  }
  if (writtenOn !== null) return judgeWritten(subject, norm, meeting, due, details);
  const missing = [missingField('meetings', meeting.id, 'minutesOn')];
  if (meeting.minutesOn === null && meeting.minutesNumber.trim() !== '') {
    return finding(span, meeting.date, 'cantTell', 'minutes.date-unknown', { ...details, missing });
  }
  const state = deadlineState(null, due, asOf, norm.warnDays);
  return finding(span, meeting.date, OUTCOME_OF_STATE[state], `minutes.${CODE_OF_STATE[state]}`, {
    ...details,
    missing,
  });
}

/** Written, with nothing else to look at: the usual case of a past year, told without making a finding. */
function isPlainlyKept(subject: Subject, norm: Norm, meeting: DatedMeeting): boolean {
  if (meeting.minutesOn === null || meeting.minutesOn > subject.asOf || meeting.minutesOn < meeting.date) return false;
  const { content, withinWorkingDays } = norm.parameters;
  return content.length === 0 && withinWorkingDays === null && meeting.minutesAuthorId === null;
}

/** Minutes are drawn up for each held meeting, by the right person and with the required content. */
export const minutesPerMeeting: NormKind = {
  id: 'minutes-per-meeting',
  title: 'Протокол каждого заседания',
  requires: [],
  understands: ['withinWorkingDays', 'author', 'content'],
  judges: 'year',
  reads: ['meetings', 'agendaItems'],
  curableLater: true,
  codes: [
    'minutes.in-time',
    'minutes.late',
    'minutes.missing',
    'minutes.near',
    'minutes.pending',
    'minutes.date-unknown',
    'minutes.before-meeting',
    'minutes.content',
    'minutes.other-author',
    'minutes.no-meetings',
  ],
  evaluate(subject, norm) {
    const { held, owedOnly } = subject;
    if (owedOnly) {
      return held
        .filter((meeting) => !isPlainlyKept(subject, norm, meeting))
        .map((meeting) => judgeMeeting(subject, norm, meeting));
    }
    if (held.length > 0) return held.map((meeting) => judgeMeeting(subject, norm, meeting));
    return [finding(subject.frame.period, subject.stateOn, 'pending', 'minutes.no-meetings', {})];
  },
};
