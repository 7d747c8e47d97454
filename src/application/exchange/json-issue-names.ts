// Where an issue of a decoded register is in its JSON form, and what things are called there.
import type { JsonNames } from '../../messages/json-issues';
import type { ColumnDefinition } from '../workbook/column';
import type { RegisterIssue } from '../workbook/register-issue';
import { SETTING_DEFINITIONS } from '../workbook/setting-rows';
import { SHEETS } from '../workbook/sheets';

/** A cell of the grid that was made of a table: index of its row in the JSON and of its column, both from 0. */
interface GridCell {
  readonly row: number;
  readonly column: number;
}

function gridCell(address: string): GridCell | null {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (match === null) return null;
  const [, letters = '', row = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 2, column };
}

function columnOf({ sheet }: RegisterIssue, cell: GridCell | null): ColumnDefinition | undefined {
  return cell === null ? undefined : SHEETS.find(({ id }) => id === sheet)?.columns[cell.column];
}

/** Returns `meetings[3].date` for the cell `C5` (by default the issue's own) in the grid of a table. */
export function placeOf(issue: RegisterIssue, address = issue.cell): string {
  const cell = gridCell(address);
  if (cell === null) return issue.sheet;
  if (issue.sheet === 'settings') return `settings.${SETTING_DEFINITIONS[cell.row]?.field ?? ''}`;
  const field = columnOf(issue, cell)?.field;
  return `${issue.sheet}[${cell.row}]${field === undefined ? '' : `.${field}`}`;
}

/** «held – проведено»; a word that is its own value stands alone. */
function allowedValues(issue: RegisterIssue, column: ColumnDefinition | undefined): readonly string[] {
  const { allowed } = issue.data;
  if (typeof allowed !== 'object') return [];
  return allowed.map((word) => {
    const value = column?.words?.find(([, written]) => written === word)?.[0];
    return value === undefined || value === word ? word : `${value} – ${word}`;
  });
}

/** Returns what the place and the table of an issue are called in the JSON form. */
export function jsonNamesOf(issue: RegisterIssue): JsonNames {
  const { data, sheet, cell: address } = issue;
  const cell = gridCell(address);
  const column = columnOf(issue, cell);
  const named = sheet === 'settings' ? SETTING_DEFINITIONS[cell?.row ?? -1] : column;
  return {
    field: named?.field ?? '',
    title: named?.title ?? '',
    target: SHEETS.find(({ title }) => title === data.target)?.id ?? '',
    first: typeof data.first === 'string' ? placeOf(issue, data.first) : '',
    allowed: allowedValues(issue, column),
  };
}
