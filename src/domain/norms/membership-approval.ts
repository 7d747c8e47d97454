import type { PlainDate } from '../calendar/plain-date';
import type { Membership } from '../register/membership';
import type { Missing } from '../verdicts/verdict';
import { missingField } from './finding';
import { wordsMatch } from './words-match';

/** What a row says: approved, not approved, or the cell that keeps from telling. */
export type Approval = boolean | Missing;

/** Whether the row itself names the order by which the person was taken in, issued by the day (inclusive). */
export function approvalOf(row: Membership, asOf: PlainDate): Approval {
  const kind = row.basisKind.trim();
  if (kind === '') {
    const isEmpty = row.basisNumber.trim() === '' && row.basisDate === null;
    return isEmpty ? false : missingField('memberships', row.id, 'basisKind');
  }
  if (!wordsMatch(kind, 'приказ') && !wordsMatch(kind, 'распоряж')) return false;
  if (row.basisNumber.trim() === '') return missingField('memberships', row.id, 'basisNumber');
  if (row.basisDate === null) return missingField('memberships', row.id, 'basisDate');
  return row.basisDate <= asOf;
}
