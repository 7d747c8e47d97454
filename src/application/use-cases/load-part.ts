import type { LoadPartInput, LoadPartOutput } from '../../contract/load-part';
import type { Host } from '../ports/host';

/**
 * Gives the text of a part of the page.
 *
 * Whoever can run the program may have it, and no register is read to decide that: the text is the program's own, the
 * same for everybody, and holds no data. What its screens then ask for is checked as ever.
 *
 * @throws AppError PROGRAM_INCOMPLETE when the part's file was not pushed
 */
export function loadPart({ pageParts }: Pick<Host, 'pageParts'>, { part }: LoadPartInput): LoadPartOutput {
  return { text: pageParts.text(part) };
}
