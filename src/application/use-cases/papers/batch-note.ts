import type { PropertyPort } from '../../ports/property-port';

/** A batch that was begun: the daily check goes on with it when nobody does. */
export interface BatchNote {
  readonly paper: string;
  readonly schoolYear: string;
  readonly day: string;
  /** Only this account sees the files that it has made. */
  readonly by: string;
  /** Keys of papers that failed. */
  readonly skip: readonly string[];
}

const KEY = 'batch';
/** A property holds 9 KB. */
const MOST_KEYS = 60;

/** The batch that is not ended; a note that cannot be read is none. */
export function readBatchNote(properties: PropertyPort): BatchNote | null {
  const text = properties.get(KEY);
  if (text === null) return null;
  try {
    const note = JSON.parse(text) as Partial<BatchNote>;
    const { paper = '', schoolYear = '', day = '', by = '', skip = [] } = note;
    return paper === '' ? null : { paper, schoolYear, day, by, skip };
  } catch {
    return null;
  }
}

/** Keeps the note as it is now; `null`: the batch has ended. Writes only what has changed. */
export function keepBatchNote(properties: PropertyPort, note: BatchNote | null): void {
  const before = properties.get(KEY);
  if (note === null) {
    if (before !== null) properties.remove(KEY);
    return;
  }
  const text = JSON.stringify({ ...note, skip: note.skip.slice(-MOST_KEYS) });
  if (text !== before) properties.set(KEY, text);
}
