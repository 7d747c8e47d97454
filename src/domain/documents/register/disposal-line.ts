import { actNumber } from '../../register/act-number';
import { type DocumentRecord, stateOfDocument } from '../../register/document-record';
import { dateInDigits } from '../../russian/date-in-digits';

type Act = Pick<DocumentRecord, 'number' | 'date'>;

/** The line of the note of a paper that was disposed of: «Уничтожен по акту от 21.11.2026 № 1». */
export const disposalLine = ({ number, date }: Act): string =>
  `Уничтожен по акту от ${date === null ? '' : dateInDigits(date)} № ${actNumber(number)}`;

/** Papers disposed of under an act, by the lines of their notes; none of an act without number or day. */
export function disposedUnder(documents: readonly DocumentRecord[], act: Act): readonly DocumentRecord[] {
  if (act.number.trim() === '' || act.date === null) return [];
  const line = disposalLine(act);
  return documents.filter(
    (row) => stateOfDocument(row) === 'уничтожен' && row.note.split('\n').some((one) => one.trim() === line),
  );
}

/** Whether a paper is an act of disposal, by its words. */
export const isDisposalAct = ({ kind, title }: Pick<DocumentRecord, 'kind' | 'title'>): boolean =>
  kind.trim().toLowerCase() === 'акт' && /уничтож/i.test(title);
