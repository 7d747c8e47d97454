import type { InputIssue } from '../../../contract/envelope';
import type { PreviewImportInput } from '../../../contract/import';
import { MOST_IMPORTED_ROWS } from '../../../contract/import-limits';
import { isPlainDate } from '../../../domain/calendar/date-arithmetic';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import { AppError } from '../../app-error';
import type { TableLayout } from '../../import/find-header';
import type { ColumnMapping, ImportField } from '../../import/import-field';
import type { ImportRequest, ImportTable } from '../../import/import-plan';
import { columnLetters } from '../../workbook/a1';

type ChosenTable = PreviewImportInput['tables'][number];

/**
 * What a person chose as planning takes it.
 *
 * @throws AppError COMMAND_REFUSED with every contradiction of the choices
 */
export function importRequest(
  snapshot: RegisterSnapshot,
  input: PreviewImportInput,
  layouts: readonly TableLayout[],
): Omit<ImportRequest, 'requestId'> {
  const issues = [...tableIssues(input, layouts), ...choiceIssues(snapshot, input)];
  if (issues.length > 0) throw new AppError('COMMAND_REFUSED', {}, issues);
  const { file, tables, answers, groupId, newGroups, memberFrom, basis, onDifference } = input;
  return {
    fileName: file.fileName,
    tables: tables.flatMap(({ index, columns }): readonly ImportTable[] => {
      const layout = layouts[index];
      return layout === undefined ? [] : [{ layout, mapping: mappingOf(columns) }];
    }),
    groupId,
    newGroups,
    memberFrom,
    basis,
    onDifference,
    answers: Object.fromEntries(answers.map(({ question, option }) => [question, option])),
  };
}

function mappingOf(columns: ChosenTable['columns']): ColumnMapping {
  const mapping: Partial<Record<ImportField, number>> = {};
  columns.forEach((field, column) => {
    if (field === 'workplace') Object.assign(mapping, { position: column, organization: column });
    else if (field !== null) mapping[field] = column;
  });
  return mapping;
}

function tableIssues({ tables }: PreviewImportInput, layouts: readonly TableLayout[]): readonly InputIssue[] {
  const issues: InputIssue[] = [];
  const seen = new Set<number>();
  let count = 0;
  tables.forEach(({ index, columns }, at) => {
    const layout = layouts[index];
    if (layout === undefined) issues.push({ code: 'noSuchTable', path: `tables.${at}`, data: {} });
    if (seen.has(index)) issues.push({ code: 'tableTwice', path: `tables.${at}`, data: {} });
    seen.add(index);
    count += layout?.rows.length ?? 0;
    issues.push(...columnIssues(columns, `tables.${at}.columns`));
  });
  if (count > MOST_IMPORTED_ROWS) {
    issues.push({ code: 'tooManyPeople', path: 'tables', data: { count, most: MOST_IMPORTED_ROWS } });
  }
  return issues;
}

/** One column has the names, and nothing is taken from two columns. */
function columnIssues(columns: ChosenTable['columns'], path: string): readonly InputIssue[] {
  const issues: InputIssue[] = [];
  const taken = new Map<ImportField, number>();
  columns.forEach((field, column) => {
    const fields: readonly ImportField[] =
      field === null ? [] : field === 'workplace' ? ['position', 'organization'] : [field];
    const other = fields.map((one) => taken.get(one)).find((one) => one !== undefined);
    if (other !== undefined) {
      issues.push({ code: 'columnTaken', path: `${path}.${column}`, data: { column: columnLetters(other) } });
    }
    for (const one of fields) taken.set(one, column);
  });
  if (!taken.has('fullName') && !taken.has('lastName')) issues.push({ code: 'noNameColumn', path, data: {} });
  return issues;
}

function choiceIssues(snapshot: RegisterSnapshot, input: PreviewImportInput): readonly InputIssue[] {
  const { groupId, newGroups, memberFrom, basis } = input;
  const issues: InputIssue[] = [];
  const report = (code: string, path: string) => issues.push({ code, path, data: {} });
  if (groupId !== null && !snapshot.groups.some(({ id }) => id === groupId)) report('noSuchGroup', 'groupId');
  if (newGroups !== null && !snapshot.regulations.some(({ id }) => id === newGroups.regulationId)) {
    report('noSuchRegulation', 'newGroups.regulationId');
  }
  if (memberFrom !== null && !isPlainDate(memberFrom)) report('noSuchDate', 'memberFrom');
  if (basis.date !== null && !isPlainDate(basis.date)) report('noSuchDate', 'basis.date');
  return issues;
}
