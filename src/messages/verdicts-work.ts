// Sentences about the work of a group: its agenda, products, assignments, contributions.
import type { SentenceTable } from './verdicts-words';

/** Sentences by reason code. */
export const WORK_SENTENCES: SentenceTable = {};
