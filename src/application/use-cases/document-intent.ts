import { fingerprint } from '../fingerprint';
import type { PropertyPort } from '../ports/property-port';

/** A durable note that a paper is being made: the file and its row cannot appear in one act. */
export interface DocumentIntent {
  /** Finds the file of an interrupted run. */
  readonly key: string;
  /** Id of the row that an unfinished run had chosen; `null`: there was no such run, so no file has to be looked for. */
  readonly earlierId: string | null;
  remember(documentId: string): void;
  /** The row of the paper is written: the note is not needed any more. */
  fulfilled(): void;
}

/** Opens the note of a paper about a row. */
export function documentIntent(properties: PropertyPort, kind: string, rowId: string): DocumentIntent {
  const key = documentKey(kind, rowId);
  const property = intentProperty(kind, rowId);
  const text = properties.get(property);
  return {
    key,
    earlierId: text === null ? null : idOf(text),
    remember: (documentId) => properties.set(property, JSON.stringify({ documentId })),
    fulfilled: () => {
      if (properties.get(property) !== null) properties.remove(property);
    },
  };
}

/** Name of the property in which the note of a paper stands. */
export const intentProperty = (kind: string, rowId: string): string => `intent.${documentKey(kind, rowId)}`;

/** A property of a Drive file holds 124 bytes together with its own name (drive/api/guides/properties). */
const LONGEST_KEY = 100;

/** Key of a paper; ids are typed by hand too, so that a long one stands as its fingerprint. */
export function documentKey(kind: string, rowId: string): string {
  const key = `${kind}:${rowId}`;
  return utf8Length(key) <= LONGEST_KEY ? key : `${kind}#${fingerprint(rowId)}`;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function idOf(text: string): string {
  try {
    return (JSON.parse(text) as { readonly documentId?: string }).documentId ?? '';
  } catch {
    // A note that cannot be read still says that a file may be there.
    return '';
  }
}
