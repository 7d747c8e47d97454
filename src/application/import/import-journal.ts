import type { EntityChange } from '../../domain/commands/entity-change';
import type { ChangedRow } from '../../domain/commands/undo-changes';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { type AnyRow, rowFinder } from '../../domain/register/row-finder';
import type { ImportJournalPart } from './import-plan';
import { rowStamp } from './row-stamp';

/** Characters of JSON that one entry takes: a cell of «Журнал» is kept to 10 000 with its other words. */
const LONGEST_PART = 8_000;

/** Sixteen digits with the marks of JSON around them and around two ids. */
const LENGTH_OF_STAMP = 40;

type Made = Record<string, string[]>;

function fieldsBefore(row: AnyRow | undefined, after: object): NonNullable<ChangedRow['before']> {
  const before: Record<string, unknown> = {};
  for (const field of Object.keys(after)) before[field] = row?.[field] ?? null;
  return before;
}

/** What the journal keeps of the changes, in as many entries as they need: enough to undo all of them. */
export function journalParts(
  snapshot: RegisterSnapshot,
  changes: readonly EntityChange[],
): readonly ImportJournalPart[] {
  const parts: ImportJournalPart[] = [];
  let made: Made = {};
  let stamps: Record<string, string> = {};
  let changed: ChangedRow[] = [];
  let length = 0;
  const cut = () => {
    if (length > 0) parts.push({ made, stamps, changed });
    [made, stamps, changed, length] = [{}, {}, [], 0];
  };
  const rowOf = rowFinder(
    snapshot,
    changes.map(({ table }) => table),
  );
  for (const change of changes) {
    if (change.kind === 'insert') {
      const size = 2 * change.row.id.length + LENGTH_OF_STAMP;
      if (length + size > LONGEST_PART) cut();
      const ids = made[change.table] ?? [];
      ids.push(change.row.id);
      made[change.table] = ids;
      stamps[change.row.id] = rowStamp(change.row);
      length += size;
    } else if (change.kind === 'update') {
      const { table, id, fields } = change;
      const entry: ChangedRow = { table, id, before: fieldsBefore(rowOf(table, id), fields), after: { ...fields } };
      const size = JSON.stringify(entry).length;
      if (length + size > LONGEST_PART) cut();
      changed.push(entry);
      length += size;
    }
  }
  cut();
  return parts;
}
