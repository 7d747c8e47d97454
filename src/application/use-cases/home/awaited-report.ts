import type { OwnHome } from '../../../contract/home';
import type { PlainDate } from '../../../domain/calendar/plain-date';
import { previousSchoolYear, schoolYearOf } from '../../../domain/calendar/school-year';
import type { AnnualReport } from '../../../domain/register/annual-report';
import type { Group } from '../../../domain/register/group';

/** Month and day from which (inclusive) the paper of the current year is spoken of; before, that of the last one. */
const AWAITED_FROM = '04-01';

/**
 * The paper of the year that people ask about now: from 1 April to 31 August that of the current year, whether it is
 * there or not; at other times that of the last year, if the register knows of one.
 */
export function awaitedReport(
  reports: readonly AnnualReport[],
  { id }: Pick<Group, 'id'>,
  today: PlainDate,
): OwnHome['groups'][number]['report'] {
  const day = today.slice(5);
  const isAwaited = day >= AWAITED_FROM && day < '09-01';
  const schoolYear = isAwaited ? schoolYearOf(today) : previousSchoolYear(schoolYearOf(today));
  const report = reports.find((one) => one.groupId === id && one.schoolYear === schoolYear);
  if (report === undefined && !isAwaited) return null;
  return { schoolYear, submittedOn: report?.submittedOn ?? null };
}
