import type { WaiveNormInput, WaiveNormOutput } from '../../../contract/waive-norm';
import type { Waiver } from '../../../domain/register/waiver';
import { evaluateRegister } from '../../../domain/verdicts/evaluate-register';
import type { Outcome } from '../../../domain/verdicts/outcome';
import { JOURNAL_ACTIONS } from '../../../messages/commands';
import { AppError } from '../../app-error';
import { idPrefixOf } from '../../workbook/sheets';
import { commit } from '../commit';
import { groupOf, requireColumns } from '../find-or-refuse';
import { journalEntry } from '../journal-entry';
import { judgeGroups } from '../judge-groups';
import { ESSENTIAL } from '../sheets-to-read';
import type { UseCase } from '../use-case';
import { keptVerdicts } from './kept-verdicts';

/**
 * «Исключение…»: does not apply a norm to a group in a school year, or in one period of it. The row of «Исключения»,
 * the journal and the group's rows of «Контроль» go with one write. A repeated request writes nothing.
 *
 * @throws AppError NOT_FOUND, COMMAND_REFUSED, REGISTER_HAS_ISSUES
 */
export function waiveNorm(useCase: UseCase, input: WaiveNormInput): WaiveNormOutput {
  const { host, register, access } = useCase;
  const { snapshot, decoded, today } = register;
  requireColumns(register, ESSENTIAL);
  const done = decoded.kept.journal.find(
    ({ requestId, action, groupId }) =>
      requestId === input.requestId && action === JOURNAL_ACTIONS.waiveNorm && groupId === input.groupId,
  );
  if (done !== undefined) return { waiverId: done.rowId, verdicts: keptVerdicts(decoded, input.groupId) };

  groupOf(register, input.groupId);
  refuseUnlessJudged(useCase, input);
  const { groupId, normId, schoolYear, period } = input;
  const waiver: Waiver = {
    id: host.ids.newId(idPrefixOf('waivers')),
    groupId,
    normId,
    schoolYear,
    period,
    reason: input.reason.trim(),
    author: access.email,
    date: today,
    withdrawnOn: null,
    note: '',
  };
  const judged = judgeGroups(register, { ...snapshot, waivers: [...snapshot.waivers, waiver] }, [groupId]);
  const journal = journalEntry(host.ids, {
    at: register.now,
    actor: access.email,
    action: 'waiveNorm',
    sheet: 'waivers',
    rowId: waiver.id,
    groupId,
    after: waiver,
    requestId: input.requestId,
  });
  commit(host, register, [{ kind: 'insert', sheet: 'waivers', row: { ...waiver } }, journal, ...judged.changes]);
  return { waiverId: waiver.id, verdicts: judged.rowsOf(groupId) };
}

/** Outcomes of which a waiver takes the place of none. */
const NOTHING_OWED: readonly Outcome[] = ['met', 'waived', 'inapplicable'];

/** A waiver of what nobody judges would lie unseen; two of the same thing could not be taken back by one button. */
function refuseUnlessJudged({ register }: UseCase, input: WaiveNormInput): void {
  const { snapshot, today } = register;
  const { groupId, normId, schoolYear, period } = input;
  if (input.reason.trim() === '') throw refusal('reason', 'required');
  const judged = evaluateRegister(snapshot, { asOf: today, schoolYears: [schoolYear], groupIds: [groupId] });
  const own = judged.filter((verdict) => verdict.normId === normId);
  if (own.length === 0) throw new AppError('NOT_FOUND', { what: 'norm' });
  const meant = own.filter((verdict) => period === '' || verdict.period.title === period);
  if (meant.length === 0) throw refusal('period', 'noSuchPeriod', { period });
  const same = snapshot.waivers.find(
    (waiver) =>
      waiver.groupId === groupId &&
      waiver.normId === normId &&
      waiver.schoolYear === schoolYear &&
      waiver.period === period &&
      (waiver.withdrawnOn === null || waiver.withdrawnOn > today),
  );
  if (same !== undefined) throw refusal('normId', 'alreadyWaived', { date: same.date });
  if (meant.every(({ outcome }) => NOTHING_OWED.includes(outcome))) throw refusal('normId', 'nothingToWaive');
}

function refusal(path: string, code: string, data: Record<string, string | null> = {}): AppError {
  return new AppError('COMMAND_REFUSED', {}, [{ path, code, data }]);
}
