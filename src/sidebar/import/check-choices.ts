import type { ImportColumnField, PreviewImportInput, ReadImportOutput } from '../../contract/import';
import { importIssueWords } from '../../messages/import-issues';
import { importWords as words } from '../../messages/ui-import';
import type { FieldIssue } from '../server/call-failure';

const said = (code: string, path: string, data: Readonly<Record<string, string>> = {}): FieldIssue => ({
  code,
  path,
  message: importIssueWords[code]?.(data) ?? code,
});

/** What the page can find by itself; paths are those of the program. */
export function checkChoices({ tables }: PreviewImportInput, read: ReadImportOutput): readonly FieldIssue[] {
  if (tables.length === 0) return [{ code: 'noTable', path: 'tables', message: words.noTable }];
  return tables.flatMap(({ index, columns }, at) => {
    const letters = (column: number): string => read.tables[index]?.columns[column]?.letters ?? '';
    return columnIssues(columns, `tables.${at}.columns`, letters);
  });
}

function columnIssues(
  columns: readonly (ImportColumnField | null)[],
  path: string,
  letters: (column: number) => string,
): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  const taken = new Map<string, number>();
  columns.forEach((field, column) => {
    const fields = field === null ? [] : field === 'workplace' ? ['position', 'organization'] : [field];
    const other = fields.map((one) => taken.get(one)).find((one) => one !== undefined);
    if (other !== undefined) issues.push(said('columnTaken', `${path}.${column}`, { column: letters(other) }));
    for (const one of fields) taken.set(one, column);
  });
  if (!taken.has('fullName') && !taken.has('lastName')) issues.push(said('noNameColumn', path));
  return issues;
}
