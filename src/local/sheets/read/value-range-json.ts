import type { ResolvedRange } from '../a1';
import { rangeText } from '../a1';
import type { Calculation } from '../formulas/calculation';
import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import type { Cell } from '../model/cell';
import { isCellError } from '../model/cell';
import { formatContent, isDateFormat } from '../russian/number-format';

/** Query of `values.get` and `values.batchGet`. */
export interface ValueOptions {
  readonly majorDimension?: string;
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
}

type Value = string | number | boolean;
type RenderValue = (cell: Cell | undefined) => Value;

/**
 * `ValueRange` of a range: "Empty trailing rows and columns are omitted"
 * (https://developers.google.com/workspace/sheets/api/samples/reading); an empty cell in between is `""`.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption
 */
export function valueRangeJson(range: ResolvedRange, calculation: Calculation, options: ValueOptions): JsonObject {
  const { sheet, area } = range;
  if (area.top >= sheet.rowCount || area.left >= sheet.columnCount) {
    throw invalidArgument(
      `Range (${rangeText(sheet, area)}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  const byColumns = options.majorDimension === 'COLUMNS';
  const render = renderer(range, calculation, options);
  const rows: (readonly Value[])[] = [];
  for (let index = area.top; index < Math.min(area.bottom, sheet.rows.length, sheet.rowCount); index++) {
    rows.push(renderRow(sheet.rows[index], area.left, area.right, render));
  }
  while (rows.at(-1)?.length === 0) rows.pop();
  const values = byColumns ? transpose(rows) : rows;
  return {
    range: rangeText(sheet, area),
    majorDimension: byColumns ? 'COLUMNS' : 'ROWS',
    ...(values.length === 0 ? {} : { values }),
  };
}

function renderRow(
  row: readonly (Cell | undefined)[] | undefined,
  left: number,
  right: number,
  render: RenderValue,
): readonly Value[] {
  const values: Value[] = [];
  const end = Math.min(right, row?.length ?? 0);
  let used = 0;
  for (let column = left; column < end; column++) {
    const value = render(row?.[column]);
    values.push(value);
    if (value !== '') used = values.length;
  }
  values.length = used;
  return values;
}

function transpose(rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const values = rows.map((row) => row[column] ?? '');
    while (values.at(-1) === '') values.pop();
    return values;
  });
}

function renderer(
  { sheet }: ResolvedRange,
  calculation: Calculation,
  { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption = 'SERIAL_NUMBER' }: ValueOptions,
): RenderValue {
  const datesAsText = dateTimeRenderOption === 'FORMATTED_STRING';
  const plain: RenderValue = (cell) => {
    const content = calculation.contentOf(cell, sheet);
    if (content === undefined) return '';
    const asText = isCellError(content) || (datesAsText && typeof content === 'number' && isDateFormat(cell?.format));
    return asText ? formatContent(content, cell?.format) : (content as Value);
  };
  switch (valueRenderOption) {
    case 'UNFORMATTED_VALUE':
      return plain;
    case 'FORMULA':
      return (cell) => cell?.formula ?? plain(cell);
    case 'FORMATTED_VALUE':
      return (cell) => formatContent(calculation.contentOf(cell, sheet), cell?.format);
    default:
      throw invalidArgument(`Invalid value at 'value_render_option' (ValueRenderOption), "${valueRenderOption}"`);
  }
}
