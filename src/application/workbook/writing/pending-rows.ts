import type { DecodedRegister } from '../decoded-register';
import { labelOfRow } from '../reading/reference-target';
import { hasLabels } from '../reading/sheet-layout';
import type { FieldValue, RowChange } from '../row-change';
import type { FlatRow, NameOf } from '../sheet-definition';
import type { SheetId } from '../sheet-id';
import { sheetOf } from '../sheets';
import type { Surroundings } from './cell-data';

/** The register as it will be after the changes, as far as names and labels go. */
export class PendingRows implements Surroundings {
  private readonly rows = new Map<string, FlatRow>();

  constructor(
    private readonly decoded: DecodedRegister,
    changes: readonly RowChange[],
  ) {
    for (const change of changes) {
      if (change.kind === 'delete' || !hasLabels(sheetOf(change.sheet))) continue;
      const row = change.kind === 'insert' ? this.insertedRow(change) : this.updatedRow(change);
      this.rows.set(key(change.sheet, String(row.id)), row);
    }
  }

  /** Label of a row that the changes touch; `undefined` for the others. */
  changedLabel(sheet: SheetId, id: string): string | undefined {
    const row = this.rows.get(key(sheet, id));
    return row === undefined ? undefined : labelOfRow(sheetOf(sheet), row, this.nameOf);
  }

  labelOf(table: string, id: string): string {
    return this.changedLabel(table as SheetId, id) ?? this.decoded.labelOf(table as SheetId, id);
  }

  placeOf(table: string, id: string): ReturnType<Surroundings['placeOf']> {
    return placeIn(this.decoded, table, id);
  }

  private readonly nameOf: NameOf = (table, id) => {
    const row = this.rows.get(key(table, id));
    const { nameOf } = sheetOf(table);
    return row === undefined || nameOf === null ? this.decoded.nameOf(table, id) : nameOf(row, this.nameOf);
  };

  private insertedRow(change: Extract<RowChange, { kind: 'insert' }>): FlatRow {
    return { ...sheetOf(change.sheet).blank(), ...flatFields(change.sheet, change.row) };
  }

  private updatedRow(change: Extract<RowChange, { kind: 'update' }>): FlatRow {
    const read = this.decoded.rowsOf(change.sheet);
    const index = read?.byId.get(change.id);
    const before = this.rows.get(key(change.sheet, change.id)) ?? (index === undefined ? undefined : read?.rows[index]);
    return { ...(before ?? sheetOf(change.sheet).blank()), id: change.id, ...flatFields(change.sheet, change.fields) };
  }
}

/** Where a row of the register stands; `undefined` when it was not read. */
export function placeIn(decoded: DecodedRegister, table: string, id: string): ReturnType<Surroundings['placeOf']> {
  const row = decoded.locate(table as SheetId, id)?.row;
  const { sheetId, title } = sheetOf(table as SheetId);
  return row === undefined ? undefined : { sheetId, title, row };
}

const key = (sheet: string, id: string): string => `${sheet}|${id}`;

/** Fields of a change by the names of the columns: parameters of a norm stand beside its other fields. */
export function flatFields(
  sheet: SheetId,
  fields: Readonly<Record<string, FieldValue>>,
): Readonly<Record<string, FieldValue>> {
  const { flatten } = sheetOf(sheet);
  return flatten === null ? fields : (flatten(fields) as Readonly<Record<string, FieldValue>>);
}
