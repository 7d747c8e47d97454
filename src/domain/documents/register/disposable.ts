import type { PlainDate } from '../../calendar/plain-date';
import { type DocumentRecord, stateOfDocument } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { compareRussian } from '../../russian/compare-russian';

/**
 * Papers that may be disposed of on a day: filed, their last day of keeping over. A paper without such a day («не
 * установлен») is never among them, nor one that was not filed. The oldest first.
 */
export function disposableOn(
  { documents }: Pick<RegisterSnapshot, 'documents'>,
  day: PlainDate,
): readonly DocumentRecord[] {
  return documents
    .filter((row) => row.keepUntil !== null && row.keepUntil < day && stateOfDocument(row) === 'в деле')
    .sort(
      (a, b) =>
        (a.date ?? a.schoolYear).localeCompare(b.date ?? b.schoolYear) ||
        compareRussian(a.title, b.title) ||
        (a.id < b.id ? -1 : 1),
    );
}

/**
 * Of these papers those that an act lists: their term was over on its day. The text of an act made by the program is
 * as old as its file, and lists no paper that came into the register later; of another act the day of the act counts.
 */
export function listedInAct(
  papers: readonly DocumentRecord[],
  act: DocumentRecord & { readonly date: PlainDate },
): readonly DocumentRecord[] {
  const madeOn = (act.paperKey ?? '').startsWith('disposal-act') ? act.createdOn : null;
  const day = madeOn ?? act.date;
  return papers.filter(
    ({ keepUntil, createdOn, date }) =>
      keepUntil !== null &&
      keepUntil < day &&
      (madeOn === null || createdOn === null || createdOn <= madeOn) &&
      (date === null || date <= day),
  );
}
