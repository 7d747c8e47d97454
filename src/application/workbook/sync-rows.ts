import type { DecodedRegister } from './decoded-register';
import type { SheetRows } from './reading/sheet-reader';
import type { GeneratedTables } from './records';
import type { FieldValue, RowChange } from './row-change';
import type { FlatRow } from './sheet-definition';
import { type Surroundings, writtenValue } from './writing/cell-data';
import { placeIn } from './writing/pending-rows';

/** A row of a generated sheet as it should be; `row` of «Контроль» is the row to jump to. */
type DesiredRow = { readonly id: string } & Readonly<Record<string, FieldValue>>;

/**
 * Changes that make a generated sheet hold exactly these rows, known by id; rows that say all that already are not
 * among them. Rows that are no more are overwritten by new ones before any is added or deleted, so that a rebuilt
 * sheet needs few requests.
 *
 * Rows that could not be read, copies of a row and repeated headers are wrecks: a wanted one is mended where it
 * stands, the others go.
 *
 * @param isInScope rows that the desired ones stand for, when they are not all; wrecks that nobody wants are left to
 *   whoever looks at the whole sheet
 */
export function syncRows(
  decoded: DecodedRegister,
  sheet: keyof GeneratedTables,
  desired: readonly DesiredRow[],
  isInScope?: (row: FlatRow) => boolean,
): RowChange[] {
  const read = decoded.rowsOf(sheet);
  const wanted = new Set(desired.map(({ id }) => id));
  const scope = isInScope === undefined ? read?.rows : read?.rows.filter(isInScope);
  const vanished = (scope ?? []).map((row) => String(row.id)).filter((id) => !wanted.has(id));
  const stands = standing(decoded, sheet, read);
  const changes: RowChange[] = [];
  for (const row of desired) {
    const isKnown = decoded.locate(sheet, row.id) !== undefined;
    if (isKnown && stands(row)) continue;
    const place = isKnown ? row.id : vanished.pop();
    if (place === undefined) changes.push({ kind: 'insert', sheet, row });
    else changes.push({ kind: 'update', sheet, id: place, fields: row });
  }
  for (const id of vanished) changes.push({ kind: 'delete', sheet, id });
  if (read === undefined || isInScope !== undefined) return changes;
  for (const row of wrecks(decoded, sheet, read, wanted)) changes.push({ kind: 'delete', sheet, id: '', row });
  return changes;
}

/** Tells whether every cell of a row that was read holds what it should, labels and links among them. */
function standing(
  decoded: DecodedRegister,
  sheet: keyof GeneratedTables,
  read: SheetRows | undefined,
): (row: DesiredRow) => boolean {
  const { definition, positions } = decoded.layoutOf(sheet);
  const around: Surroundings = {
    labelOf: (table, id) => decoded.labelOf(table as Parameters<DecodedRegister['labelOf']>[0], id),
    placeOf: (table, id) => placeIn(decoded, table, id),
  };
  const columns = definition.columns
    .map((column, k) => ({ column, position: positions[k] ?? -1 }))
    .filter(({ position }) => position >= 0);
  return (row) => {
    const index = read?.byId.get(row.id);
    if (read === undefined || index === undefined) return false;
    const cells = read.grid.values[read.rowNumbers[index] ?? -1] ?? [];
    return columns.every(({ column, position }) => {
      const value = row[column.field];
      const cell = cells[position] ?? '';
      // Most cells are texts, and most of them stand: the way round through the encoder is for the others.
      return value === undefined || value === cell || writtenValue(column, value, around) === cell;
    });
  };
}

/** Zero-based rows with something of ours in them that are neither read nor to be mended. */
function wrecks(
  decoded: DecodedRegister,
  sheet: keyof GeneratedTables,
  { layout, grid, rowNumbers }: SheetRows,
  wanted: ReadonlySet<string>,
): readonly number[] {
  if (layout.headerRow < 0) return [];
  const sound = new Set(rowNumbers);
  for (const id of wanted) {
    const row = decoded.locate(sheet, id)?.row;
    if (row !== undefined) sound.add(row);
  }
  const positions = layout.positions.filter((position) => position >= 0);
  const rows: number[] = [];
  for (let row = layout.headerRow + 1; row < grid.values.length; row++) {
    if (sound.has(row)) continue;
    const cells = grid.values[row] ?? [];
    if (positions.some((position) => (cells[position] ?? '') !== '')) rows.push(row);
  }
  return rows;
}
