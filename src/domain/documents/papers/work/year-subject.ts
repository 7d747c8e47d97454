import type { PlainDate } from '../../../calendar/plain-date';
import { buildCalendarBook } from '../../../calendar/school-calendar';
import type { SchoolYear } from '../../../calendar/school-year';
import type { Subject } from '../../../norms/subject';
import { buildYearFrame } from '../../../norms/year-frame';
import { buildRegisterIndex } from '../../../register/register-index';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { buildSubject } from '../../../verdicts/build-subject';

/**
 * Facts of a group in a year as known on a day, without norms: papers count, they do not judge.
 *
 * @returns `undefined`: no such group or regulation, or the group does not live in that year
 */
export function yearSubject(
  snapshot: RegisterSnapshot,
  groupId: string,
  schoolYear: SchoolYear,
  asOf: PlainDate,
): Subject | undefined {
  const index = buildRegisterIndex(snapshot);
  const facts = index.groupFacts(groupId);
  const regulation = snapshot.regulations.find(({ id }) => id === facts?.group.regulationId);
  if (facts === undefined || regulation === undefined) return undefined;
  const frame = buildYearFrame(schoolYear, {
    calendar: buildCalendarBook(snapshot.calendar).of(facts.group.calendar),
    workWeek: 5,
    shift: regulation.deadlineShift,
    nextYearMeetingsFrom: snapshot.settings.nextYearMeetingsFrom,
  });
  return buildSubject({ index, facts, regulation, frame, asOf, owedOnly: false, judge: () => undefined });
}
