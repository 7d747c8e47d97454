import { stringAt } from '../../json';
import type { Row } from '../../model/cell';

/** Pixels of one line of the default font (Arial 10), and of a character of Russian text in it on average. */
const LINE = 17;
const CHARACTER = 6.2;
const PADDING = 6;
const DEFAULT_COLUMN = 100;
/** ECMA-376, 18.3.1.73: the highest row, points. */
const HIGHEST = 409;
const POINTS_PER_PIXEL = 0.75;

/**
 * Height in points that wrapped text of a row needs, `undefined` when one line is enough. Google fits rows by itself;
 * LibreOffice shows a row without a height as one line, so the file carries an estimate that programs may refit.
 *
 * @param widths width of each column in pixels; `undefined`: the default one
 */
export function fittedHeight(row: Row, widths: readonly (number | undefined)[]): number | undefined {
  let most = 1;
  for (let column = 0; column < row.length; column += 1) {
    const cell = row[column];
    if (typeof cell?.value !== 'string' || cell.format === undefined) continue;
    if (stringAt(cell.format, 'wrapStrategy') !== 'WRAP') continue;
    const perLine = Math.max(1, Math.floor(((widths[column] ?? DEFAULT_COLUMN) - PADDING) / CHARACTER));
    const lines = linesOf(cell.value, perLine);
    if (lines > most) most = lines;
  }
  return most === 1 ? undefined : Math.min(HIGHEST, Math.ceil((most * LINE + PADDING) * POINTS_PER_PIXEL));
}

function linesOf(text: string, perLine: number): number {
  if (text.length <= perLine && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
