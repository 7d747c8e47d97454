import type { WorkbookInspection } from '../../ports/workbook-port';
import { cellAddress } from '../a1';
import type { SheetIssues } from './sheet-issues';
import type { SheetLayout } from './sheet-layout';

const NONE: ReadonlySet<string> = new Set();

type InspectedSheet = WorkbookInspection['sheets'][number];

/** Reports formulas and merged cells among our columns: values are read, but sorting and saving may break them. */
export function reportInspection(layout: SheetLayout, sheet: InspectedSheet, issues: SheetIssues): void {
  const titles = new Map<number, string>();
  layout.definition.columns.forEach((column, k) => {
    const position = layout.positions[k] ?? -1;
    if (position >= 0) titles.set(position, column.title);
  });
  const unreadable = sheet.formulas.length === 0 ? NONE : issues.unreadableCells();
  for (const [row, column] of sheet.formulas) {
    const title = titles.get(column);
    // Of an unreadable value it is already told what to type, and it is not «read».
    const isTold = unreadable.has(cellAddress(row, column));
    if (title !== undefined && row >= layout.headerRow && !isTold)
      issues.warning('FORMULA_CELL', row, column, { column: title });
  }
  for (const [startRow, endRow, startColumn, endColumn] of sheet.merges) {
    const touched = [...titles.keys()].some((position) => position >= startColumn && position < endColumn);
    if (touched && endRow > layout.headerRow) {
      issues.warning('MERGED_CELLS', startRow, startColumn, {
        rows: endRow - startRow,
        columns: endColumn - startColumn,
      });
    }
  }
}
