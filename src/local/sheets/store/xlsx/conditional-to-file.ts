import { cellAddress } from '../../a1';
import type { JsonObject } from '../../json';
import { listAt, objectAt, stringAt } from '../../json';
import { areaOf } from '../../model/area';
import { parseTyped } from '../../russian/parse-typed';
import { argbOf } from './colors';
import { formulaToFile } from './formula-text';
import { areaReference } from './references';
import type { StyleTable } from './style-table';
import { attributes, escapeXml } from './xml';

const COMPARISONS: Readonly<Record<string, string>> = {
  GREATER: 'greaterThan',
  GREATER_THAN_EQ: 'greaterThanOrEqual',
  LESS: 'lessThan',
  LESS_THAN_EQ: 'lessThanOrEqual',
  EQ: 'equal',
  NOT_EQ: 'notEqual',
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  BEFORE: 'lessThan',
  AFTER: 'greaterThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
  ON_OR_AFTER: 'greaterThanOrEqual',
};

/** `<conditionalFormatting>` elements of a sheet; a rule that a file cannot express is left out of the file's look. */
export function conditionalFormatsXml(rules: readonly JsonObject[], styles: StyleTable): string {
  return rules
    .map((rule, index) => {
      const areas = listAt(rule, 'ranges').map(areaOf);
      const [first] = areas;
      if (first === undefined) return '';
      const body = ruleXml(rule, cellAddress(first.top, first.left), index + 1, styles);
      const sqref = areas.map(areaReference).join(' ');
      return body === '' ? '' : `<conditionalFormatting sqref="${sqref}">${body}</conditionalFormatting>`;
    })
    .join('');
}

function ruleXml(rule: JsonObject, cell: string, priority: number, styles: StyleTable): string {
  if (rule.gradientRule !== undefined) return gradientXml(objectAt(rule, 'gradientRule'), priority);
  const boolean = objectAt(rule, 'booleanRule');
  const condition = objectAt(boolean, 'condition');
  const values = listAt(condition, 'values').map((value) => stringAt(value, 'userEnteredValue') ?? '');
  const parts = conditionXml(stringAt(condition, 'type') ?? '', cell, values);
  if (parts === undefined) return '';
  const dxfId = styles.differential(objectAt(boolean, 'format'));
  const formulas = parts.formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join('');
  return `<cfRule${attributes({ type: parts.type, dxfId, priority, operator: parts.operator })}>${formulas}</cfRule>`;
}

interface FileCondition {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function conditionXml(type: string, cell: string, values: readonly string[]): FileCondition | undefined {
  const [first = ''] = values;
  const text = `"${first.replace(/"/g, '""')}"`;
  const expression = {
    CUSTOM_FORMULA: formulaToFile(first.startsWith('=') ? first : `=${first}`),
    BLANK: `LEN(TRIM(${cell}))=0`,
    NOT_BLANK: `LEN(TRIM(${cell}))>0`,
    TEXT_CONTAINS: `NOT(ISERROR(SEARCH(${text},${cell})))`,
    TEXT_NOT_CONTAINS: `ISERROR(SEARCH(${text},${cell}))`,
    TEXT_STARTS_WITH: `LEFT(${cell},LEN(${text}))=${text}`,
    TEXT_ENDS_WITH: `RIGHT(${cell},LEN(${text}))=${text}`,
    TEXT_EQ: `${cell}=${text}`,
  }[type];
  if (expression !== undefined) return { type: 'expression', formulas: [expression] };
  const compared = /^(?:NUMBER|DATE)_(.+)$/.exec(type);
  const operator = COMPARISONS[compared?.[1] ?? ''];
  return operator === undefined ? undefined : { type: 'cellIs', operator, formulas: values.map(operandText) };
}

function operandText(text: string): string {
  if (text.startsWith('=')) return formulaToFile(text);
  const { value } = parseTyped(text, undefined, 0);
  return typeof value === 'number' ? String(value) : text;
}

const POINT_TYPES: Readonly<Record<string, string>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function gradientXml(gradient: JsonObject, priority: number): string {
  const points = ['minpoint', 'midpoint', 'maxpoint'].flatMap((name) => {
    const point = objectAt(gradient, name);
    const type = POINT_TYPES[stringAt(point, 'type') ?? ''];
    return type === undefined
      ? []
      : [{ type, val: stringAt(point, 'value'), argb: argbOf(point, 'color') ?? 'FFFFFFFF' }];
  });
  const thresholds = points.map(({ type, val }) => `<cfvo${attributes({ type, val })}/>`).join('');
  const colors = points.map(({ argb }) => `<color rgb="${argb}"/>`).join('');
  return `<cfRule type="colorScale" priority="${priority}"><colorScale>${thresholds}${colors}</colorScale></cfRule>`;
}
