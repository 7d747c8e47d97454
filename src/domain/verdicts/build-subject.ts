import { earlier } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { SchoolYear } from '../calendar/school-year';
import type { Finding } from '../norms/finding';
import { knownBy, type Subject } from '../norms/subject';
import type { YearFrame } from '../norms/year-frame';
import type { AnnualReport } from '../register/annual-report';
import { type Group, isProposed } from '../register/group';
import { latestPlan } from '../register/latest-plan';
import { meetingsIn, sortMeetings } from '../register/meetings-in-span';
import type { Plan } from '../register/plan';
import type { GroupFacts, RegisterIndex } from '../register/register-index';
import type { Regulation } from '../regulations/regulation';

/** The paper that is handed in (as far as known), of several the first by id. */
function reportOf(reports: readonly AnnualReport[], year: SchoolYear, asOf: PlainDate): AnnualReport | undefined {
  const ofYear = reports.filter((report) => report.schoolYear === year);
  return ofYear.find((report) => knownBy(asOf, report.submittedOn) !== null) ?? ofYear[0];
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

/** A proposal stands from its day until it is taken back; of the years before nothing is known. */
function isOpenProposal({ proposedOn, closedOn }: Group, asOf: PlainDate, frame: YearFrame): boolean {
  return proposedOn !== null && proposedOn <= asOf && proposedOn <= frame.end && knownBy(asOf, closedOn) === null;
}

/** What a subject is built from. */
interface SubjectSource {
  readonly index: RegisterIndex;
  readonly facts: GroupFacts;
  readonly regulation: Regulation;
  readonly frame: YearFrame;
  readonly asOf: PlainDate;
  readonly owedOnly: boolean;
  readonly judge: (subject: Subject, normId: string) => readonly Finding[] | undefined;
}

interface JudgedSubject extends Subject {
  readonly judgePart: SubjectSource['judge'];
}

// Shared by all subjects: a register of 1 000 groups has three thousand of them.
function planOf(this: JudgedSubject, year?: SchoolYear): Plan | undefined {
  return latestPlan(this.facts.plans, year ?? this.schoolYear, this.asOf);
}

function judgeOf(this: JudgedSubject, normId: string): readonly Finding[] | undefined {
  return this.judgePart(this, normId);
}

/** Builds the subject of a group in a school year; `undefined` when the group does not live in that year. */
export function buildSubject(source: SubjectSource): Subject | undefined {
  const { index, facts, regulation, frame, asOf } = source;
  const { group } = facts;
  const { settings } = index.snapshot;
  const livesFrom = group.createdOn;
  const { livesTo, isClosed } = lifeEnd(facts, asOf, frame);
  if (isProposed(group) && !isOpenProposal(group, asOf, frame)) return undefined;
  if (livesFrom !== null && (livesFrom > asOf || livesFrom > frame.end)) return undefined;
  if (livesTo !== null && livesTo < frame.start) return undefined;
  const { meetingsFrom, meetingsTo, schoolYear } = frame;
  const byState = sortMeetings(facts, meetingsFrom, meetingsTo, asOf, settings.unansweredMeetingDays);
  const subject: JudgedSubject = {
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
    plan: planOf,
    report: reportOf(facts.reports, schoolYear, asOf),
    judge: judgeOf,
    judgePart: source.judge,
  };
  return subject;
}
