import type { DocumentRecord } from '../../register/document-record';

/** Ids of places that a paper made by the program is about; `null`: its key does not tell. */
export type KnownPlaces = ReadonlySet<string> | null;

/** Orders on one membership: what of the row they order. */
const OF_MEMBERSHIP = [
  [/^order-(?:leader-appointment|curator):membership\|(.+)$/, 'start'],
  [/^order-leader-release:membership\|(.+)$/, 'end'],
] as const;

/**
 * Rows that the text of an order on changes or on one person was made of, by the key of the paper: «start:С-6»,
 * «end:С-4». The key of a long list of changes tells nothing, nor that of any other paper.
 */
export function placesOfPaper({ paperKey = '' }: Pick<DocumentRecord, 'paperKey'>): KnownPlaces {
  const changed = /^order-change:change\|[^|]*\|(.+)$/.exec(paperKey)?.[1];
  if (changed !== undefined) {
    return new Set(changed.split('|').map((row) => `${row.startsWith('-') ? 'end' : 'start'}:${row.slice(1)}`));
  }
  for (const [key, effect] of OF_MEMBERSHIP) {
    const id = key.exec(paperKey)?.[1];
    if (id !== undefined) return new Set([`${effect}:${id}`]);
  }
  return null;
}
