import type { PropertyPort } from '../ports/property-port';

/** What an interrupted run had decided about the paper it was making. */
export interface IntendedDocument {
  readonly documentId: string;
  readonly number: string;
}

/** A durable note that a paper is being made: the file and its row cannot appear in one act. */
export interface DocumentIntent {
  /** Finds the file of an interrupted run. */
  readonly key: string;
  /** Left by a run that did not finish; `null`: there was none, so no file has to be looked for. */
  readonly earlier: IntendedDocument | null;
  remember(document: IntendedDocument): void;
  /** The row of the paper is written: the note is not needed any more. */
  fulfilled(): void;
}

/** Opens the note of a paper. */
export function documentIntent(properties: PropertyPort, key: string): DocumentIntent {
  const property = `intent.${key}`;
  const text = properties.get(property);
  return {
    key,
    earlier: text === null ? null : parse(text),
    remember: (document) => properties.set(property, JSON.stringify(document)),
    fulfilled: () => {
      if (properties.get(property) !== null) properties.remove(property);
    },
  };
}

function parse(text: string): IntendedDocument {
  try {
    const { documentId, number } = JSON.parse(text) as Partial<IntendedDocument>;
    return { documentId: documentId ?? '', number: number ?? '' };
  } catch {
    // A note that cannot be read still says that a file may be there.
    return { documentId: '', number: '' };
  }
}
