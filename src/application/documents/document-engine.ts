import type { FieldDefinition } from '../../domain/documents/papers/field-definition';
import type { AnyPaper, PaperObstacle } from '../../domain/documents/papers/paper-definition';
import type { PaperData } from '../../domain/documents/papers/paper-value';
import type { WordSource } from '../../domain/documents/word-sources';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { ConfirmedPhrases } from '../../domain/russian/confirmed-phrases';
import type { ObliqueCase } from '../../domain/russian/form-labels';
import type { DocxBlock } from './docx-blocks';
import type { TemplateReport } from './lint/template-report';
import type { TemplateData } from './template-data';

/** The finished paper, or why it could not be made: all problems of the template at once, in Russian. */
export type FilledTemplate =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly warnings: readonly string[];
      /** Words printed highlighted: a person has to look at them. */
      readonly uncertain: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The document engine as `docx-engine.ts` exports it; heavy, so it is loaded only when a paper is made. */
export interface DocumentEngine {
  readonly fillDocx: (template: Uint8Array, data: TemplateData) => FilledTemplate;
  /** Every paper that the program makes. */
  readonly papers: readonly AnyPaper[];
  readonly fillPaper: (template: ArrayLike<number>, paper: Pick<AnyPaper, 'fields'>, data: PaperData) => FilledTemplate;
  /** Obligatory fields that stay empty, all of them. */
  readonly emptyObligatory: (fields: readonly FieldDefinition[], data: PaperData) => readonly PaperObstacle[];
  readonly lintTemplate: (template: ArrayLike<number>, paper: Pick<AnyPaper, 'fields'>) => TemplateReport;
  /** A copy without its text. */
  readonly emptiedDocx: (template: Uint8Array) => Uint8Array;
  /** The text of a .docx as a page can show it. */
  readonly docxBlocks: (bytes: Uint8Array) => readonly DocxBlock[];
  /** Whose names and which phrases stand behind highlighted words. */
  readonly wordSources: (snapshot: RegisterSnapshot, words: readonly string[]) => readonly WordSource[];
  /** Cases of a phrase to be checked by a person. */
  readonly proposedForms: (phrase: string, confirmed: ConfirmedPhrases) => Readonly<Record<ObliqueCase, string>>;
}
