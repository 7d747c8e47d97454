import type { Settings } from '../../domain/register/settings';
import type { CellValue } from '../ports/workbook-port';
import type { ColumnDefinition } from './column';
import type { DecodedRegister } from './decoded-register';
import { idInLabel } from './reading/reference-target';
import { partsOf } from './reading/text-readers';
import type { FieldValue, RowChange } from './row-change';
import { settingOf, settingText } from './setting-text';
import type { SheetId } from './sheet-id';
import { SHEETS } from './sheets';
import type { SheetsRequest } from './sheets-request';
import { type AppendedRow, appendRequests } from './writing/append-rows';
import { type CellData, cellOf, maskOf, typedValue, writtenValue } from './writing/cell-data';
import { flatFields, PendingRows } from './writing/pending-rows';
import { type CellChange, deleteRequests, updateRequests } from './writing/row-runs';

interface SheetChanges {
  readonly updates: Extract<RowChange, { kind: 'update' }>[];
  readonly deletes: Extract<RowChange, { kind: 'delete' }>[];
  readonly inserts: Extract<RowChange, { kind: 'insert' }>[];
}

/**
 * Encodes changes of rows as requests of ONE `spreadsheets.batchUpdate`: for each sheet changed cells first, then
 * deleted rows from the bottom up, then added rows, so that the row numbers of the reading stay right.
 *
 * Cells are typed values, never parsed. Cells that already hold the value are left alone. Labels of rows whose
 * name changes are kept right.
 * @throws Error when a row to change was not read.
 */
export function encodeChanges(decoded: DecodedRegister, changes: readonly RowChange[]): SheetsRequest[] {
  const ready = changes.map((change) => (change.sheet === 'settings' ? settingChange(decoded, change) : change));
  const pending = new PendingRows(decoded, ready);
  const bySheet = new Map<SheetId, SheetChanges>();
  for (const change of ready) {
    const group = bySheet.get(change.sheet) ?? { updates: [], deletes: [], inserts: [] };
    bySheet.set(change.sheet, group);
    if (change.kind === 'update') group.updates.push(change);
    else if (change.kind === 'delete') group.deletes.push(change);
    else group.inserts.push(change);
  }
  return SHEETS.flatMap(({ id }) => {
    const group = bySheet.get(id);
    return group === undefined ? [] : sheetRequests(decoded, pending, id, group);
  });
}

function sheetRequests(
  decoded: DecodedRegister,
  pending: PendingRows,
  sheet: SheetId,
  changes: SheetChanges,
): SheetsRequest[] {
  const layout = decoded.layoutOf(sheet);
  const { sheetId, columns } = layout.definition;
  const deleted = new Set(changes.deletes.map(({ id, row }) => row ?? rowOf(decoded, sheet, id)));
  const cells = new Map<string, CellChange>();
  for (const update of changes.updates) {
    const row = rowOf(decoded, sheet, update.id);
    if (deleted.has(row)) continue;
    // A later change of the same cell wins.
    for (const cell of changedCells(decoded, pending, update, row)) cells.set(`${cell.row}:${cell.column}`, cell);
  }
  const appended: AppendedRow[] = changes.inserts.map(({ row }) => ({
    fields: flatFields(sheet, row),
    label: pending.changedLabel(sheet, String(row.id ?? '')) ?? null,
  }));
  const hasLinks = columns.some(({ type }) => type === 'link');
  return [
    ...updateRequests(sheetId, [...cells.values()], maskOf(true, hasLinks)),
    ...deleteRequests(sheetId, deleted),
    ...appendRequests(layout, appended, pending),
  ];
}

function rowOf(decoded: DecodedRegister, sheet: SheetId, id: string): number {
  const location = decoded.locate(sheet, id);
  if (location === undefined) throw new Error(`Row ${id} of sheet ${sheet} was not read`);
  return location.row;
}

function changedCells(
  decoded: DecodedRegister,
  pending: PendingRows,
  update: Extract<RowChange, { kind: 'update' }>,
  row: number,
): CellChange[] {
  const layout = decoded.layoutOf(update.sheet);
  const before = decoded.rowsOf(update.sheet)?.grid.values[row] ?? [];
  const fields = flatFields(update.sheet, update.fields);
  const changes: CellChange[] = [];
  layout.definition.columns.forEach((column, k) => {
    const position = layout.positions[k] ?? -1;
    const value = fields[column.field];
    if (position < 0 || value === undefined) return;
    const cell = changedCell(column, value, before[position] ?? '', pending);
    if (cell !== undefined) changes.push({ row, column: position, data: cell });
  });
  const id = typeof fields.id === 'string' ? fields.id : update.id;
  const label = pending.changedLabel(update.sheet, id);
  if (layout.labelPosition >= 0 && label !== undefined && (before[layout.labelPosition] ?? '') !== label) {
    changes.push({ row, column: layout.labelPosition, data: { userEnteredValue: typedValue(label) } });
  }
  return changes;
}

function changedCell(
  column: ColumnDefinition,
  value: FieldValue,
  before: CellValue,
  pending: PendingRows,
): CellData | undefined {
  const around = column.type === 'ref' || column.type === 'refList' ? keepingLabels(pending, before) : pending;
  return writtenValue(column, value, around) === before ? undefined : cellOf(column, value, around, true);
}

/** Where a label is not known because its sheet was not read, the one that stands in the cell is kept. */
function keepingLabels(pending: PendingRows, before: CellValue): PendingRows | ReturnType<typeof withLabels> {
  return typeof before === 'string' && before !== '' ? withLabels(pending, before) : pending;
}

function withLabels(pending: PendingRows, before: string) {
  return {
    placeOf: (table: string, id: string) => pending.placeOf(table, id),
    labelOf: (table: string, id: string): string => {
      const label = pending.labelOf(table, id);
      if (label !== id) return label;
      return (
        partsOf(before)
          .find((part) => idInLabel(part.trim()) === id)
          ?.trim() ?? id
      );
    },
  };
}

/** A setting is known by its field; its row may have to be added. */
function settingChange(decoded: DecodedRegister, change: RowChange): RowChange {
  if (change.kind !== 'update') return change;
  const field = change.id as keyof Settings;
  const { title, explanation } = settingOf(field);
  const value = settingText(field, change.fields.value);
  if (decoded.locate('settings', field) !== undefined) return { ...change, fields: { value } };
  return { kind: 'insert', sheet: 'settings', row: { id: title, value, explanation } };
}
