import type { PropertyPort } from '../../ports/property-port';

/** What a batch is known by: one of each kind and year is remembered. */
export interface BatchId {
  readonly paper: string;
  readonly schoolYear: string;
}

/** A paper that was not made, and why. */
export interface BatchFailure {
  readonly label: string;
  readonly reason: string;
}

/** A batch that was begun: the daily check goes on with it when nobody does. */
export interface BatchNote extends BatchId {
  readonly day: string;
  /** Only this account sees the files that it has made. */
  readonly by: string;
  /** The key of the last paper that was tried: what is not done up to it, inclusive, has failed. Empty: none failed. */
  readonly after: string;
  /** How many failed. */
  readonly failed: number;
  /** The first that failed, `MOST_TOLD` at most. */
  readonly first: readonly BatchFailure[];
  /** What hinders or concerns the batch as a whole, in Russian; empty: nothing. */
  readonly problem: string;
  /** The day on which the daily check ended it with something to tell; `null`: it goes on. */
  readonly endedOn: string | null;
}

const PREFIX = 'batch.';
/** How many failures are told by name. A property holds 9 KB, a Russian letter takes two bytes. */
const MOST_TOLD = 3;
const LONGEST_LABEL = 120;
const LONGEST_REASON = 300;
const LONGEST_PROBLEM = 1000;

const propertyOf = ({ paper, schoolYear }: BatchId): string => `${PREFIX}${paper}.${schoolYear}`;

/** A batch of which nothing has failed. */
export const begunBatch = ({ paper, schoolYear, day, by }: BatchId & Pick<BatchNote, 'day' | 'by'>): BatchNote => ({
  ...{ paper, schoolYear, day, by },
  ...{ after: '', failed: 0, first: [], problem: '', endedOn: null },
});

/** All batches that are remembered, always in the same order. */
export function readBatchNotes(properties: PropertyPort): readonly BatchNote[] {
  return Object.entries(properties.all())
    .filter(([key]) => key.startsWith(PREFIX))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, text]) => noteOf(text) ?? []);
}

/** The note of one batch; `null`: it is not remembered. */
export function readBatchNote(properties: PropertyPort, batch: BatchId): BatchNote | null {
  const text = properties.get(propertyOf(batch));
  return text === null ? null : noteOf(text);
}

/** A note that cannot be read is none. */
function noteOf(text: string): BatchNote | null {
  try {
    const { paper = '', schoolYear = '', day = '', by = '', ...more } = JSON.parse(text) as Partial<BatchNote>;
    return paper === '' ? null : { ...begunBatch({ paper, schoolYear, day, by }), ...more };
  } catch {
    return null;
  }
}

/** Keeps the note as it is now; writes only what has changed. */
export function keepBatchNote(properties: PropertyPort, note: BatchNote): void {
  const first = note.first
    .slice(0, MOST_TOLD)
    .map(({ label, reason }) => ({ label: label.slice(0, LONGEST_LABEL), reason: reason.slice(0, LONGEST_REASON) }));
  const text = JSON.stringify({ ...note, first, problem: note.problem.slice(0, LONGEST_PROBLEM) });
  if (text !== properties.get(propertyOf(note))) properties.set(propertyOf(note), text);
}

/** Forgets a batch. */
export function dropBatchNote(properties: PropertyPort, batch: BatchId): void {
  if (properties.get(propertyOf(batch)) !== null) properties.remove(propertyOf(batch));
}
