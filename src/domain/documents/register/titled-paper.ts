import type { PlainDate } from '../../calendar/plain-date';

/**
 * The title of a paper with its number and day in the places where the names of files have them:
 * «Приказ о создании без номера ТГ Исток» → «2026-09-10 Приказ о создании № 12 ТГ Исток».
 * A title of another look stays as people wrote it.
 */
export function titledPaper(title: string, number: string, date: PlainDate): string {
  const isOurs = / без номера(?= |$)/.test(title) || /^\d{4}-\d{2}-\d{2} /.test(title);
  if (!isOurs) return title;
  const named = title
    .replace(/^\d{4}-\d{2}-\d{2} /, '')
    .replace(/ без номера(?= |$)/, ` № ${number.trim().replace(/[\\/]/g, '-')}`);
  return `${date} ${named}`;
}
