import { earlier } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { SchoolYear } from '../calendar/school-year';
import type { Finding } from '../norms/finding';
import { knownBy, type Subject } from '../norms/subject';
import type { YearFrame } from '../norms/year-frame';
import { meetingsIn, sortMeetings } from '../register/meetings-in-span';
import type { Plan } from '../register/plan';
import type { GroupFacts, RegisterIndex } from '../register/register-index';
import type { Regulation } from '../regulations/regulation';

/** The latest version; of equal ones the approved, then the last by id. */
function latestPlan(plans: readonly Plan[], year: SchoolYear): Plan | undefined {
  let chosen: Plan | undefined;
  for (const plan of plans) {
    if (plan.schoolYear !== year) continue;
    const version = (plan.version ?? 0) - (chosen?.version ?? 0);
    const isApproved = plan.approvedOn !== null || (chosen?.approvedOn ?? null) === null;
    if (chosen === undefined || version > 0 || (version === 0 && isApproved)) chosen = plan;
  }
  return chosen;
}

/** Last day of life: closed by that day, else the end of the term, unless it ran out before the year began. */
function lifeEnd(
  facts: GroupFacts,
  asOf: PlainDate,
  frame: YearFrame,
): { readonly livesTo: PlainDate | null; readonly isClosed: boolean } {
  const closedOn = knownBy(asOf, facts.group.closedOn);
  if (closedOn !== null) return { livesTo: closedOn, isClosed: true };
  const { plannedUntil } = facts.group;
  return { livesTo: plannedUntil !== null && plannedUntil >= frame.start ? plannedUntil : null, isClosed: false };
}

/** What a subject is built from. */
export interface SubjectSource {
  readonly index: RegisterIndex;
  readonly facts: GroupFacts;
  readonly regulation: Regulation;
  readonly frame: YearFrame;
  readonly asOf: PlainDate;
  readonly owedOnly: boolean;
  readonly judge: (subject: Subject, normId: string) => readonly Finding[] | undefined;
}

/** Builds the subject of a group in a school year; `undefined` when the group does not live in that year. */
export function buildSubject(source: SubjectSource): Subject | undefined {
  const { index, facts, regulation, frame, asOf } = source;
  const { group } = facts;
  const { settings } = index.snapshot;
  const livesFrom = group.createdOn;
  const { livesTo, isClosed } = lifeEnd(facts, asOf, frame);
  if (livesFrom !== null && (livesFrom > asOf || livesFrom > frame.end)) return undefined;
  if (livesTo !== null && livesTo < frame.meetingsFrom) return undefined;
  const { meetingsFrom, meetingsTo, schoolYear } = frame;
  const byState = sortMeetings(facts, meetingsFrom, meetingsTo, asOf, settings.unansweredMeetingDays);
  const subject: Subject = {
    index,
    facts,
    group,
    regulation,
    settings,
    frame,
    schoolYear,
    asOf,
    stateOn: earlier(asOf, frame.end),
    owedOnly: source.owedOnly,
    livesFrom,
    livesTo,
    isClosed,
    held: meetingsIn(facts, schoolYear, meetingsFrom, meetingsTo, asOf),
    undated: byState.undated,
    planned: byState.planned,
    unanswered: byState.unanswered,
    plan: (year) => latestPlan(facts.plans, year ?? schoolYear),
    report: facts.reports.find((report) => report.schoolYear === schoolYear),
    judge: (normId) => source.judge(subject, normId),
  };
  return subject;
}
