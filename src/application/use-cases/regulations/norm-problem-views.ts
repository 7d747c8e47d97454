import type { NormProblemView } from '../../../contract/regulations';
import { normKindById } from '../../../domain/norms/catalogue';
import { checkNorms, type NormProblem } from '../../../domain/regulations/check-norms';
import { issueMessage } from '../../../messages/issues';
import { normProblemMessage } from '../../../messages/norm-problems';
import { cellAddress } from '../../workbook/a1';
import type { DecodedRegister } from '../../workbook/decoded-register';
import type { RegisterIssue } from '../../workbook/register-issue';
import type { SheetId } from '../../workbook/sheet-id';
import { sheetOf } from '../../workbook/sheets';

/** Sheets that «Проверить нормы» looks at cell by cell. */
const CHECKED: readonly SheetId[] = ['regulations', 'norms', 'calendar'];

/** Title of the column of a field. */
export const columnTitle = (table: SheetId, field: string): string =>
  sheetOf(table).columns.find((column) => column.field === field)?.title ?? field;

/** Words of a mistake; `nameOf` names a norm by its id. */
export function normProblemWords(problem: NormProblem, nameOf: (normId: string) => string): string {
  return normProblemMessage(problem, (name, code) => {
    switch (name) {
      case 'kind':
        return normKindById(code)?.title ?? code;
      case 'parameter':
        return columnTitle('norms', `parameters.${code}`);
      case 'part':
        return nameOf(code) || code;
      case 'other':
        return nameOf(code) || code;
      default:
        return code;
    }
  });
}

function issueView(issue: RegisterIssue): NormProblemView {
  const { severity, sheetTitle, cell } = issue;
  const label = cell === '' ? sheetTitle : `${sheetTitle}, ${cell}`;
  return {
    severity,
    place: { table: sheetTitle, id: null, field: cell === '' ? null : cell, label },
    message: issueMessage(issue),
  };
}

/** «AE30»; empty for a row or a column that the sheet does not have. */
function cellOf({ table, id, field }: NormProblem, decoded: DecodedRegister): string {
  const { definition, positions } = decoded.layoutOf(table);
  const position = positions[definition.columns.findIndex((column) => column.field === field)] ?? -1;
  const row = decoded.locate(table, id)?.row;
  return position < 0 || row === undefined ? '' : cellAddress(row, position);
}

function problemView(problem: NormProblem, decoded: DecodedRegister): NormProblemView {
  const { table, id, field, severity } = problem;
  const { nameOf } = decoded;
  const cell = cellOf(problem, decoded);
  const place = cell === '' ? sheetOf(table).title : `${sheetOf(table).title}, ${cell}`;
  return {
    severity,
    place: { table, id, field, label: [place, nameOf(table, id) || id, columnTitle(table, field)].join(': ') },
    message: normProblemWords(problem, (normId) => nameOf('norms', normId)),
  };
}

/** Everything that is wrong with regulations, norms and calendar: cells that cannot be read, then what means nothing. */
export function normProblems(decoded: DecodedRegister): NormProblemView[] {
  const found = checkNorms(decoded.snapshot);
  const cells = new Set(found.map((problem) => `${problem.table} ${cellOf(problem, decoded)}`));
  const views = [
    ...decoded.issues
      .filter(({ sheet }) => CHECKED.includes(sheet))
      // A doubt about a cell of which something worse is said below.
      .filter(({ severity, sheet, cell }) => severity === 'error' || cell === '' || !cells.has(`${sheet} ${cell}`))
      .map(issueView),
    ...found.map((problem) => problemView(problem, decoded)),
  ];
  return [...views.filter(({ severity }) => severity === 'error'), ...views.filter((one) => one.severity !== 'error')];
}
