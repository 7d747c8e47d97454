// How a paper is known again: its key among files, its row in «Документы».
import type { AnyPaper, PaperRecord } from '../../../domain/documents/papers/paper-definition';
import type { PaperSubject } from '../../../domain/documents/papers/paper-subject';
import type { DocumentRecord } from '../../../domain/register/document-record';

/** Values of the subject in their order: part of the key of the file. */
export function subjectKey({ kind, ...values }: PaperSubject): string {
  return [kind, ...Object.values(values).map((value) => value ?? '')].join('|');
}

/** What stays of a title when the paper gets its number and date. */
const lastingTitle = (title: string): string =>
  title
    .replace(/\.docx$/, '')
    .replace(/^\d{4}-\d{2}-\d{2} /, '')
    .replace(/ (?:№ \S+|без номера)(?= |$)/, '');

/** The row of the same paper; one with a file before one that waits for it. */
export function standingRow(
  documents: readonly DocumentRecord[],
  { kind }: AnyPaper,
  { fileName, groupId, meetingId, schoolYear }: PaperRecord,
): DocumentRecord | undefined {
  const same = documents.filter(
    (row) =>
      row.kind === kind &&
      row.groupId === groupId &&
      row.meetingId === meetingId &&
      row.schoolYear === schoolYear &&
      lastingTitle(row.title) === lastingTitle(fileName),
  );
  return same.find(({ fileId }) => fileId !== '') ?? same.find(({ url }) => url === '');
}
