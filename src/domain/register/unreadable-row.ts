import type { RegisterTable } from './register-snapshot';

/** A row of a group of which a cell could not be read: what it says is not in the snapshot, or only in part. */
export interface UnreadableRow {
  readonly table: RegisterTable;
  readonly groupId: string;
  /** `null` when its id cannot be read either. */
  readonly id: string | null;
  /** Field of the cell. */
  readonly field: string;
  /** Title of the sheet and A1 address of the cell, for people. */
  readonly sheet: string;
  readonly cell: string;
}
