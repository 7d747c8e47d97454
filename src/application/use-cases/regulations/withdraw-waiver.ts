import type { WithdrawWaiverInput, WithdrawWaiverOutput } from '../../../contract/waive-norm';
import { issueMessage } from '../../../messages/issues';
import { AppError } from '../../app-error';
import type { OpenRegister } from '../../register-access/open-register';
import { waiversSheet } from '../../workbook/sheets/waivers-sheet';
import { commit } from '../commit';
import { requireColumns } from '../find-or-refuse';
import { journalEntry } from '../journal-entry';
import { judgeGroups } from '../judge-groups';
import { ESSENTIAL } from '../sheets-to-read';
import type { UseCase } from '../use-case';
import { keptVerdicts } from './kept-verdicts';

/**
 * Takes a waiver back from today on. Its row stays and says since when it does not hold; the journal and the group's
 * rows of «Контроль» go with the same write. A waiver that has been taken back is left as it is.
 *
 * @throws AppError NOT_FOUND, REGISTER_HAS_ISSUES
 */
export function withdrawWaiver(useCase: UseCase, input: WithdrawWaiverInput): WithdrawWaiverOutput {
  const { host, register, access } = useCase;
  const { snapshot, decoded, today } = register;
  requireColumns(register, ESSENTIAL);
  const { groupId, waiverId, requestId } = input;
  const waiver = snapshot.waivers.find((one) => one.id === waiverId && one.groupId === groupId);
  if (waiver === undefined) throw new AppError('NOT_FOUND', { what: 'waiver' });
  if (waiver.withdrawnOn !== null && waiver.withdrawnOn <= today) return { verdicts: keptVerdicts(decoded, groupId) };

  requireWithdrawalColumn(register);
  const waivers = snapshot.waivers.map((one) => (one.id === waiverId ? { ...one, withdrawnOn: today } : one));
  const judged = judgeGroups(register, { ...snapshot, waivers }, [groupId]);
  const journal = journalEntry(host.ids, {
    at: register.now,
    actor: access.email,
    action: 'withdrawWaiver',
    sheet: 'waivers',
    rowId: waiverId,
    groupId,
    before: { withdrawnOn: waiver.withdrawnOn },
    after: { withdrawnOn: today },
    requestId,
  });
  commit(host, register, [
    { kind: 'update', sheet: 'waivers', id: waiverId, fields: { withdrawnOn: today } },
    journal,
    ...judged.changes,
  ]);
  return { verdicts: judged.rowsOf(groupId) };
}

/** Workbooks installed before there was the column get it by «Установить»; without it nothing would be written. */
function requireWithdrawalColumn({ decoded }: OpenRegister): void {
  const column = waiversSheet.columns.findIndex(({ field }) => field === 'withdrawnOn');
  if ((decoded.layoutOf('waivers').positions[column] ?? -1) >= 0) return;
  const title = waiversSheet.columns[column]?.title;
  const issue = decoded.issues.find(
    ({ sheet, code, data }) => sheet === 'waivers' && code === 'MISSING_COLUMN' && data.title === title,
  );
  throw new AppError('REGISTER_HAS_ISSUES', {
    sheet: waiversSheet.title,
    cell: issue?.cell ?? '',
    what: issue === undefined ? null : issueMessage(issue),
  });
}
