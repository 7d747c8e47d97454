// Sentences about steps of papers on their way, and about the papers that a group has to have and to keep.
import type { SentenceTable } from './verdicts-words';

/** Sentences by reason code. */
export const PAPER_STEP_SENTENCES: SentenceTable = {};
