import type { IssueCode } from '../../../messages/issues';
import { cellAddress } from '../a1';
import type { RegisterIssue } from '../register-issue';
import type { SheetId } from '../sheet-id';

/** What fills the words of an issue. */
export type IssueData = RegisterIssue['data'];

/** Collects what is wrong on one sheet. */
export class SheetIssues {
  constructor(
    private readonly log: RegisterIssue[],
    private readonly sheet: SheetId,
    private readonly sheetTitle: string,
  ) {}

  /** The value is not taken into the register. */
  error(code: IssueCode, row: number, column: number, data: IssueData): void {
    this.add('error', code, cellAddress(row, column), data);
  }

  /** The value is taken as the message says. */
  warning(code: IssueCode, row: number, column: number, data: IssueData): void {
    this.add('warning', code, cellAddress(row, column), data);
  }

  /** Something about the sheet as a whole. */
  ofSheet(severity: 'error' | 'warning', code: IssueCode, data: IssueData): void {
    this.add(severity, code, '', data);
  }

  /** Cells of this sheet that could not be read. */
  unreadableCells(): ReadonlySet<string> {
    const own = this.log.filter(
      ({ sheet, severity, cell }) => sheet === this.sheet && severity === 'error' && cell !== '',
    );
    return new Set(own.map(({ cell }) => cell));
  }

  private add(severity: 'error' | 'warning', code: IssueCode, cell: string, data: IssueData): void {
    this.log.push({ code, severity, sheet: this.sheet, sheetTitle: this.sheetTitle, cell, data });
  }
}
