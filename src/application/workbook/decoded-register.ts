import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { KeptRows } from './kept-rows';
import type { SheetLayout } from './reading/sheet-layout';
import type { SheetRows } from './reading/sheet-reader';
import type { RegisterIssue } from './register-issue';
import type { NameOf } from './sheet-definition';
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
  /** Rows of «Контроль», «Уведомления», «Журнал» and «Сводка», as far as these sheets were read. */
  readonly kept: KeptRows;
  /** Finds a row by its stable id (in «Настройки»: by the field of the setting), rows that were left out among them. */
  locate(sheet: SheetId, id: string): RowLocation | undefined;
  /** Fingerprint of all our cells of a row, the same while nobody changes any of them. */
  versionOf(sheet: SheetId, id: string): string | undefined;
  /** Rows typed by hand that have no id yet: sheet, zero-based row and the id under which the snapshot has them. */
  readonly rowsWithoutId: readonly { readonly sheet: SheetId; readonly row: number; readonly id: string }[];
  /** Where the columns stand; the standard places for a sheet that was not read. */
  layoutOf(sheet: SheetId): SheetLayout;
  /** Everything that was read of a sheet; `undefined` when it was not. */
  rowsOf(sheet: SheetId): SheetRows | undefined;
  /** Name of a row without its id; of a sheet that was not read, as labels have it; empty when it is not known. */
  readonly nameOf: NameOf;
  /** Text of a reference: «ММО учителей математики (О-03)»; the bare id when the row was not read. */
  labelOf(sheet: SheetId, id: string): string;
}
