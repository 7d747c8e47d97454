import type { DocumentContent, StoredDocument } from '../../ports/document-port';
import type { Host } from '../../ports/host';
import type { DocumentIntent } from '../document-intent';

/** Makes the file, or adopts the one of an interrupted run: as it is, or with the text of now when it says another. */
export function storePaper(
  host: Pick<Host, 'documents'>,
  intent: DocumentIntent,
  paper: DocumentContent,
  documentId: string,
): StoredDocument {
  const left = intent.earlierId === null ? undefined : host.documents.findByKey(intent.key);
  if (left?.content === paper.content) return left;
  if (left !== undefined) return host.documents.replace(left.fileId, paper);
  if (intent.earlierId === null) intent.remember(documentId);
  return host.documents.create({ ...paper, key: intent.key });
}
