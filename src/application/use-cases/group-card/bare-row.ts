import type { CardRow } from '../../../contract/group-card';
import type { SchoolYear } from '../../../domain/calendar/school-year';
import type { RegisterTable } from '../../../domain/register/register-snapshot';

/** A row of the card before its buttons. */
export type BareRow = Omit<CardRow, 'table' | 'actions'> & { readonly table: RegisterTable };

/** What a section lists: of one group and one school year. */
export interface OfYear {
  readonly groupId: string;
  readonly year: SchoolYear;
  readonly isCurrent: boolean;
  /** The last day of the group is over: its daily work is. */
  readonly isClosed: boolean;
  /** It is only proposed: there is nothing to do but to create it. */
  readonly isProposed: boolean;
}
