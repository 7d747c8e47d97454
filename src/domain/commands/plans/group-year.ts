// One group in one school year as the forms of papers ask about it.
import { later } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import { buildCalendarBook } from '../../calendar/school-calendar';
import { type SchoolYear, schoolYearStart } from '../../calendar/school-year';
import type { Norm } from '../../norms/norm';
import type { Subject } from '../../norms/subject';
import { buildYearFrame } from '../../norms/year-frame';
import { buildRegisterIndex } from '../../register/register-index';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { buildSubject } from '../../verdicts/build-subject';
import { buildNormBook, isInForce, type PreparedNorm } from '../../verdicts/norm-book';
import { otherAudience } from '../../verdicts/norm-for-whom';

/** The facts of a group in a year, and the norms that ask something of it in that year. */
export interface GroupYear {
  readonly subject: Subject;
  /** Of its type and audience, in force on the day asked about or, for a year to come, on its first day. */
  readonly norms: readonly Norm[];
}

/** `undefined`: no such group or regulation, or the group does not live in that year as far as known on `asOf`. */
export function groupYear(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  schoolYear: SchoolYear,
  asOf: PlainDate,
): GroupYear | undefined {
  const index = buildRegisterIndex(snapshot);
  const facts = groupId === null ? undefined : index.groupFacts(groupId);
  if (facts === undefined) return undefined;
  const set = buildNormBook(snapshot.regulations, snapshot.norms).get(facts.group.regulationId);
  if (set === undefined) return undefined;
  const { curatingOrganizationId } = facts.group;
  const receiver = curatingOrganizationId === null ? undefined : index.organization(curatingOrganizationId);
  const frame = buildYearFrame(schoolYear, {
    calendar: buildCalendarBook(snapshot.calendar).of(facts.group.calendar),
    workWeek: receiver?.workWeek === 6 ? 6 : 5,
    shift: set.regulation.deadlineShift,
    nextYearMeetingsFrom: snapshot.settings.nextYearMeetingsFrom,
  });
  const { regulation } = set;
  const subject = buildSubject({ index, facts, regulation, frame, asOf, owedOnly: false, judge: () => undefined });
  if (subject === undefined) return undefined;
  const day = later(asOf, schoolYearStart(schoolYear));
  const norms = set.norms.filter((one) => isInForce(one, day) && isFor(subject, one)).map(({ norm }) => norm);
  return { subject, norms };
}

function isFor(subject: Subject, prepared: PreparedNorm): boolean {
  const { groupTypes } = prepared.norm;
  const type = subject.group.type.trim().toLowerCase();
  if (groupTypes.length > 0 && !groupTypes.some((one) => one.trim().toLowerCase() === type)) return false;
  return prepared.audiences.length === 0 || otherAudience(subject, prepared, subject.stateOn) === null;
}
