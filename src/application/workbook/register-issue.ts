import type { IssueCode } from '../../messages/issues';
import type { SheetId } from './sheet-id';

/**
 * One thing in the workbook that could not be read, or was read with a doubt: where, why, and what to type
 * instead (words: `messages/issues.ts`). The row stays untouched and everything else is read.
 */
export interface RegisterIssue {
  readonly code: IssueCode;
  /** `error`: the value is not in the register; `warning`: it is, as the message says. */
  readonly severity: 'error' | 'warning';
  readonly sheet: SheetId;
  /** Title of the sheet as it stands in the workbook. */
  readonly sheetTitle: string;
  /** A1 address without the sheet, `C12`; empty when the whole sheet is meant. */
  readonly cell: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
}
