import type { PreviewImportInput, PreviewImportOutput } from '../../../contract/import';
import type { ImportCounts } from '../../import/import-plan';
import { sheetOf } from '../../workbook/sheets';
import type { UseCase } from '../use-case';
import { planList } from './plan-list';

/**
 * Says what an import would write, what is wrong in which cell and what has to be answered first. Writes nothing.
 *
 * @throws AppError COMMAND_REFUSED, REGISTER_HAS_ISSUES
 */
export function previewImport(useCase: UseCase, input: PreviewImportInput): PreviewImportOutput {
  const { engine, plan, fingerprint } = planList(useCase, input);
  return {
    ready: plan.ready,
    fingerprint,
    tables: plannedTables(plan.counts),
    rowCount: plan.rows.length,
    ...engine.viewPlan(plan),
  };
}

/** The same numbers as after the import, though nothing is final while a question is open. */
function plannedTables(counts: ImportCounts): PreviewImportOutput['tables'] {
  const { organizations, persons, jobs, groups, memberships, changedPersons, changedJobs } = counts;
  const rows = [
    ['organizations', organizations, 0],
    ['persons', persons, changedPersons],
    ['jobs', jobs, changedJobs],
    ['groups', groups, 0],
    ['memberships', memberships, 0],
  ] as const;
  return rows
    .filter(([, added, changed]) => added + changed > 0)
    .map(([table, added, changed]) => ({ table, title: sheetOf(table).title, added, changed }));
}
