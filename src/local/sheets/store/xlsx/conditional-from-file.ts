import type { JsonObject } from '../../json';
import { compact, isJsonObject } from '../../json';
import { gridRangeOf } from '../../model/area';
import { colorFields } from './colors';
import { formulaFromFile } from './formula-text';
import { readReference } from './references';
import { cellFormat } from './style-from-file';

/** What the reader of files tells of a rule; its types say less than it gives. */
interface FileRule {
  readonly type?: string;
  readonly operator?: string;
  readonly formulae?: readonly unknown[];
  readonly text?: string;
  readonly style?: Parameters<typeof cellFormat>[0];
  readonly color?: readonly { readonly argb?: string }[];
  readonly cfvo?: readonly { readonly type?: string; readonly value?: unknown }[];
}

const COMPARISONS: Readonly<Record<string, string>> = {
  greaterThan: 'NUMBER_GREATER',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_EQ',
  lessThan: 'NUMBER_LESS',
  lessThanOrEqual: 'NUMBER_LESS_THAN_EQ',
  equal: 'NUMBER_EQ',
  notEqual: 'NUMBER_NOT_EQ',
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
};
const POINT_TYPES: Readonly<Record<string, string>> = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
};

/** `ConditionalFormatRule`s of a sheet that another program has changed; kinds unknown to the API are left out. */
export function conditionalFormatsFromFile(sheetId: number, list: unknown): readonly JsonObject[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: { ref?: string; rules?: readonly FileRule[] }) => {
    const ranges = String(entry.ref ?? '')
      .split(/\s+/)
      .flatMap((reference) => {
        const area = readReference(reference);
        return area === undefined ? [] : [gridRangeOf(sheetId, area)];
      });
    return (entry.rules ?? []).flatMap((rule) => {
      const content = ruleContent(rule);
      return content === undefined || ranges.length === 0 ? [] : [{ ranges, ...content }];
    });
  });
}

function ruleContent(rule: FileRule): JsonObject | undefined {
  if (rule.type === 'colorScale') return { gradientRule: gradientOf(rule) };
  const condition = conditionOf(rule);
  if (condition === undefined) return undefined;
  return { booleanRule: { condition, format: cellFormat(dxfStyle(rule), undefined) ?? {} } };
}

/** Fills of differential styles keep their colour in the background part. */
function dxfStyle(rule: FileRule): Parameters<typeof cellFormat>[0] {
  const style = rule.style ?? {};
  const { fill } = style;
  if (fill?.type !== 'pattern') return style;
  const color = fill.bgColor ?? fill.fgColor;
  return { ...style, fill: { type: 'pattern', pattern: 'solid', ...(color === undefined ? {} : { fgColor: color }) } };
}

function conditionOf({ type, operator, formulae = [], text }: FileRule): JsonObject | undefined {
  const values = formulae.map((formula) => ({ userEnteredValue: String(formula) }));
  if (type === 'expression') {
    return { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formulaFromFile(String(formulae[0] ?? '')) }] };
  }
  if (type === 'cellIs') {
    const name = COMPARISONS[operator ?? ''];
    return name === undefined ? undefined : { type: name, values };
  }
  if (type === 'containsText' && text !== undefined) {
    return { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: text }] };
  }
  return undefined;
}

function gradientOf({ cfvo = [], color = [] }: FileRule): JsonObject {
  const names = cfvo.length === 2 ? ['minpoint', 'maxpoint'] : ['minpoint', 'midpoint', 'maxpoint'];
  return Object.fromEntries(
    names.map((name, index) => {
      const point = cfvo[index];
      const value = point?.value === undefined ? undefined : String(point.value);
      const fields = compact({ type: POINT_TYPES[point?.type ?? ''], value });
      const colors = colorFields('color', color[index]?.argb);
      return [name, isJsonObject(fields) ? { ...fields, ...colors } : colors];
    }),
  );
}
