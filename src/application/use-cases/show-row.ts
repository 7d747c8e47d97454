import type { ShowRowInput, ShowRowOutput } from '../../contract/show-row';
import { AppError } from '../app-error';
import type { WorkbookReading } from '../ports/workbook-port';
import type { Access } from '../register-access/access';
import { cellAddress } from '../workbook/a1';
import type { SheetDefinition } from '../workbook/sheet-definition';
import type { SheetId } from '../workbook/sheet-id';
import { SHEETS, sheetOf } from '../workbook/sheets';
import { rowGroups } from './row-groups';
import type { UseCase } from './use-case';

/**
 * Selects a row, a cell or a sheet in front of the user. A table is named by its id, or by the title of its sheet
 * together with an A1 address (a place of an issue).
 *
 * @throws AppError NOT_FOUND, NOT_ALLOWED
 */
export function showRow({ host, register, access }: UseCase, input: ShowRowInput): ShowRowOutput {
  const sheet = sheetNamed(input.table);
  const range = input.id === null ? addressOf(input.field) : rowRange(register, access, sheet, input.id, input.field);
  const shown = { sheet: sheet.title, range };
  host.ui.activateRange(shown.sheet, shown.range);
  return shown;
}

/** Sheets that a jump reads: who is asking, and the sheet it leads to with what its rows belong to. */
export function sheetsForRow({ table, id }: ShowRowInput): readonly SheetId[] {
  const asking: readonly SheetId[] = ['settings', 'persons', 'memberships', 'groups'];
  if (id === null) return asking;
  return [...new Set<SheetId>([...asking, 'plans', 'meetings', sheetNamed(table).id])];
}

function sheetNamed(table: string): SheetDefinition {
  const sheet = SHEETS.find(({ id, title }) => id === table || title === table);
  if (sheet === undefined) throw new AppError('NOT_FOUND', { what: 'sheet' });
  return sheet;
}

function addressOf(field: string | null): string {
  if (field === null) return 'A1';
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(field)) throw new AppError('NOT_FOUND', { what: 'row' });
  return field;
}

function rowRange(
  register: UseCase['register'],
  access: Access,
  sheet: SheetDefinition,
  id: string,
  field: string | null,
): string {
  // Asked first, so that a refusal does not tell whether there is such a row.
  if (access.role !== 'methodist' && !rowGroups(register.snapshot, sheet.id, id).some(access.canRead)) {
    throw new AppError('NOT_ALLOWED');
  }
  const location = register.decoded.locate(sheet.id, id);
  if (location === undefined) throw new AppError('NOT_FOUND', { what: 'row' });
  const row = location.row + 1;
  const column = field === null ? -1 : columnOf(register.reading, sheet.id, field);
  return column < 0 ? `${row}:${row}` : cellAddress(location.row, column);
}

/** Zero-based position of a field's column by its title in the header as it stands; -1 when it is not there. */
function columnOf({ grids }: WorkbookReading, sheet: SheetId, field: string): number {
  const title = sheetOf(sheet).columns.find((column) => column.field === field)?.title;
  const headers = grids[sheet]?.values.slice(0, 5) ?? [];
  for (const header of headers) {
    const position = header.findIndex((cell) => typeof cell === 'string' && cell.trim() === title);
    if (position >= 0) return position;
  }
  return -1;
}
