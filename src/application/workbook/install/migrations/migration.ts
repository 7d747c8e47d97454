import type { WorkbookInspection, WorkbookReading } from '../../../ports/workbook-port';
import type { SheetsRequest } from '../../sheets-request';

/**
 * One step from one version of the layout to the next. It may add, rename and convert; it never removes what a
 * person typed. New sheets and columns need no migration: the installation adds them by itself.
 */
export interface Migration {
  /** Version that the workbook has afterwards. */
  readonly to: number;
  requests(inspection: WorkbookInspection, reading: WorkbookReading): readonly SheetsRequest[];
}

/** Steps that a workbook of version `from` still has to make to reach `target`, in order. */
export function pendingMigrations(migrations: readonly Migration[], from: number, target: number): Migration[] {
  return migrations.filter(({ to }) => to > from && to <= target).sort((a, b) => a.to - b.to);
}
