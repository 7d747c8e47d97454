import type { RegisterTable } from '../../../domain/register/register-snapshot';
import type { UnreadableRow } from '../../../domain/register/unreadable-row';
import type { RegisterIssue } from '../register-issue';
import type { SheetId } from '../sheet-id';
import type { ReferenceTargets } from './reference-target';
import type { SheetRows } from './sheet-reader';
import { partsOf } from './text-readers';

/** Facts of a group that norms count, with the field that says whose they are. */
const OWNERS: Readonly<Partial<Record<SheetId, string>>> = {
  memberships: 'groupId',
  plans: 'groupId',
  meetings: 'groupIds',
  reports: 'groupId',
};

/** Rows of groups with cells that could not be read; a row whose group cannot be read either is nobody's. */
export function unreadableRows(
  issues: readonly RegisterIssue[],
  sheets: ReadonlyMap<SheetId, SheetRows>,
  targets: ReferenceTargets,
): readonly UnreadableRow[] {
  const found: UnreadableRow[] = [];
  for (const { severity, sheet, sheetTitle, cell } of issues) {
    const owner = OWNERS[sheet];
    const read = sheets.get(sheet);
    const place = /^([A-Z]+)(\d+)$/.exec(cell);
    if (severity !== 'error' || owner === undefined || read === undefined || place === null) continue;
    const cells = read.grid.values[Number(place[2]) - 1] ?? [];
    const textOf = (field: string): string => String(cells[positionOf(read, field)] ?? '').trim();
    const field = fieldAt(read, columnOf(place[1] ?? ''));
    // A note that cannot be read hides nothing, and a copy of a row says nothing new.
    if (field === undefined || field === 'id' || Number(place[2]) - 1 <= read.layout.headerRow) continue;
    for (const part of partsOf(textOf(owner))) {
      const groupId = part.trim() === '' ? undefined : targets.of('groups').resolve(part.trim());
      if (typeof groupId !== 'string') continue;
      found.push({ table: sheet as RegisterTable, groupId, id: textOf('id') || null, field, sheet: sheetTitle, cell });
    }
  }
  return found;
}

function positionOf({ layout }: SheetRows, field: string): number {
  return layout.positions[layout.definition.columns.findIndex((column) => column.field === field)] ?? -1;
}

function fieldAt({ layout }: SheetRows, position: number): string | undefined {
  return layout.definition.columns[layout.positions.indexOf(position)]?.field;
}

/** Zero-based column of letters: `A` → 0, `AA` → 26. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
