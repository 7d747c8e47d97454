import type { RunImportInput, RunImportOutput } from '../../../contract/import';
import { applyChanges } from '../../../domain/commands/entity-change';
import { JOURNAL_ACTIONS } from '../../../messages/commands';
import { AppError } from '../../app-error';
import type { ImportJournalPart, ImportPlan } from '../../import/import-plan';
import { openRegister } from '../../register-access/open-register';
import type { RowChange } from '../../workbook/row-change';
import { commit } from '../commit';
import { entityRowChanges } from '../entity-row-changes';
import { journalEntry } from '../journal-entry';
import { judgeGroups } from '../judge-groups';
import type { UseCase } from '../use-case';
import { importedTables } from './imported-tables';
import { partsOfJournal } from './journal-parts';
import { planList } from './plan-list';
import { touchedGroups } from './touched-groups';

/**
 * Writes an import as it was previewed by one write, with the journal and the changed rows of «Контроль». A request
 * that has been carried out before answers the first result and writes nothing.
 *
 * @throws AppError CONFLICT when something else would be written than was shown, COMMAND_REFUSED, REGISTER_HAS_ISSUES
 */
export function runImport(useCase: UseCase, input: RunImportInput): RunImportOutput {
  const { host, register } = useCase;
  const { requestId, fingerprint, ...choices } = input;
  if (register.decoded.kept.journal.some((entry) => isOf(entry, requestId))) return repeated(host, requestId);

  const planned = planList(useCase, choices);
  const { plan } = planned;
  if (!plan.ready) {
    const code = plan.questions.some(({ answer }) => answer === null) ? 'questionsOpen' : 'nothingToImport';
    // What was ready when it was shown is not any more: somebody else's doing.
    if (fingerprint !== '') throw new AppError('CONFLICT', { reason: 'import' });
    throw new AppError('COMMAND_REFUSED', {}, [{ code, path: '', data: {} }]);
  }
  if (planned.fingerprint !== fingerprint) throw new AppError('CONFLICT', { reason: 'import' });

  const next = applyChanges(register.snapshot, plan.changes);
  const judged = judgeGroups(register, next, touchedGroups([next], plan.changes));
  const journal = journalOf(useCase, plan, requestId, choices.file.fileName);
  commit(host, register, [...entityRowChanges(plan.changes), ...journal, ...judged.changes]);
  return { importId: requestId, tables: importedTables(plan.journal) };
}

function isOf(entry: { readonly requestId: string; readonly action: string }, requestId: string): boolean {
  return entry.requestId === requestId && entry.action === JOURNAL_ACTIONS.runImport;
}

function journalOf({ host, register, access }: UseCase, plan: ImportPlan, requestId: string, файл: string) {
  return plan.journal.map(
    (part: ImportJournalPart): RowChange =>
      journalEntry(host.ids, {
        at: register.now,
        actor: access.email,
        action: 'runImport',
        after: { файл, ...part },
        requestId,
      }),
  );
}

/** Saving reads no more of the journal than it needs; who asks twice waits for one more reading. */
function repeated(host: UseCase['host'], requestId: string): RunImportOutput {
  const { kept } = openRegister(host, ['journal']).decoded;
  const parts = partsOfJournal(kept.journal.filter((entry) => isOf(entry, requestId)));
  return { importId: requestId, tables: importedTables(parts ?? []) };
}
