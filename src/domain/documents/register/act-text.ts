import type { PlainDate } from '../../calendar/plain-date';
import { actNumber, withOneSign } from '../../register/act-number';
import { dateInDigits } from '../../russian/date-in-digits';

/** The act as it was signed. */
export interface SignedAct {
  /** «приказ». */
  readonly kind: string;
  readonly number: string;
  readonly date: PlainDate;
}

/** «от 10.01.2027 № 12». */
export const requisites = ({ number, date }: Pick<SignedAct, 'number' | 'date'>): string =>
  `от ${dateInDigits(date)} № ${actNumber(number)}`;

/** «приказ от 10.01.2027 № 12». */
export const actText = (act: SignedAct): string => `${act.kind.trim()} ${requisites(act)}`;

/** Whether a cell names the act by its date and whole number: «… № 1» is not «… № 12» nor «… № 1/2». */
export function namesAct(text: string, act: Pick<SignedAct, 'number' | 'date'>): boolean {
  const words = requisites(act);
  const written = withOneSign(text);
  const at = written.indexOf(words);
  return at >= 0 && !/^[\p{L}\d/-]/u.test(written.slice(at + words.length));
}

/** What stood beside the name of the act stays: «приказ (переезд)» → «приказ от … № … (переезд)». */
export function withAct(text: string, act: SignedAct): string {
  const reason = /\(.*\)\s*$/.exec(text)?.[0].trim() ?? '';
  return reason === '' ? actText(act) : `${actText(act)} ${reason}`;
}
