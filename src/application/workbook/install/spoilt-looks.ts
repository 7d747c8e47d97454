import type { CellLook, SheetLook } from '../../ports/workbook-port';
import type { SheetLayout } from '../reading/sheet-layout';
import { formatOf } from '../writing/cell-data';
import { placedColumns } from './sheet-style';
import { type Layouts, ruleTypes } from './validation-rules';

/** Positions of columns whose looks have to be set anew. */
export interface SpoiltLooks {
  readonly headers: ReadonlySet<number>;
  readonly bodies: ReadonlySet<number>;
  readonly rules: ReadonlySet<number>;
}

const BARE: CellLook = { note: '', format: '', rule: '' };

/**
 * Compares how a sheet looks with what the installation sets: a note that is gone, another type of number format, a
 * drop-down that is gone or of another type. People's own words in notes, patterns of dates and lists stay.
 *
 * @param look rows that were looked at; one that Google left out, because nothing in it is set, says nothing
 */
export function spoiltLooks(layout: SheetLayout, layouts: Layouts, look: SheetLook | undefined): SpoiltLooks {
  const headers = new Set<number>();
  const bodies = new Set<number>();
  const rules = new Set<number>();
  const header = look?.get(layout.headerRow);
  const body = [...(look ?? [])].filter(([row]) => row > layout.headerRow).map(([, cells]) => cells);
  const wantedRules = ruleTypes(layout, layouts);
  for (const { position, type } of placedColumns(layout)) {
    const cells = body.map((row) => row[position] ?? BARE);
    const rule = wantedRules.get(position);
    if (header !== undefined && (header[position] ?? BARE).note === '') headers.add(position);
    if (cells.some(({ format }) => format !== formatOf(type).type)) bodies.add(position);
    if (rule !== undefined && cells.some((cell) => cell.rule !== rule)) rules.add(position);
  }
  return { headers, bodies, rules };
}
