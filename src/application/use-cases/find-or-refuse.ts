import type { Group } from '../../domain/register/group';
import type { Meeting } from '../../domain/register/meeting';
import { issueMessage } from '../../messages/issues';
import { AppError } from '../app-error';
import type { OpenRegister } from '../register-access/open-register';
import { unreadColumn } from '../register-access/unread-column';
import type { SheetId } from '../workbook/sheet-id';

type Reading = Pick<OpenRegister, 'snapshot' | 'decoded'>;

/** @throws AppError NOT_FOUND; REGISTER_HAS_ISSUES when the row is there and cannot be read */
export function groupOf({ snapshot, decoded }: Reading, groupId: string): Group {
  const group = snapshot.groups.find(({ id }) => id === groupId);
  if (group === undefined) throw absent(decoded, 'groups', groupId, 'group');
  return group;
}

/** @throws AppError NOT_FOUND; REGISTER_HAS_ISSUES when the row is there and cannot be read */
export function meetingOf({ snapshot, decoded }: Reading, meetingId: string): Meeting {
  const meeting = snapshot.meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw absent(decoded, 'meetings', meetingId, 'meeting');
  return meeting;
}

/** A group that is not in the register: the page leads home from its screens. Code of the issue: groupLost. */
function groupLost(): AppError {
  return new AppError('NOT_FOUND', { what: 'group' }, [{ code: 'groupLost', path: '', data: {}, message: '' }]);
}

/** A row that was left out of the register is not missing: its author is told which cell to mend. */
function absent(decoded: OpenRegister['decoded'], sheet: SheetId, id: string, what: string): AppError {
  const row = decoded.locate(sheet, id)?.row;
  if (row === undefined) return what === 'group' ? groupLost() : new AppError('NOT_FOUND', { what });
  const issue = decoded.issues.find(
    (one) => one.sheet === sheet && Number(/\d+$/.exec(one.cell)?.[0] ?? 0) === row + 1,
  );
  return new AppError('REGISTER_HAS_ISSUES', { sheet: issue?.sheetTitle ?? '', cell: issue?.cell ?? `${row + 1}` });
}

/**
 * Refuses to go on while a column of these sheets cannot be found: what is judged or saved without it would be wrong.
 *
 * @throws AppError REGISTER_HAS_ISSUES
 */
export function requireColumns({ decoded }: Reading, sheets: readonly SheetId[]): void {
  const issue = unreadColumn(decoded.issues, sheets);
  if (issue === undefined) return;
  throw new AppError('REGISTER_HAS_ISSUES', { sheet: issue.sheetTitle, cell: issue.cell, what: issueMessage(issue) });
}
