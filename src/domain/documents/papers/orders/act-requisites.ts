import type { PlainDate } from '../../../calendar/plain-date';
import type { SchoolYear } from '../../../calendar/school-year';
import { readBasis } from '../../../norms/order-words';
import { actNumber } from '../../../register/act-number';
import type { DocumentRecord } from '../../../register/document-record';
import type { RegisterSnapshot } from '../../../register/register-snapshot';

/** Number and date of an act as far as the register knows them; an unknown number is empty. */
export interface ActRequisites {
  readonly number: string;
  readonly date: PlainDate | null;
}

/** Nothing is known: places are left for the pen. */
export const UNKNOWN_REQUISITES: ActRequisites = { number: '', date: null };

/** Reads «приказ от 01.09.2026 № 215»; of any other act nothing is taken. */
export function orderRequisites(basis: string): ActRequisites {
  const { act, date } = readBasis(basis);
  if (act !== 'order') return UNKNOWN_REQUISITES;
  const number =
    /(?:№|\bN\s?)[\s№]*([^\s,;()«»]+(?:\s(?:[а-яё]\/[а-яё]|од|лс|осн)(?![а-яё]))?)/i.exec(basis)?.[1] ?? '';
  return { number: number.replace(/\.$/, ''), date };
}

/**
 * Number and date of an order of the whole register on a school year, as «Документы» has it: the latest that has both.
 *
 * @param isIt tells the order by its words
 */
export function requisitesOfYear(
  { documents }: Pick<RegisterSnapshot, 'documents'>,
  schoolYear: SchoolYear,
  isIt: (document: DocumentRecord) => boolean,
): ActRequisites {
  let latest = UNKNOWN_REQUISITES;
  for (const one of documents) {
    if (one.groupId !== null || one.schoolYear !== schoolYear || one.date === null || one.number.trim() === '')
      continue;
    if ((latest.date === null || one.date > latest.date) && isIt(one)) {
      latest = { number: actNumber(one.number), date: one.date };
    }
  }
  return latest;
}
