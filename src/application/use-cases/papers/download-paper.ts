import type { DownloadPaperInput, DownloadPaperOutput } from '../../../contract/papers';
import { PAPER_NOT_DOCX, PAPER_OUT_OF_REACH, PAPER_TOO_LARGE, PAPER_WITHOUT_FILE } from '../../../messages/papers';
import { AppError } from '../../app-error';
import type { UseCase } from '../use-case';

/** What an answer to the page carries well, bytes. */
const MOST_BYTES = 5_000_000;

/**
 * The file of a row of «Документы» to be saved by the browser: who came by a link has no way into the file store.
 * Changes nothing.
 *
 * @throws AppError NOT_FOUND when there is no such row; COMMAND_REFUSED when its file cannot be had
 */
export function downloadPaper({ host, register }: UseCase, { documentId }: DownloadPaperInput): DownloadPaperOutput {
  const row = register.snapshot.documents.find(({ id }) => id === documentId);
  if (row === undefined) throw new AppError('NOT_FOUND', { what: 'row' });
  if (row.fileId === '') throw new AppError('COMMAND_REFUSED', { said: PAPER_WITHOUT_FILE });
  const file = host.documents.download(row.fileId, MOST_BYTES);
  if (file === undefined) throw new AppError('COMMAND_REFUSED', { said: PAPER_OUT_OF_REACH });
  if (file.kind === 'tooLarge') throw new AppError('COMMAND_REFUSED', { said: PAPER_TOO_LARGE });
  if (file.kind === 'notDocx') throw new AppError('COMMAND_REFUSED', { said: PAPER_NOT_DOCX });
  return { fileName: `${row.title.trim() || row.kind.trim() || row.id}.docx`, base64: file.base64 };
}
