// What stands against a day for a meeting, and what is odd about it.

import type { PlainDate } from '../../calendar/plain-date';
import { buildCalendarBook } from '../../calendar/school-calendar';
import type { Group } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandIssue, CommandWarning } from '../decision';

/** A day outside the life of any of the groups; both ends of a life are within it. Codes: beforeCreation, afterClosing. */
export function dayIssues(groups: readonly Group[], date: PlainDate, path: string): readonly CommandIssue[] {
  return groups.flatMap(({ name, createdOn, closedOn }): CommandIssue[] => {
    if (createdOn !== null && date < createdOn) return [{ code: 'beforeCreation', path, data: { name, createdOn } }];
    if (closedOn !== null && date > closedOn) return [{ code: 'afterClosing', path, data: { name, closedOn } }];
    return [];
  });
}

/**
 * Codes: `inPast` before today, `dayOff` with the reason, `vacation` with its title, `sameDay` with the theme of another
 * meeting of any of the groups that has not been called off.
 *
 * @param ownId the meeting itself, when it is in the register
 */
export function dayWarnings(
  snapshot: RegisterSnapshot,
  groups: readonly Group[],
  date: PlainDate,
  today: PlainDate,
  ownId: string | null,
): readonly CommandWarning[] {
  const warnings: CommandWarning[] = [];
  if (date < today) warnings.push({ code: 'inPast', data: { date } });
  const calendar = buildCalendarBook(snapshot.calendar).of(groups[0]?.calendar ?? '');
  const reason = calendar.workingDays(5).dayOffReason(date);
  if (reason !== null) warnings.push({ code: 'dayOff', data: { date, reason } });
  const vacation = calendar.everySpan('vacation').find(({ from, to }) => from <= date && date <= to);
  if (vacation !== undefined) warnings.push({ code: 'vacation', data: { date, title: vacation.title } });
  const ids = groups.map(({ id }) => id);
  for (const { id, date: other, status, groupIds, theme } of snapshot.meetings) {
    if (id === ownId || other !== date || status === 'cancelled') continue;
    if (groupIds.some((groupId) => ids.includes(groupId))) warnings.push({ code: 'sameDay', data: { date, theme } });
  }
  return warnings;
}
