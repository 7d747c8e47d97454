import type { EntityChange } from '../../domain/commands/entity-change';
import type { FieldValue, RowChange } from '../workbook/row-change';

/** Changes of facts as changes of rows: a table of facts is the sheet of the same name. */
export function entityRowChanges(changes: readonly EntityChange[]): readonly RowChange[] {
  return changes.map((change): RowChange => {
    if (change.kind === 'delete') return { kind: 'delete', sheet: change.table, id: change.id };
    if (change.kind === 'insert') return { kind: 'insert', sheet: change.table, row: fieldsOf(change.row) };
    return { kind: 'update', sheet: change.table, id: change.id, fields: fieldsOf(change.fields) };
  });
}

function fieldsOf(entity: object): Readonly<Record<string, FieldValue>> {
  return entity as Readonly<Record<string, FieldValue>>;
}
