import type { CellValue } from '../ports/workbook-port';
import type { SheetId } from './sheet-id';

/**
 * A change of one row in terms of the register: fields of the entity, dates as `YYYY-MM-DD`, references as ids,
 * lists as arrays. The encoder knows columns, positions, labels of references and serial numbers.
 */
export type RowChange =
  | { readonly kind: 'insert'; readonly sheet: SheetId; readonly row: Readonly<Record<string, FieldValue>> }
  | {
      readonly kind: 'update';
      readonly sheet: SheetId;
      readonly id: string;
      readonly fields: Readonly<Record<string, FieldValue>>;
    }
  | {
      readonly kind: 'delete';
      readonly sheet: SheetId;
      readonly id: string;
      /** Zero-based row of the reading, for a row to which its id does not lead: a copy, a row without id. */
      readonly row?: number;
    };

/** A value of a field: a cell, a list, or an object such as a term or a link. */
export type FieldValue = CellValue | readonly string[] | Readonly<Record<string, unknown>>;
