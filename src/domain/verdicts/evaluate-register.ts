import type { PlainDate } from '../calendar/plain-date';
import { buildCalendarBook, type CalendarBook } from '../calendar/school-calendar';
import { previousSchoolYear, type SchoolYear, schoolYearOf } from '../calendar/school-year';
import type { Finding } from '../norms/finding';
import type { ResponsibleRole } from '../norms/norm';
import type { Subject } from '../norms/subject';
import { buildYearFrame, type YearFrame } from '../norms/year-frame';
import { buildRegisterIndex, type GroupFacts, type RegisterIndex } from '../register/register-index';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { wasKept } from '../register/was-kept';
import { applyNorm } from './apply-norm';
import { buildSubject } from './build-subject';
import { buildNormBook, type NormSet, type PreparedNorm } from './norm-book';
import { type KeyEnds, responsibleFor, toVerdict } from './to-verdict';
import type { Verdict } from './verdict';

/** What to evaluate. */
export interface EvaluationOptions {
  /** Facts later than this day are not looked at. */
  readonly asOf: PlainDate;
  /** Years to judge whole, states of a group (who leads it) in the last of them; default: the year of `asOf`, and of the year before what is still owed. */
  readonly schoolYears?: readonly SchoolYear[];
  /** Default: all groups. */
  readonly groupIds?: readonly string[];
}

interface Evaluation {
  readonly index: RegisterIndex;
  readonly asOf: PlainDate;
  readonly calendars: CalendarBook;
  readonly norms: ReadonlyMap<string, NormSet>;
  readonly frames: Map<string, YearFrame>;
  /** Ends of keys in the order of the norms of a set. */
  readonly keyEnds: Map<NormSet, Map<SchoolYear, readonly KeyEnds[]>>;
}

interface JudgedYear {
  readonly schoolYear: SchoolYear;
  /** Only what is still owed of a past year. */
  readonly debtsOnly: boolean;
  /** States are asked about once, in the last of the years judged. */
  readonly asksStates: boolean;
}

/** The working week of the receiver of papers: the curating organisation's, five days where it is not known. */
function workWeekOf(index: RegisterIndex, facts: GroupFacts): number {
  const { curatingOrganizationId } = facts.group;
  const organization = curatingOrganizationId === null ? undefined : index.organization(curatingOrganizationId);
  return organization?.workWeek === 6 ? 6 : 5;
}

function frameOf(evaluation: Evaluation, facts: GroupFacts, set: NormSet, year: SchoolYear): YearFrame {
  const { index, frames, calendars } = evaluation;
  const workWeek = workWeekOf(index, facts);
  const shift = set.regulation.deadlineShift;
  const key = `${year}|${workWeek}|${shift}|${facts.group.calendar}`;
  let frame = frames.get(key);
  if (frame === undefined) {
    const { nextYearMeetingsFrom } = index.snapshot.settings;
    frame = buildYearFrame(year, {
      calendar: calendars.of(facts.group.calendar),
      workWeek,
      shift,
      nextYearMeetingsFrom,
    });
    frames.set(key, frame);
  }
  return frame;
}

/** Still owed after the year is over: not kept and not merely done late, or a paper whose day has not come. */
function isDebt(prepared: PreparedNorm, found: Finding): boolean {
  const { outcome, reason } = found;
  if (outcome === 'pending') return prepared.kind?.curableLater === true && found.due !== null;
  if (outcome !== 'violated' && outcome !== 'atRisk' && outcome !== 'cantTell') return false;
  return !reason.code.endsWith('.late');
}

/** States are asked about today only, and what is shown for information is nobody's debt. */
function canBeOwed({ kind, norm }: PreparedNorm): boolean {
  return kind?.judges === 'year' && norm.severity !== 'info';
}

function keyEndsOf(evaluation: Evaluation, set: NormSet, frame: YearFrame): readonly KeyEnds[] {
  const year = frame.schoolYear;
  const ofSet = evaluation.keyEnds.get(set) ?? new Map<SchoolYear, readonly KeyEnds[]>();
  evaluation.keyEnds.set(set, ofSet);
  const ends =
    ofSet.get(year) ??
    set.norms.map(({ norm }) => {
      const anyPeriod = `|${norm.id}|${year}|`;
      return { anyPeriod, wholeYear: anyPeriod + frame.period.id };
    });
  ofSet.set(year, ends);
  return ends;
}

