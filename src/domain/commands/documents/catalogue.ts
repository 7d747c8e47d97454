import type { Command } from '../definition/command';
import { disposeDocuments } from './dispose-documents';
import { fileDocument } from './file-document';
import { registerDocument } from './register-document';
import { sendDocument } from './send-document';
import { sendForSignature } from './send-for-signature';
import { correctDocument, signDocument } from './sign-document';

/** Commands of the register of documents, in the order of a paper's life. */
export const DOCUMENT_COMMANDS: readonly Command[] = [
  registerDocument,
  signDocument,
  sendForSignature,
  sendDocument,
  fileDocument,
  correctDocument,
  disposeDocuments,
];
