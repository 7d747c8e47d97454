import { hidesColumn } from '../workbook/reading/hindered-tables';
import type { RegisterIssue } from '../workbook/register-issue';
import type { SheetId } from '../workbook/sheet-id';

/**
 * The first issue that hides values of a whole column: a required column is not there, or one stands under another
 * title, or nothing has a title. What is judged or saved without them would be wrong.
 *
 * @param sheets those that matter
 */
export function unreadColumn(issues: readonly RegisterIssue[], sheets: readonly SheetId[]): RegisterIssue | undefined {
  return issues.find((issue) => sheets.includes(issue.sheet) && hidesColumn(issue));
}
