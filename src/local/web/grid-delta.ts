import type { GridCellOnWire, GridView } from './ports';

/** What changed in a sheet since the page last read it, when only cells did. */
export interface GridDelta {
  readonly sheetId: number;
  readonly revision: number;
  /** The revision it is to be laid upon. */
  readonly base: number;
  readonly rowCount: number;
  readonly styles: GridView['styles'];
  readonly choices: GridView['choices'];
  /** New content of changed rows. */
  readonly rows: Readonly<Record<number, readonly GridCellOnWire[]>>;
}

const MAX_SHARE_OF_ROWS = 0.5;

/**
 * Returns the difference between two readings of a sheet, or `undefined` when something else than cells differs or
 * so many rows that the whole sheet is cheaper.
 */
export function gridDelta(before: GridView, after: GridView): GridDelta | undefined {
  if (frameOf(before) !== frameOf(after)) return undefined;
  // Indexes of styles and drop-downs in unchanged rows must keep their meaning.
  if (!startsWith(after.styles, before.styles) || !startsWith(after.choices, before.choices)) return undefined;
  const rows: Record<number, readonly GridCellOnWire[]> = {};
  let count = 0;
  for (let row = 0; row < Math.max(before.rows.length, after.rows.length); row++) {
    const [old, now] = [before.rows[row] ?? [], after.rows[row] ?? []];
    if (old === now || JSON.stringify(old) === JSON.stringify(now)) continue;
    rows[row] = now;
    count++;
  }
  if (count > 20 && count > after.rows.length * MAX_SHARE_OF_ROWS) return undefined;
  const { sheetId, revision, rowCount, styles, choices } = after;
  return { sheetId, revision, base: before.revision, rowCount, styles, choices, rows };
}

/** Lays a difference upon the reading it was made for. */
export function applyDelta(view: GridView, delta: GridDelta): GridView {
  const rows = view.rows.slice();
  for (const [row, cells] of Object.entries(delta.rows)) {
    while (rows.length <= Number(row)) rows.push([]);
    rows[Number(row)] = cells;
  }
  const { revision, rowCount, styles, choices } = delta;
  return { ...view, revision, rowCount, styles, choices, rows };
}

/** Tells a delta, which names the revision it is based on, from a whole sheet. */
export function isDelta(answer: GridView | GridDelta): answer is GridDelta {
  return 'base' in answer;
}

function frameOf(view: GridView): string {
  const { revision: _revision, styles: _styles, choices: _choices, rows: _rows, ...frame } = view;
  return JSON.stringify(frame);
}

function startsWith(list: readonly unknown[], beginning: readonly unknown[]): boolean {
  return JSON.stringify(list.slice(0, beginning.length)) === JSON.stringify(beginning);
}
