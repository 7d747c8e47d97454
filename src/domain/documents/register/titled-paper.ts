import type { PlainDate } from '../../calendar/plain-date';
import type { DocumentRecord } from '../../register/document-record';

/** A number as names of files have it: «39/1» → «39-1». */
const inName = (number: string): string => number.trim().replace(/[\\/]/g, '-');

/**
 * The title of a paper with its number and day in the places where the names of files have them:
 * «Приказ о создании без номера ТГ Исток» → «2026-09-10 Приказ о создании № 12 ТГ Исток». A number that is corrected
 * takes the place of the one before. A title of another look stays as people wrote it.
 */
export function titledPaper(
  { title, number: before }: Pick<DocumentRecord, 'title' | 'number'>,
  number: string,
  date: PlainDate,
): string {
  const isOurs = / без номера(?= |$)/.test(title) || /^\d{4}-\d{2}-\d{2} /.test(title);
  if (!isOurs) return title;
  const said = ` № ${inName(number)}`;
  const named = title.replace(/^\d{4}-\d{2}-\d{2} /, '').replace(/ без номера(?= |$)/, () => said);
  const old = before.trim() === '' ? '' : ` № ${inName(before)}`;
  const at = old === '' ? -1 : named.indexOf(old);
  const isWhole = at >= 0 && /^(?: |$)/.test(named.slice(at + old.length));
  return `${date} ${isWhole ? `${named.slice(0, at)}${said}${named.slice(at + old.length)}` : named}`;
}
