import { fingerprint } from '../fingerprint';
import type { NotificationRecord } from '../workbook/records';

/** What a letter is: its key without the seal, where it goes and what it says. */
type SealedLetter = Pick<NotificationRecord, 'id' | 'email' | 'subject' | 'body'>;

/** The key of a letter with the fingerprint of address and text as its last part. */
export function sealed(letter: SealedLetter): string {
  return `${letter.id}|${sealOf(letter)}`;
}

/**
 * Whether a row of «Уведомления» still is what the program wrote. Everyone who edits the workbook can type into that
 * sheet, and letters leave in the name of the methodist.
 */
export function isAsWritten(row: SealedLetter): boolean {
  const end = row.id.lastIndexOf('|');
  return end > 0 && sealed({ ...row, id: row.id.slice(0, end) }) === row.id;
}

/** Cells lose outer spaces when they are read. */
function sealOf({ id, email, subject, body }: SealedLetter): string {
  return fingerprint([id, email.trim().toLowerCase(), subject.trim(), body.trim()].join('\u0000'));
}
