import type { PlainDate } from '../../../calendar/plain-date';
import { buildCalendarBook } from '../../../calendar/school-calendar';
import type { SchoolYear } from '../../../calendar/school-year';
import type { Subject } from '../../../norms/subject';
import { buildYearFrame } from '../../../norms/year-frame';
import { buildRegisterIndex } from '../../../register/register-index';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { compareRussian } from '../../../russian/compare-russian';
import { buildSubject } from '../../../verdicts/build-subject';
import { groupNominative } from '../../group-wording';

/** Every group that lives in the year as far as known on a day, by kind and name. The register is read once. */
export function groupsOfYear(snapshot: RegisterSnapshot, schoolYear: SchoolYear, asOf: PlainDate): readonly Subject[] {
  const index = buildRegisterIndex(snapshot);
  const calendars = buildCalendarBook(snapshot.calendar);
  const { nextYearMeetingsFrom } = snapshot.settings;
  const subjects = snapshot.groups.flatMap(({ id, calendar, regulationId }) => {
    const facts = index.groupFacts(id);
    const regulation = snapshot.regulations.find((one) => one.id === regulationId);
    if (facts === undefined || regulation === undefined) return [];
    const frame = buildYearFrame(schoolYear, {
      calendar: calendars.of(calendar),
      workWeek: 5,
      shift: regulation.deadlineShift,
      nextYearMeetingsFrom,
    });
    const subject = buildSubject({ index, facts, regulation, frame, asOf, owedOnly: false, judge: () => undefined });
    return subject === undefined ? [] : [subject];
  });
  return subjects.sort(
    (a, b) =>
      compareRussian(a.group.type, b.group.type) ||
      compareRussian(groupNominative(a.group), groupNominative(b.group)) ||
      (a.group.id < b.group.id ? -1 : 1),
  );
}
