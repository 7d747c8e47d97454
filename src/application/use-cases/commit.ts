import type { Host } from '../ports/host';
import type { OpenRegister } from '../register-access/open-register';
import { assignIds } from '../workbook/assign-ids';
import { encodeChanges } from '../workbook/encode-changes';
import type { RowChange } from '../workbook/row-change';

type Reading = Pick<OpenRegister, 'decoded' | 'givesIds'>;

/**
 * Writes all changes with one atomic call, at the places where the reading found the rows; ids that the reading gave
 * to rows typed by hand go along. When the cells say all that already, there is no call.
 *
 * @param witness added when anything is written: the entry of the journal
 * @returns whether anything was written
 */
export function commit(
  host: Pick<Host, 'workbook'>,
  { decoded, givesIds }: Reading,
  changes: readonly RowChange[],
  witness: readonly RowChange[] = [],
): boolean {
  const ids = givesIds ? assignIds(decoded) : [];
  const requests = encodeChanges(decoded, [...ids, ...changes]);
  if (requests.length === 0) return false;
  host.workbook.apply([...requests, ...encodeChanges(decoded, witness)]);
  return true;
}
