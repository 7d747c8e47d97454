import type { PlainDate } from '../../../domain/calendar/plain-date';
import { contradictions } from '../../../domain/register/contradictions';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import { shownDate } from './plain-dates';
import type { SheetIssues } from './sheet-issues';
import type { SheetRows } from './sheet-reader';

/** Reports held meetings whose day contradicts today or the day on which their group was created, at the cell of the date. */
export function reportContradictions(
  snapshot: Pick<RegisterSnapshot, 'meetings' | 'groups'>,
  today: PlainDate,
  meetings: SheetRows,
  issues: SheetIssues,
): void {
  const { definition, positions } = meetings.layout;
  const column = positions[definition.columns.findIndex(({ field }) => field === 'date')] ?? -1;
  if (column < 0) return;
  for (const { code, meeting, group } of contradictions(snapshot, today)) {
    const row = meetings.rowNumbers[meetings.byId.get(meeting.id) ?? -1];
    if (row === undefined) continue;
    issues.warning(code, row, column, {
      date: shownDate(meeting.date ?? ''),
      today: shownDate(today),
      group: group?.name ?? '',
      created: shownDate(group?.createdOn ?? ''),
    });
  }
}
