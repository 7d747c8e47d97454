// Enough members present at each held meeting. No built-in regulation has a quorum; neighbours do.
import type { DatedMeeting } from '../register/meetings-in-span';
import { compositionOn } from '../register/roles-on-date';
import { type Finding, finding, missingField } from './finding';
import { meetingPeriod } from './meeting-period';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import type { Subject } from './subject';

/** Two thirds have no whole percents: 67, 66,67 and 66,6 all mean them, and are judged as what they mean. */
function isTwoThirds(percent: number): boolean {
  return percent >= 66.6 && percent <= 67;
}

/** One meeting by the composition of its day; exactly the share is enough. `null`: kept, and only debts are wanted. */
function judgeMeeting(subject: Subject, norm: Norm, meeting: DatedMeeting): Finding | null {
  const percent = norm.parameters.percent ?? 0;
  const { date, id } = meeting;
  const composition = new Set(compositionOn(subject.facts.memberships, date));
  let present = 0;
  for (const personId of new Set(meeting.presentIds)) if (composition.has(personId)) present++;
  const total = composition.size;
  const twoThirds = isTwoThirds(percent);
  const needed = twoThirds ? Math.ceil((total * 2) / 3) : Math.ceil((percent * total) / 100);
  const isEnough = total > 0 && present >= needed;
  if (isEnough && subject.owedOnly) return null;
  const counted = [{ table: 'meetings', id } as const];
  const data = { meeting: date, present, total, percent, twoThirds: twoThirds ? 1 : 0, needed };
  const answer = (outcome: Finding['outcome'], code: string, missing: Finding['missing'] = []) =>
    finding(meetingPeriod(meeting), date, outcome, `quorum.${code}`, { counted, missing, data });
  if (total === 0) return answer('cantTell', 'composition-unknown', [missingField('memberships', null, null)]);
  if (meeting.presentIds.length === 0) {
    return answer('cantTell', 'attendance-unknown', [missingField('meetings', id, 'presentIds')]);
  }
  return isEnough ? answer('met', 'enough') : answer('violated', 'too-few');
}

/** Each held meeting has the least share of members of its day. */
export const quorum: NormKind = {
  id: 'quorum',
  title: 'Кворум каждого заседания',
  requires: ['percent'],
  understands: [],
  judges: 'year',
  reads: ['meetings'],
  curableLater: false,
  codes: ['enough', 'too-few', 'attendance-unknown', 'composition-unknown', 'no-meetings'].map(
    (code) => `quorum.${code}`,
  ),
  evaluate(subject, norm) {
    const { held, owedOnly, frame, stateOn } = subject;
    if (held.length === 0) return owedOnly ? [] : [finding(frame.period, stateOn, 'pending', 'quorum.no-meetings', {})];
    const findings: Finding[] = [];
    for (const meeting of held) {
      const found = judgeMeeting(subject, norm, meeting);
      if (found !== null) findings.push(found);
    }
    return findings;
  },
};
