import type { PlainDate } from '../../calendar/plain-date';
import { actNumber } from '../../register/act-number';
import type { Membership } from '../../register/membership';
import { dateInDigits } from '../../russian/date-in-digits';
import type { CommandWarning } from '../decision';
import { wordOptions } from '../lists/options';

/** The act on which a change of the composition rests. */
export type Basis = Pick<Membership, 'basisKind' | 'basisNumber' | 'basisDate'>;

/** Fields of the act; number and day may come later than the change itself. */
export const BASIS_FIELDS = {
  basisKind: { kind: 'choice', list: 'basisKinds', open: true },
  basisNumber: { kind: 'text', maxLength: 100, actNumber: true },
  basisDate: { kind: 'date' },
} as const;

export const ORDER = 'приказ';
export const MINUTES = 'протокол';

/** Kinds of acts offered; any other word may be typed. */
export const BASIS_KINDS = wordOptions([ORDER, MINUTES, 'другое']);

export const NO_BASIS: Basis = { basisKind: '', basisNumber: '', basisDate: null };

/** «приказ от 10.01.2027 № 12»; what is not known stays away. */
export function basisText({ basisKind, basisNumber, basisDate }: Basis): string {
  const parts = [
    basisKind.trim(),
    basisDate === null ? '' : `от ${dateInDigits(basisDate)}`,
    basisNumber.trim() === '' ? '' : `№ ${actNumber(basisNumber)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The act of a row alone. */
export function basisOf({ basisKind, basisNumber, basisDate }: Basis): Basis {
  return { basisKind: basisKind.trim(), basisNumber: basisNumber.trim(), basisDate };
}

const hasNothing = ({ basisKind, basisNumber, basisDate }: Basis): boolean =>
  basisKind.trim() === '' && basisNumber.trim() === '' && basisDate === null;

/**
 * What is odd about an act: there is none, its number or day is not known yet, it is dated later than the day from
 * which it works, or later than today.
 */
export function basisWarnings(basis: Basis, day: PlainDate, today: PlainDate): readonly CommandWarning[] {
  if (hasNothing(basis)) return [{ code: 'noBasis', data: {} }];
  const act = basis.basisKind.trim();
  const warnings: CommandWarning[] = [];
  if (basis.basisNumber.trim() === '' || basis.basisDate === null) warnings.push({ code: 'unfinished', data: { act } });
  const date = basis.basisDate;
  if (date !== null && date > today) warnings.push({ code: 'basisInFuture', data: { act, date } });
  else if (date !== null && date > day) warnings.push({ code: 'basisAfterDay', data: { act, date, day } });
  return warnings;
}
