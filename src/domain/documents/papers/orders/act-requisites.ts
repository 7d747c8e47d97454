import type { PlainDate } from '../../../calendar/plain-date';
import { readBasis } from '../../../norms/order-words';

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
  const number = /(?:№|\bN\s?)\s*([^\s,;()«»]+)/.exec(basis)?.[1] ?? '';
  return { number: number.replace(/\.$/, ''), date };
}
