import type { DecodedRegister } from './decoded-register';
import { labelOfRow } from './reading/reference-target';
import { hasLabels } from './reading/sheet-layout';
import type { FieldValue, RowChange } from './row-change';
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
 * every reference that shows an old name, a bare id or a name without id. Generated sheets are left to the check.
 */
export function refreshLabels(decoded: DecodedRegister): RowChange[] {
  const changes: RowChange[] = [];
  for (const definition of SHEETS) {
    const read = decoded.rowsOf(definition.id);
    if (read === undefined || definition.generated || definition.id === 'settings') continue;
    const { layout } = read;
    const references = definition.columns
      .map((column, k) => ({ column, position: layout.positions[k] ?? -1 }))
      .filter(({ column, position }) => position >= 0 && (column.type === 'ref' || column.type === 'refList'));
    read.rows.forEach((row, index) => {
      const cells = read.grid.values[read.rowNumbers[index] ?? 0] ?? [];
      const fields: Record<string, FieldValue> = {};
      for (const { column, position } of references) {
        const value = row[column.field] as string | readonly string[] | null;
        if (value === null || value.length === 0) continue;
        const ids = typeof value === 'string' ? [value] : value;
        const shown = ids.map((id) => decoded.labelOf(column.table ?? definition.id, id)).join('\n');
        if (cells[position] !== shown && isWhole(cells[position], ids)) fields[column.field] = value;
      }
      const label = hasLabels(definition) ? labelOfRow(definition, row, decoded.nameOf) : '';
      const hasOldLabel = layout.labelPosition >= 0 && label !== '' && (cells[layout.labelPosition] ?? '') !== label;
      if (!hasOldLabel && Object.keys(fields).length === 0) return;
      changes.push({ kind: 'update', sheet: definition.id, id: String(row['id']), fields });
    });
  }
  return changes;
}

/** Whether every part of the cell was understood: a cell with an unknown name is left for its author to mend. */
function isWhole(cell: unknown, ids: readonly string[]): boolean {
  const parts = String(cell)
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '');
  return parts.length === ids.length;
}
