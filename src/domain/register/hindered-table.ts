import type { RegisterTable } from './register-snapshot';

/** A table of which a whole column could not be found: its rows say less than the workbook does. */
export interface HinderedTable {
  readonly table: RegisterTable;
  /** Title of the sheet and A1 address of the cell to mend (empty: the sheet as a whole), for people. */
  readonly sheet: string;
  readonly cell: string;
}
