import { AppError } from '../application/app-error';
import type { DocumentEngine } from '../application/documents/document-engine';

/**
 * Evaluates the document engine and answers it: the only thing in `documents.js`, a file of its own, because Google
 * evaluates all files of a project at every call and few calls make papers. All files share one global scope
 * (apps-script/guides/v8-runtime); the underscore hides the function from `google.script.run`.
 */
declare const documentEngine_: (() => DocumentEngine) | undefined;

let loaded: DocumentEngine | undefined;

/**
 * The document engine, evaluated at the first paper of a run.
 *
 * @throws AppError PROGRAM_INCOMPLETE when the file was not pushed
 */
export function loadDocumentEngine(): DocumentEngine {
  if (loaded !== undefined) return loaded;
  if (typeof documentEngine_ !== 'function') throw new AppError('PROGRAM_INCOMPLETE', { file: 'documents' });
  loaded = documentEngine_();
  return loaded;
}
