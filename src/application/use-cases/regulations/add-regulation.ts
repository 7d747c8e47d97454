import type { AddRegulationInput, AddRegulationOutput } from '../../../contract/regulations';
import { JOURNAL_ACTIONS } from '../../../messages/commands';
import { AppError } from '../../app-error';
import type { RowChange } from '../../workbook/row-change';
import { idPrefixOf } from '../../workbook/sheets';
import { commit } from '../commit';
import { requireColumns } from '../find-or-refuse';
import { journalEntry } from '../journal-entry';
import type { UseCase } from '../use-case';
import { buildDraft } from './build-draft';
import { normsOf } from './find-regulation';

/**
 * Adds a regulation with its norms by one write, the entry of the journal among it. A request that has been carried
 * out before answers its regulation and writes nothing.
 *
 * @throws AppError COMMAND_REFUSED with every problem of the draft, NOT_FOUND, REGISTER_HAS_ISSUES
 */
export function addRegulation({ host, register, access }: UseCase, input: AddRegulationInput): AddRegulationOutput {
  const { snapshot, decoded } = register;
  requireColumns(register, ['regulations', 'norms']);
  const done = decoded.kept.journal.find(
    ({ requestId, action }) => requestId === input.requestId && action === JOURNAL_ACTIONS.addRegulation,
  );
  if (done !== undefined) return { regulationId: done.rowId, normCount: normsOf(snapshot, done.rowId).length };

  const { tried, issues } = buildDraft(host, snapshot, input.draft, (table) => host.ids.newId(idPrefixOf(table)));
  if (issues.length > 0) throw new AppError('COMMAND_REFUSED', {}, issues);
  const { regulation, norms } = tried;
  const changes: RowChange[] = [
    { kind: 'insert', sheet: 'regulations', row: { ...regulation } },
    ...norms.map((norm): RowChange => ({ kind: 'insert', sheet: 'norms', row: asRow(norm) })),
  ];
  const journal = journalEntry(host.ids, {
    at: register.now,
    actor: access.email,
    action: 'addRegulation',
    sheet: 'regulations',
    rowId: regulation.id,
    after: { название: regulation.title, норм: norms.length },
    requestId: input.requestId,
  });
  commit(host, register, [...changes, journal]);
  return { regulationId: regulation.id, normCount: norms.length };
}

function asRow(entity: object): Extract<RowChange, { kind: 'insert' }>['row'] {
  return entity as Extract<RowChange, { kind: 'insert' }>['row'];
}
