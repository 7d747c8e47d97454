import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { KeptRows } from './kept-rows';
import type { RegisterIssue } from './register-issue';
import type { SheetId } from './sheet-id';

/** Where a row stands at the moment of reading, and what it held. */
export interface RowLocation {
  /** Zero-based row in the sheet, the header being 0. */
  readonly row: number;
}

/** A reading of the workbook as the register, with everything that was wrong with it. */
export interface DecodedRegister {
  readonly snapshot: RegisterSnapshot;
  readonly issues: readonly RegisterIssue[];
  /** Rows of «Контроль», «Уведомления» and «Журнал», as far as these sheets were read. */
  readonly kept: KeptRows;
  /** Finds a row by its stable id. */
  locate(sheet: SheetId, id: string): RowLocation | undefined;
  /** Fingerprint of all cells of a row, the same while nobody changes any of them. */
  versionOf(sheet: SheetId, id: string): string | undefined;
  /** Rows typed by hand that have no id yet: sheet and zero-based row. */
  readonly rowsWithoutId: readonly { readonly sheet: SheetId; readonly row: number }[];
}
