// How a paper is known again: its key among files, its row in «Документы».
import type { AnyPaper, PaperRecord } from '../../../domain/documents/papers/paper-definition';
import type { PaperSubject } from '../../../domain/documents/papers/paper-subject';
import type { DocumentRecord } from '../../../domain/register/document-record';
import { fingerprint } from '../../fingerprint';

/** Values of the subject in their order: part of the key of the file. The same questions make the same key. */
export function subjectKey(subject: PaperSubject): string {
  const { kind, ...values } = subject;
  if (subject.kind === 'meeting' && subject.agendaItemIds !== undefined) {
    // A key holds 100 bytes with the name of its property: ids of many questions would not fit.
    return `${kind}|${subject.meetingId}|${fingerprint([...subject.agendaItemIds].sort().join('|'))}`;
  }
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