function judgeYear(
  subject: Subject,
  set: NormSet,
  keyEnds: readonly KeyEnds[],
  { debtsOnly, asksStates }: JudgedYear,
  verdicts: Verdict[],
): void {
  const people: Partial<Record<ResponsibleRole, Verdict['responsible']>> = {};
  for (let i = 0; i < set.norms.length; i++) {
    const prepared = set.norms[i] as PreparedNorm;
    if (prepared.isPart || (debtsOnly && !canBeOwed(prepared))) continue;
    if (!asksStates && prepared.kind?.judges === 'state') continue;
    const role = prepared.norm.responsible;
    for (const found of applyNorm(subject, prepared)) {
      if (debtsOnly && !isDebt(prepared, found)) continue;
      const responsible = people[role] ?? responsibleFor(role, subject);
      people[role] = responsible;
      const verdict = toVerdict(subject, prepared, found, responsible, keyEnds[i] as KeyEnds);
      if (!debtsOnly || verdict.outcome !== 'waived') verdicts.push(verdict);
    }
  }
}

function judgePart(set: NormSet, subject: Subject, normId: string): readonly Finding[] | undefined {
  const prepared = set.norms.find((one) => one.norm.id === normId);
  const isCombination = prepared?.norm.kind === 'all-of' || prepared?.norm.kind === 'any-of';
  return prepared === undefined || isCombination ? undefined : applyNorm(subject, prepared);
}

function judgeGroup(
  evaluation: Evaluation,
  facts: GroupFacts,
  years: readonly JudgedYear[],
  verdicts: Verdict[],
): void {
  const set = evaluation.norms.get(facts.group.regulationId);
  if (set === undefined) return;
  const { index, asOf } = evaluation;
  const judge = (part: Subject, normId: string): readonly Finding[] | undefined => judgePart(set, part, normId);
  const { nextYearMeetingsFrom } = index.snapshot.settings;
  for (const year of years) {
    // Whoever begins with this year must not be met by red verdicts about the one before.
    if (year.debtsOnly && !wasKept(facts, year.schoolYear, nextYearMeetingsFrom, asOf)) continue;
    const frame = frameOf(evaluation, facts, set, year.schoolYear);
    const owedOnly = year.debtsOnly;
    const subject = buildSubject({ index, facts, regulation: set.regulation, frame, asOf, owedOnly, judge });
    if (subject === undefined) continue;
    judgeYear(subject, set, keyEndsOf(evaluation, set, frame), year, verdicts);
  }
}

function judgedYears(options: EvaluationOptions): readonly JudgedYear[] {
  if (options.schoolYears !== undefined) {
    const years = [...options.schoolYears].sort();
    return years.map((schoolYear, i) => ({ schoolYear, debtsOnly: false, asksStates: i === years.length - 1 }));
  }
  const current = schoolYearOf(options.asOf);
  return [
    { schoolYear: previousSchoolYear(current), debtsOnly: true, asksStates: false },
    { schoolYear: current, debtsOnly: false, asksStates: true },
  ];
}

/**
 * Judges groups of the register against their regulations as of a day. Facts later than that day are not looked at.
 *
 * By default the school year of `asOf` is judged whole, and of the year before only what is still owed is answered,
 * and that only of a group with a meeting, a plan or a report of that year.
 * The order of answers (group id, school year, norm id, period) does not depend on the order of rows.
 */
export function evaluateRegister(snapshot: RegisterSnapshot, options: EvaluationOptions): Verdict[] {
  const index = buildRegisterIndex(snapshot);
  const evaluation: Evaluation = {
    index,
    asOf: options.asOf,
    calendars: buildCalendarBook(snapshot.calendar),
    norms: buildNormBook(snapshot.regulations, snapshot.norms),
    frames: new Map(),
    keyEnds: new Map(),
  };
  const years = judgedYears(options);
  const wanted = options.groupIds === undefined ? null : new Set(options.groupIds);
  const verdicts: Verdict[] = [];
  for (const facts of index.groups) {
    if (wanted === null || wanted.has(facts.group.id)) judgeGroup(evaluation, facts, years, verdicts);
  }
  return verdicts;
}
