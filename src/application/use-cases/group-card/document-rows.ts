import { stateOfDocument } from '../../../domain/register/document-record';
import { cardWords } from '../../../messages/group-card';
import type { OpenRegister } from '../../register-access/open-register';
import type { BareRow, OfYear } from './bare-row';

/** Papers of the year in the register of documents, the latest first; those that wait for a signature before others. */
export function documentRows({ snapshot }: OpenRegister, { groupId, year }: OfYear): BareRow[] {
  const isOpen = (state: string): boolean => state === 'черновик' || state === 'на подписи';
  return snapshot.documents
    .filter((row) => row.groupId === groupId && row.schoolYear === year)
    .map((row) => ({ row, state: stateOfDocument(row) }))
    .sort(
      (a, b) =>
        Number(isOpen(b.state)) - Number(isOpen(a.state)) ||
        (b.row.date ?? b.row.createdOn ?? '').localeCompare(a.row.date ?? a.row.createdOn ?? '') ||
        (a.row.id < b.row.id ? -1 : 1),
    )
    .map(({ row: { id, title, kind, number, date, url }, state }) => ({
      table: 'documents',
      id,
      title: title.trim() || kind,
      note: cardWords.document(number.trim(), date),
      state,
      stateKind: isOpen(state) ? 'open' : 'done',
      ...(/^https?:\/\//.test(url) ? { url } : {}),
    }));
}
