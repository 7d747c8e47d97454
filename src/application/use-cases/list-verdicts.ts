import { VERDICTS_AT_ONCE } from '../../contract/attention';
import type { ListVerdictsInput, ListVerdictsOutput } from '../../contract/list-verdicts';
import { leadersOf, normsOf, pageGroups } from './page-lists';
import { inAttention, sumTally, tallyOf } from './page-verdicts';
import type { UseCase } from './use-case';
import { personNames, verdictRow } from './verdict-rows';

/** The next rows of «Контроль» that answer a filter of the overview, of groups that the person may read. */
export function listVerdicts({ register, access }: UseCase, filter: ListVerdictsInput): ListVerdictsOutput {
  const { outcomes, groupId, personId, offset } = filter;
  const { decoded, snapshot, today } = register;
  const all = decoded.kept.verdicts.filter((row) => access.canRead(row.groupId));
  const concerned = all.filter(
    (row) =>
      (groupId === null || row.groupId === groupId) &&
      (personId === null || row.responsibleId === personId || row.leaderId === personId),
  );
  const found = concerned.filter(({ outcome }) =>
    outcomes.length === 0 ? outcome !== 'inapplicable' : outcomes.includes(outcome),
  );
  const nameOf = personNames(decoded);
  const verdicts = inAttention(found, offset, VERDICTS_AT_ONCE).map((row) => verdictRow(row, nameOf));
  const named = new Set(verdicts.map((row) => row.groupId));
  return {
    total: found.length,
    verdicts,
    ...sumTally(tallyOf(concerned)),
    groups: pageGroups(snapshot, access, today, leadersOf(all)).filter(({ id }) => named.has(id)),
    norms: normsOf(snapshot, access, verdicts),
  };
}
