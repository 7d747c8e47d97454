import type { PlainDate } from '../calendar/plain-date';
import { buildCalendarBook, type CalendarBook } from '../calendar/school-calendar';
import { previousSchoolYear, type SchoolYear, schoolYearOf } from '../calendar/school-year';
import type { Finding } from '../norms/finding';
import type { ResponsibleRole } from '../norms/norm';
import type { Subject } from '../norms/subject';
import { buildYearFrame, type YearFrame } from '../norms/year-frame';
import { buildRegisterIndex, type GroupFacts, type RegisterIndex } from '../register/register-index';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { holderOn, leaderOn } from '../register/roles-on-date';
import type { Waiver } from '../register/waiver';
import { applyNorm } from './apply-norm';
import { buildSubject } from './build-subject';
import { buildNormBook, type NormSet, type PreparedNorm } from './norm-book';
import type { Verdict } from './verdict';

/** What to evaluate. */
export interface EvaluationOptions {
  /** Facts later than this day are not looked at. */
  readonly asOf: PlainDate;
  /** Years to judge whole; default: the year of `asOf`, and of the year before what is still owed. */
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
}

interface JudgedYear {
  readonly schoolYear: SchoolYear;
  /** Only what is still owed of a past year. */
  readonly debtsOnly: boolean;
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

function personOf(role: ResponsibleRole, subject: Subject): string | null {
  const { memberships } = subject.facts;
  const { asOf } = subject;
  switch (role) {
    case 'leader':
    case 'members':
      return leaderOn(memberships, asOf)?.personId ?? null;
    case 'secretary':
      return (holderOn(memberships, 'secretary', asOf) ?? leaderOn(memberships, asOf))?.personId ?? null;
    case 'curator':
      return holderOn(memberships, 'curator', asOf)?.personId ?? null;
    case 'methodist':
    case 'authority':
      return null;
  }
}

function waiverOf(subject: Subject, normId: string, found: Finding): Waiver | undefined {
  const { waivers } = subject.facts;
  if (waivers.length === 0 || found.outcome === 'met' || found.outcome === 'inapplicable') return undefined;
  return waivers.find(
    (waiver) =>
      waiver.normId === normId &&
      (waiver.schoolYear === '' || waiver.schoolYear === subject.schoolYear) &&
      (waiver.period === '' || waiver.period === found.period.id || waiver.period === found.period.title) &&
      (waiver.date === null || waiver.date <= subject.asOf),
  );
}

function toVerdict(subject: Subject, prepared: PreparedNorm, found: Finding, personId: string | null): Verdict {
  const { norm } = prepared;
  const waiver = waiverOf(subject, norm.id, found);
  return {
    key: `${subject.group.id}|${norm.id}|${subject.schoolYear}|${found.period.id}`,
    groupId: subject.group.id,
    regulationId: norm.regulationId,
    normId: norm.id,
    clause: norm.clause,
    kind: norm.kind,
    severity: norm.severity,
    schoolYear: subject.schoolYear,
    period: found.period,
    outcome: waiver === undefined ? found.outcome : 'waived',
    due: found.due,
    responsible: { role: norm.responsible, personId },
    counted: found.counted,
    missing: found.missing,
    reason:
      waiver === undefined
        ? found.reason
        : { code: 'waiver', data: { reason: waiver.reason, author: waiver.author, date: waiver.date } },
    waiverId: waiver?.id ?? null,
  };
}

/** Still owed after the year is over: not kept and not merely done late, or a paper whose day has not come. */
function isDebt(prepared: PreparedNorm, found: Finding): boolean {
  const { outcome, reason } = found;
  if (outcome === 'pending') return prepared.kind?.curableLater === true && found.due !== null;
  if (outcome !== 'violated' && outcome !== 'atRisk' && outcome !== 'cantTell') return false;
  return !reason.code.endsWith('.late');
}

function judgeYear(subject: Subject, set: NormSet, debtsOnly: boolean, verdicts: Verdict[]): void {
  const people: Partial<Record<ResponsibleRole, string | null>> = {};
  for (const prepared of set.norms) {
    if (prepared.isPart || (debtsOnly && prepared.kind?.judges !== 'year')) continue;
    const role = prepared.norm.responsible;
    for (const found of applyNorm(subject, prepared)) {
      if (debtsOnly && !isDebt(prepared, found)) continue;
      let personId = people[role];
      if (personId === undefined) {
        personId = personOf(role, subject);
        people[role] = personId;
      }
      const verdict = toVerdict(subject, prepared, found, personId);
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
  for (const { schoolYear, debtsOnly } of years) {
    const frame = frameOf(evaluation, facts, set, schoolYear);
    const judge = (part: Subject, normId: string): readonly Finding[] | undefined => judgePart(set, part, normId);
    const subject = buildSubject({ index, facts, regulation: set.regulation, frame, asOf, owedOnly: debtsOnly, judge });
    if (subject !== undefined) judgeYear(subject, set, debtsOnly, verdicts);
  }
}

function judgedYears(options: EvaluationOptions): readonly JudgedYear[] {
  if (options.schoolYears !== undefined) {
    return [...options.schoolYears].sort().map((schoolYear) => ({ schoolYear, debtsOnly: false }));
  }
  const current = schoolYearOf(options.asOf);
  return [
    { schoolYear: previousSchoolYear(current), debtsOnly: true },
    { schoolYear: current, debtsOnly: false },
  ];
}

/**
 * Judges groups of the register against their regulations as of a day. Facts later than that day are not looked at.
 *
 * By default the school year of `asOf` is judged whole, and of the year before only what is still owed is answered.
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
  };
  const years = judgedYears(options);
  const wanted = options.groupIds === undefined ? null : new Set(options.groupIds);
  const verdicts: Verdict[] = [];
  for (const facts of index.groups) {
    if (wanted === null || wanted.has(facts.group.id)) judgeGroup(evaluation, facts, years, verdicts);
  }
  return verdicts;
}
