import type { ImportProblem, ImportQuestion, ImportRow, PreviewImportOutput } from '../../contract/import';
import { MOST_SHOWN_IMPORT_ROWS } from '../../contract/import-limits';
import {
  cellProblemMessage,
  importAnswerWords,
  importOptionWords,
  importQuestionWords,
  memberRoleWords,
  rowStatusWords,
} from '../../messages/import-plan';
import { groupedProblems } from './grouped-problems';
import type { CellProblem, ImportPlan, ImportQuestion as OpenQuestion, PreviewRow, RowStatus } from './import-plan';

const STATUSES: readonly RowStatus[] = ['new', 'changed', 'same', 'repeated', 'waiting', 'skipped', 'error'];

/** A plan in words: its first rows and problems, errors first, and all of its questions. */
export function viewPlan(
  plan: ImportPlan,
): Pick<PreviewImportOutput, 'statuses' | 'rows' | 'problems' | 'problemCount' | 'questions' | 'errorCount'> {
  const said = groupedProblems(plan.problems);
  const errors = said.filter(({ severity }) => severity === 'error');
  const warnings = said.filter(({ severity }) => severity === 'warning');
  return {
    statuses: STATUSES.map((status) => ({
      status,
      title: rowStatusWords(status),
      count: plan.rows.filter((row) => row.status === status).length,
    })).filter(({ count }) => count > 0),
    rows: plan.rows.slice(0, MOST_SHOWN_IMPORT_ROWS).map(viewRow),
    problemCount: said.length,
    errorCount: errors.length,
    problems: [...errors, ...warnings].slice(0, MOST_SHOWN_IMPORT_ROWS).map(viewProblem),
    questions: plan.questions.map(viewQuestion),
  };
}

function viewRow({ sheet, row, status, person, organization, position, category, group, role }: PreviewRow): ImportRow {
  const parts = [position, organization, category, group, role === null ? '' : memberRoleWords(role)];
  return {
    sheet,
    row: row + 1,
    status,
    statusText: rowStatusWords(status),
    person,
    about: parts.filter((part) => part !== '').join(' · '),
  };
}

function viewProblem({ severity, code, sheet, cell, data }: CellProblem): ImportProblem {
  return { severity, code, sheet, cell, message: cellProblemMessage(code, data) };
}

function viewQuestion({ id, code, sheet, cell, value, options, answer }: OpenQuestion): ImportQuestion {
  const chosen = options.find((option) => option.id === answer);
  return {
    id,
    sheet,
    cell,
    text: importQuestionWords(code, value),
    options: options.map((option) => ({ id: option.id, label: importOptionWords(code, option) })),
    answer,
    outcome: chosen === undefined ? '' : importAnswerWords(code, value, chosen),
  };
}
