import type { Sheet } from '../../model/workbook';

/** Title of the very hidden sheet that keeps what a file cannot say otherwise. */
export const HIDDEN_TITLE = '_metodset';
const MAX_TITLE = 31;

/**
 * Titles as Excel takes them: at most 31 characters, none of `[ ] : * ? / \`, unlike without regard to letter case.
 * Google allows more; the true title is kept in the hidden sheet.
 */
export function fileTitles(sheets: readonly Sheet[]): ReadonlyMap<number, string> {
  const taken = new Set([HIDDEN_TITLE]);
  const titles = new Map<number, string>();
  for (const sheet of sheets) {
    const clean = sheet.title
      .replace(/[[\]:*?/\\]/g, '_')
      .replace(/^'|'$/g, '_')
      .slice(0, MAX_TITLE);
    let title = clean;
    for (let number = 2; taken.has(title.toLowerCase()); number++) {
      const ending = ` (${number})`;
      title = clean.slice(0, MAX_TITLE - ending.length) + ending;
    }
    taken.add(title.toLowerCase());
    titles.set(sheet.sheetId, title);
  }
  return titles;
}
