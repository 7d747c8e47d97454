import { russianKey } from '../russian/compare-russian';

/** A row as a person reads it in a list: its name and the quieter words beside it. */
export interface ReadRow {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}

/** The ids of rows that read alike (case and «ё» do not matter), so that only the code tells them apart. */
export function twinIds(rows: readonly ReadRow[]): ReadonlySet<string> {
  const firstBy = new Map<string, string>();
  const twins = new Set<string>();
  for (const { id, title, note } of rows) {
    const words = russianKey(`${title}\n${note}`);
    const first = firstBy.get(words);
    if (first === undefined) firstBy.set(words, id);
    else twins.add(first).add(id);
  }
  return twins;
}

/**
 * Adds the code to the words of rows that read alike.
 *
 * @example
 * toldApart([{ id: 'П-1', title: 'Орлова А. П.', note: '' }, { id: 'П-2', title: 'Орлова А. П.', note: '' }])
 * // the notes become «П-1» and «П-2»
 */
export function toldApart<Row extends ReadRow>(rows: readonly Row[]): readonly Row[] {
  const twins = twinIds(rows);
  if (twins.size === 0) return rows;
  // What has no name is called by its code already.
  return rows.map((row) => (twins.has(row.id) && row.title !== row.id ? { ...row, note: withCode(row) } : row));
}

const withCode = ({ id, note }: ReadRow): string => (note === '' ? id : `${note}, ${id}`);
