// Which line of a form is which line of the plan: forms carry no ids, and meetings point to lines by them.
import type { PlanItem } from '../../register/plan-item';
import type { PlanRow } from './plan-card';

const key = (text: string): string => text.trim().toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ');

/** Lines as they were and the rows of the form, matched. */
export interface MatchedRows {
  /** For each row the line that it is; `null`: a new one. */
  readonly existing: readonly (PlanItem | null)[];
  /** Lines that are in no row any more. */
  readonly removed: readonly PlanItem[];
}

/**
 * Matches rows to lines.
 *
 * First by title (small and capital letters alike, ё as е), of several lines of one title that of the same term, then
 * the first in order. A row without a match that stands right after a matched one (or first) is the line that stood
 * there, if no row has it: it was given another title. Everything else is new.
 */
export function matchPlanRows(items: readonly PlanItem[], rows: readonly PlanRow[]): MatchedRows {
  const places: (number | null)[] = rows.map(() => null);
  const taken = new Set<number>();
  const take = (row: number, place: number): void => {
    if (place < 0 || place >= items.length || taken.has(place)) return;
    places[row] = place;
    taken.add(place);
  };
  const find = (row: PlanRow, isSame: (item: PlanItem) => boolean): number =>
    items.findIndex((item, place) => !taken.has(place) && key(item.title) === key(row.title) && isSame(item));
  rows.forEach((row, i) => {
    take(
      i,
      find(row, (item) => item.termOn === row.termOn && key(item.termText) === key(row.termText)),
    );
  });
  rows.forEach((row, i) => {
    if (places[i] === null) {
      take(
        i,
        find(row, () => true),
      );
    }
  });
  rows.forEach((_, i) => {
    const before = i === 0 ? -1 : places[i - 1];
    if (places[i] === null && before !== null && before !== undefined) take(i, before + 1);
  });
  return {
    existing: places.map((place) => (place === null ? null : (items[place] ?? null))),
    removed: items.filter((_, place) => !taken.has(place)),
  };
}

/** Numbers of lines in the order of the form: «1», «2»; a number with parts («1.2») that a line has stays. */
export function numberOfRow(existing: PlanItem | null, index: number): string {
  const own = existing?.number.trim() ?? '';
  return own !== '' && !/^\d+\.?$/.test(own) ? own : String(index + 1);
}
