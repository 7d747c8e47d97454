import type { TemplateData } from './template-data';

/** The finished paper, or why it could not be made: all problems of the template at once, in Russian. */
export type FilledTemplate =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The document engine as `docx-engine.ts` exports it; heavy, so it is loaded only when a paper is made. */
export interface DocumentEngine {
  readonly fillDocx: (template: Uint8Array, data: TemplateData) => FilledTemplate;
}
