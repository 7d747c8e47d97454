import type { VerdictRow } from '../../contract/shapes';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { evaluateRegister } from '../../domain/verdicts/evaluate-register';
import type { OpenRegister } from '../register-access/open-register';
import { unreadColumn } from '../register-access/unread-column';
import type { RowChange } from '../workbook/row-change';
import { controlChanges, controlRows } from './control-rows';
import { ESSENTIAL } from './sheets-to-read';
import { type PersonName, personNames, verdictRow } from './verdict-rows';

/** Groups judged anew after a change: what to write into «Контроль» and what the page shows instead. */
export interface JudgedGroups {
  readonly changes: readonly RowChange[];
  rowsOf(groupId: string): VerdictRow[];
}

/** Judges some groups of a changed snapshot against «Контроль» as it was read. */
export function judgeGroups(
  { decoded, today }: Pick<OpenRegister, 'decoded' | 'today'>,
  snapshot: RegisterSnapshot,
  groupIds: readonly string[],
): JudgedGroups {
  const nameOf = personNames(decoded);
  // What cannot be judged is left and shown as it was.
  if (unreadColumn(decoded.issues, ESSENTIAL) !== undefined) return asKept(decoded, nameOf);
  const desired = controlRows(snapshot, evaluateRegister(snapshot, { asOf: today, groupIds }), today);
  return {
    changes: controlChanges(decoded, desired, groupIds),
    rowsOf: (groupId) =>
      desired.filter(({ record }) => record.groupId === groupId).map(({ record }) => verdictRow(record, nameOf)),
  };
}

function asKept({ kept }: OpenRegister['decoded'], nameOf: PersonName): JudgedGroups {
  return {
    changes: [],
    rowsOf: (groupId) => kept.verdicts.filter((row) => row.groupId === groupId).map((row) => verdictRow(row, nameOf)),
  };
}
