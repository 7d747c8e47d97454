import type { CellValue } from '../ports/workbook-port';
import { cellAddress } from './a1';
import type { ColumnDefinition } from './column';
import type { DecodedRegister } from './decoded-register';
import { labelOfRow } from './reading/reference-target';
import { hasLabels } from './reading/sheet-layout';
import type { SheetRows } from './reading/sheet-reader';
import { partsOf } from './reading/text-readers';
import type { FieldValue, RowChange } from './row-change';
import type { FlatRow } from './sheet-definition';
import type { SheetId } from './sheet-id';
import { SHEETS } from './sheets';

/**
 * Changes that write ids of rows typed by hand. Without `newId` the ids are those under which the snapshot has
 * the rows (made by `decodeRegister` with its option `newId`).
 */
export function assignIds(decoded: DecodedRegister, newId?: (sheet: SheetId) => string): RowChange[] {
  return decoded.rowsWithoutId
    .filter(({ sheet }) => sheet !== 'settings')
    .map(({ sheet, id }) => ({
      kind: 'update',
      sheet,
      id,
      fields: { id: newId === undefined ? id : newId(sheet) },
    }));
}

/**
 * Changes that bring labels up to date after names were changed by hand: «Для выбора» of the renamed rows, and
 * every reference that shows an old name, a bare id or a name without id. A cell that names one row and holds the id
 * of another is left for its author to settle. Generated sheets are left to the check.
 */
export function refreshLabels(decoded: DecodedRegister): RowChange[] {
  const changes: RowChange[] = [];
  const doubtful = doubtfulCells(decoded);
  for (const definition of SHEETS) {
    const read = decoded.rowsOf(definition.id);
    if (read === undefined || definition.generated || definition.id === 'settings') continue;
    const references = referencesOf(read);
    read.rows.forEach((row, index) => {
      const number = read.rowNumbers[index] ?? 0;
      const cells = read.grid.values[number] ?? [];
      const settled = doubtful.size === 0 ? references : without(references, definition.id, number, doubtful);
      const fields = oldReferences(decoded, settled, row, cells);
      if (fields === null && !hasOldLabel(decoded, read, row, cells)) return;
      changes.push({ kind: 'update', sheet: definition.id, id: String(row.id), fields: fields ?? {} });
    });
  }
  return changes;
}

/** Cells with a name and an id that do not belong together. */
function doubtfulCells({ issues }: DecodedRegister): ReadonlySet<string> {
  const found = issues.filter(({ code }) => code === 'REFERENCE_MISMATCH');
  return new Set(found.map(({ sheet, cell }) => `${sheet}!${cell}`));
}

function without(
  references: readonly PlacedReference[],
  sheet: SheetId,
  row: number,
  doubtful: ReadonlySet<string>,
): readonly PlacedReference[] {
  return references.filter(({ position }) => !doubtful.has(`${sheet}!${cellAddress(row, position)}`));
}

interface PlacedReference {
  readonly column: ColumnDefinition;
  readonly position: number;
}

function referencesOf({ layout }: SheetRows): readonly PlacedReference[] {
  return layout.definition.columns
    .map((column, k) => ({ column, position: layout.positions[k] ?? -1 }))
    .filter(({ column, position }) => position >= 0 && (column.type === 'ref' || column.type === 'refList'));
}

/** References of a row that do not show the labels of today, as fields to be written again; `null`: none. */
function oldReferences(
  decoded: DecodedRegister,
  references: readonly PlacedReference[],
  row: Readonly<FlatRow>,
  cells: readonly CellValue[],
): Record<string, FieldValue> | null {
  let fields: Record<string, FieldValue> | null = null;
  for (const { column, position } of references) {
    const value = row[column.field] as string | readonly string[] | null;
    if (value === null || value.length === 0) continue;
    const ids = typeof value === 'string' ? [value] : value;
    const shown = ids.map((id) => decoded.labelOf(column.table as SheetId, id)).join('\n');
    if (cells[position] === shown || !isWhole(cells[position], ids)) continue;
    fields ??= {};
    fields[column.field] = value;
  }
  return fields;
}

function hasOldLabel(
  decoded: DecodedRegister,
  { layout }: SheetRows,
  row: Readonly<FlatRow>,
  cells: readonly CellValue[],
): boolean {
  const { definition, labelPosition } = layout;
  if (!hasLabels(definition) || labelPosition < 0) return false;
  return (cells[labelPosition] ?? '') !== labelOfRow(definition, row, decoded.nameOf);
}

/** Whether every part of the cell was understood: a cell with an unknown name is left for its author to mend. */
function isWhole(cell: CellValue | undefined, ids: readonly string[]): boolean {
  const parts = partsOf(String(cell)).filter((part) => part.trim() !== '');
  return parts.length === ids.length;
}
