import type { HinderedTable } from '../../../domain/register/hindered-table';
import type { RegisterTable } from '../../../domain/register/register-snapshot';
import type { RegisterIssue } from '../register-issue';
import { sheetOf } from '../sheets';

/**
 * Tells whether an issue hides the values of a whole column: a required column is not there, or one stands under
 * another title, or nothing has a title. What is judged or saved without them would be wrong.
 */
export function hidesColumn({ code, sheet, data }: RegisterIssue): boolean {
  if (code === 'NO_HEADER') return true;
  if (code !== 'MISSING_COLUMN') return false;
  return (
    data.found !== undefined || sheetOf(sheet).columns.some(({ title, required }) => required && title === data.title)
  );
}

/** Tables of facts of which a column could not be found; each once. */
export function hinderedTables(issues: readonly RegisterIssue[]): readonly HinderedTable[] {
  const found = new Map<string, HinderedTable>();
  for (const issue of issues) {
    if (!hidesColumn(issue) || sheetOf(issue.sheet).generated || found.has(issue.sheet)) continue;
    found.set(issue.sheet, { table: issue.sheet as RegisterTable, sheet: issue.sheetTitle, cell: issue.cell });
  }
  return [...found.values()];
}
