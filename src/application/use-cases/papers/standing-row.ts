// How a paper is known again: its key among files, its row in «Документы».
import type { AnyPaper, PaperRecord } from '../../../domain/documents/papers/paper-definition';
import type { PaperSubject } from '../../../domain/documents/papers/paper-subject';
import type { DocumentRecord } from '../../../domain/register/document-record';
import { fingerprint } from '../../fingerprint';
import { documentKey } from '../document-intent';

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

/** What the row of a paper is known by: never its name, which changes with the group, the number and the date. */
export const paperKeyOf = ({ id }: AnyPaper, subject: PaperSubject, { about }: PaperRecord): string =>
  documentKey(id, about ?? subjectKey(subject));

/**
 * The row of the same paper: by its key; a row without one, by kind, group, meeting, year and title without number and
 * date. One with a file comes before one that waits for it.
 */
export function standingRow(
  documents: readonly DocumentRecord[],
  paper: AnyPaper,
  subject: PaperSubject,
  record: PaperRecord,
): DocumentRecord | undefined {
  const key = paperKeyOf(paper, subject, record);
  return (
    choose(documents.filter(({ paperKey }) => paperKey === key)) ??
    choose(documents.filter((row) => (row.paperKey ?? '') === '' && isTitled(row, paper, record)))
  );
}

const choose = (rows: readonly DocumentRecord[]): DocumentRecord | undefined =>
  rows.find(({ fileId }) => fileId !== '') ?? rows.find(({ url }) => url === '');

function isTitled(row: DocumentRecord, { kind, subject }: AnyPaper, record: PaperRecord): boolean {
  const { fileName, groupId, meetingId, schoolYear, number } = record;
  return (
    row.kind === kind &&
    row.groupId === groupId &&
    row.meetingId === meetingId &&
    row.schoolYear === schoolYear &&
    lastingTitle(row.title) === lastingTitle(fileName) &&
    // A signed order on changes has put its number to them: changes without it want an order of their own.
    (subject !== 'change' || row.number.trim() === '' || row.number.trim() === number)
  );
}
