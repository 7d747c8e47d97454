// What the forms of the paper about the year share.
import type { PlainDate } from '../../calendar/plain-date';
import { previousSchoolYear, type SchoolYear, schoolYearOf } from '../../calendar/school-year';
import { yearInFigures } from '../../documents/year-in-figures';
import type { AnnualReport } from '../../register/annual-report';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CannotOpen, CommandContext, CommandSubject, FormFact } from '../definition/command';
import { regulationOfGroup } from '../lists/options';
import { groupYear } from '../plans/group-year';
import { figuresFacts } from './figures-facts';

/** Only what no register knows: people write conclusions, the numbers are counted. */
export const REPORT_CARD = {
  conclusions: { kind: 'text', long: true },
  problems: { kind: 'text', long: true },
  nextTasks: { kind: 'text', long: true },
} as const;

/** The paper of a form about its row; why not: noReport. */
export function reportOfForm(
  { reports }: Pick<RegisterSnapshot, 'reports'>,
  { rowId }: CommandSubject,
): AnnualReport | CannotOpen {
  return reports.find(({ id }) => id === rowId) ?? { cannotOpen: 'noReport' };
}

/** Month and day up to which (exclusive) the year that is over is still being reported on. */
const LAST_YEAR_UNTIL = '10-01';

/**
 * School years without a paper, the one to begin with first: in September the year that is over, if the group has met
 * or planned in it; else the current one.
 */
export function yearsToReport(
  { reports, meetings, plans, settings }: Pick<RegisterSnapshot, 'reports' | 'meetings' | 'plans' | 'settings'>,
  groupId: string | null,
  today: PlainDate,
): readonly SchoolYear[] {
  const current = schoolYearOf(today);
  const last = previousSchoolYear(current);
  const { nextYearMeetingsFrom } = settings;
  const [from, to] = [last, current].map((year) => `${year.slice(0, 4)}-${nextYearMeetingsFrom}`);
  const lived =
    plans.some((plan) => plan.groupId === groupId && plan.schoolYear === last) ||
    meetings.some(
      ({ groupIds, date, status }) =>
        status === 'held' && inSpan(date, from, to) && groupIds.some((id) => id === groupId),
    );
  const isOpen = (year: SchoolYear): boolean =>
    !reports.some((report) => report.groupId === groupId && report.schoolYear === year);
  const month = today.slice(5);
  const years =
    month >= '09-01' && month < LAST_YEAR_UNTIL && lived ? [last, current] : lived ? [current, last] : [current];
  return years.filter(isOpen);
}

/** From the first day, inclusive, to the other, exclusive. */
function inSpan(date: PlainDate | null, from = '', to = ''): boolean {
  return date !== null && date >= from && date < to;
}

/** What the register knows of the year; empty when the group did not live in it. */
export function figuresOf(
  snapshot: RegisterSnapshot,
  groupId: string,
  schoolYear: SchoolYear,
  context: Pick<CommandContext, 'today' | 'maySee'>,
): readonly FormFact[] {
  const year = groupYear(snapshot, groupId, schoolYear, context.today);
  return year === undefined ? [] : figuresFacts(snapshot, yearInFigures(year.subject), context);
}

/** Words of the regulation for titles and labels. */
export function reportWords(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  day: PlainDate,
): Readonly<Record<string, string>> {
  const regulation = regulationOfGroup(snapshot, groupId, day);
  return {
    reportTitle: regulation?.reportTitle.trim() || 'отчёт',
    meetingTitle: regulation?.meetingTitle.trim() || 'заседание',
  };
}
