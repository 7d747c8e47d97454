import type { VerdictRow } from '../../../contract/shapes';
import type { DecodedRegister } from '../../workbook/decoded-register';
import { personNames, verdictRow } from '../verdict-rows';

/** Rows of «Контроль» of a group as they were read: the answer to a request that has been carried out before. */
export function keptVerdicts(decoded: DecodedRegister, groupId: string): VerdictRow[] {
  const nameOf = personNames(decoded);
  return decoded.kept.verdicts.filter((row) => row.groupId === groupId).map((row) => verdictRow(row, nameOf));
}
