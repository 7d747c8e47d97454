import { sheetOf } from '../../src/application/workbook/sheets';

const PARAMETER = 'parameters.';

/** Titles of the columns of «Нормы» by name of the parameter. */
export function columnTitles(): ReadonlyMap<string, string> {
  const { columns } = sheetOf('norms');
  const parameters = columns.filter(({ field }) => field.startsWith(PARAMETER));
  return new Map(parameters.map(({ field, title }) => [field.slice(PARAMETER.length), title]));
}
