import type { ListVerdictsInput, ListVerdictsOutput } from '../../contract/list-verdicts';
import type { UseCase } from './use-case';
import { personNames, verdictRow } from './verdict-rows';

/** Rows of «Контроль» that answer a filter of the overview, of groups that the person may read. */
export function listVerdicts({ register, access }: UseCase, filter: ListVerdictsInput): ListVerdictsOutput {
  const { outcomes, groupId, personId } = filter;
  const { decoded } = register;
  const verdicts = decoded.kept.verdicts.filter(
    (row) =>
      (outcomes.length === 0 ? row.outcome !== 'inapplicable' : outcomes.includes(row.outcome)) &&
      (groupId === null || row.groupId === groupId) &&
      (personId === null || row.responsibleId === personId || row.leaderId === personId) &&
      access.canRead(row.groupId),
  );
  const nameOf = personNames(decoded);
  return { verdicts: verdicts.map((row) => verdictRow(row, nameOf)) };
}
