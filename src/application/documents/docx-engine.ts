// What the build puts into a file of its own (`documents.js`), which is evaluated when the first paper is made.
import { PAPERS } from '../../domain/documents/papers/catalogue';
import type { AnyPaper } from '../../domain/documents/papers/paper-definition';

export { wordSources } from '../../domain/documents/word-sources';
export { proposedForms } from '../../domain/russian/proposed-forms';
export { docxBlocks } from './docx-blocks';
export { emptiedDocx } from './emptied-docx';
export { fillDocx } from './fill-docx';
export { fillPaper } from './fill-paper';
export { lintTemplate } from './lint/lint-template';
export { emptyObligatory } from './paper-template-data';
/** Every paper that the program makes. */
export const papers: readonly AnyPaper[] = PAPERS;
