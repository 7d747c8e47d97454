import type { VerdictChange } from '../../../contract/commands';
import type { VerdictRow } from '../../../contract/shapes';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import type { OpenRegister } from '../../register-access/open-register';
import { type JudgedGroups, judgeGroups } from '../judge-groups';

/** Groups judged after a change, and what the change has done to their verdicts. */
export interface JudgedChange extends JudgedGroups {
  readonly rows: readonly VerdictRow[];
  readonly verdictChanges: VerdictChange[];
}

/** Judges groups before and after a change of the register; verdicts whose outcome or sentence differs are told. */
export function judgeChange(register: OpenRegister, next: RegisterSnapshot, groupIds: readonly string[]): JudgedChange {
  const after = judgeGroups(register, next, groupIds);
  const before = judgeGroups(register, register.snapshot, groupIds);
  const was = new Map(groupIds.flatMap((id) => before.rowsOf(id)).map((row) => [row.key, row] as const));
  const rows = groupIds.flatMap((id) => after.rowsOf(id));
  const verdictChanges = rows.flatMap((becomes): VerdictChange[] => {
    const known = was.get(becomes.key) ?? null;
    const isSame = known !== null && known.outcome === becomes.outcome && known.message === becomes.message;
    return isSame ? [] : [{ was: known, becomes }];
  });
  return { ...after, rows, verdictChanges };
}
