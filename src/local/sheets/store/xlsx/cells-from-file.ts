import type { CellValue, Cell as FileCell, Worksheet } from 'exceljs';
import type { Cell, CellContent, Row } from '../../model/cell';
import { normalizeCell } from '../../model/cell';
import { isDateFormat } from '../../russian/number-format';
import { formulaFromFile } from './formula-text';
import type { FileStyles } from './style-from-file';

/** Days from 30 December 1899 to 1 January 1904. */
const DAYS_TO_1904 = 1462;
const ERROR_TYPES: Readonly<Record<string, string>> = {
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
};

/** All rows of a sheet of a file, without notes. */
export function rowsFromFile(file: Worksheet, styles: FileStyles, date1904 = false): readonly (Row | undefined)[] {
  const rows: (Row | undefined)[] = [];
  // Both counts are computed anew at every access.
  const { rowCount } = file;
  for (let number = 1; number <= rowCount; number++) {
    const fileRow = file.findRow(number);
    const cells: (Cell | undefined)[] = [];
    const cellCount = fileRow?.cellCount ?? 0;
    for (let column = 1; column <= cellCount; column++) {
      const fileCell = fileRow?.findCell(column);
      cells.push(fileCell === undefined ? undefined : cellFromFile(fileCell, styles, date1904));
    }
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    rows.push(cells.length === 0 ? undefined : cells);
  }
  while (rows.length > 0 && rows.at(-1) === undefined) rows.pop();
  return rows;
}

function cellFromFile(file: FileCell, styles: FileStyles, date1904: boolean): Cell | undefined {
  const value: CellValue = file.value;
  const link = isObject(value) && 'hyperlink' in value ? String(value.hyperlink) : undefined;
  const isFormula = isObject(value) && ('formula' in value || 'sharedFormula' in value);
  const format = styles.formatOf(file.style, link);
  const content = isFormula ? contentOf((value as { result?: unknown }).result) : contentOf(value);
  const shift = date1904 && typeof content === 'number' && isDateFormat(format) ? DAYS_TO_1904 : 0;
  return normalizeCell({
    value: shift === 0 ? content : Number(content) + shift,
    formula: isFormula ? formulaFromFile(file.formula) : undefined,
    format,
    note: undefined,
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A content of a file as a cell keeps it. */
function contentOf(value: unknown): CellContent | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (!isObject(value)) return undefined;
  if ('error' in value) return { type: ERROR_TYPES[String(value.error)] ?? 'ERROR', message: String(value.error) };
  if ('richText' in value) return richText(value.richText) || undefined;
  return 'text' in value ? contentOf(value.text) : undefined;
}

function richText(parts: unknown): string {
  if (!Array.isArray(parts)) return '';
  return parts.map((part: unknown) => (isObject(part) && 'text' in part ? String(part.text) : '')).join('');
}
