import type { JsonObject } from '../../json';
import type { Area } from '../../model/area';
import type { ValidationArea } from '../../model/workbook';
import { readReference } from './references';
import { readAttributes, unescapeXml } from './xml';

/** Choices of a list that stands in the hidden sheet; `undefined` when the formula does not point there. */
export type HiddenList = (formula: string) => readonly string[] | undefined;

const CONDITIONS: Readonly<Record<string, string>> = {
  greaterThan: 'GREATER',
  greaterThanOrEqual: 'GREATER_THAN_EQ',
  lessThan: 'LESS',
  lessThanOrEqual: 'LESS_THAN_EQ',
  equal: 'EQ',
  notEqual: 'NOT_EQ',
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
};
const DATE_CONDITIONS: Readonly<Record<string, string>> = {
  ...CONDITIONS,
  greaterThan: 'AFTER',
  greaterThanOrEqual: 'ON_OR_AFTER',
  lessThan: 'BEFORE',
  lessThanOrEqual: 'ON_OR_BEFORE',
};

// Excel keeps rules that refer to other sheets in an extension (x14), with the formula one level deeper.
const RULES = /<(?:\w+:)?dataValidation\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?dataValidation>)/g;

/** Reads all data validations out of the XML of a sheet. */
export function readValidations(xml: string, hiddenList: HiddenList): readonly ValidationArea[] {
  const found: ValidationArea[] = [];
  for (const [, tag = '', body = ''] of xml.matchAll(RULES)) {
    const values = readAttributes(tag);
    const sqref = values.sqref ?? textOf(body, 'sqref') ?? '';
    const rule = ruleOf(values, [textOf(body, 'formula1') ?? '', textOf(body, 'formula2') ?? ''], hiddenList);
    if (rule === undefined) continue;
    for (const reference of sqref.split(/\s+/)) {
      const area: Area | undefined = readReference(reference);
      if (area !== undefined) found.push({ area, rule });
    }
  }
  return found;
}

/** The validations cut out, so that the reader of cells does not spread them over a million cells. */
export function withoutValidations(xml: string): string {
  return xml.replace(/<(\w+:)?dataValidations\b[\s\S]*?<\/(\w+:)?dataValidations>/g, '');
}

function textOf(body: string, name: string): string | undefined {
  const element = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(body)?.[1];
  return element === undefined ? undefined : unescapeXml(element.replace(/<[^>]*>/g, ''));
}

function ruleOf(
  values: Readonly<Record<string, string>>,
  formulas: readonly [string, string],
  hiddenList: HiddenList,
): JsonObject | undefined {
  const condition = conditionOf(values.type ?? 'any', values.operator ?? 'between', formulas, hiddenList);
  if (condition === undefined) return undefined;
  const message = values.prompt ?? values.error;
  const strict = values.showErrorMessage === '1' && (values.errorStyle ?? 'stop') === 'stop';
  return {
    condition,
    ...(message === undefined ? {} : { inputMessage: message }),
    ...(strict ? { strict: true } : {}),
    ...(values.type === 'list' ? { showCustomUi: true } : {}),
  };
}

function conditionOf(
  type: string,
  operator: string,
  [first, second]: readonly [string, string],
  hiddenList: HiddenList,
): JsonObject | undefined {
  const entered = (texts: readonly string[]): JsonObject[] => texts.map((userEnteredValue) => ({ userEnteredValue }));
  if (type === 'list') {
    if (first === '"TRUE,FALSE"') return { type: 'BOOLEAN' };
    const listed = /^"([\s\S]*)"$/.exec(first)?.[1];
    const choices = listed === undefined ? hiddenList(first) : listed.split(',').map((text) => text.trim());
    if (choices !== undefined) return { type: 'ONE_OF_LIST', values: entered(choices) };
    return { type: 'ONE_OF_RANGE', values: entered([`=${openRange(first)}`]) };
  }
  if (type === 'custom') return { type: 'CUSTOM_FORMULA', values: entered([`=${first}`]) };
  const isDate = type === 'date';
  if (isDate && operator === 'greaterThanOrEqual' && first === '1') return { type: 'DATE_IS_VALID' };
  const name = (isDate ? DATE_CONDITIONS : CONDITIONS)[operator];
  if (name === undefined || !['date', 'decimal', 'whole'].includes(type)) return undefined;
  const numbers = operator.endsWith('etween') ? [first, second] : [first];
  return { type: `${isDate ? 'DATE' : 'NUMBER'}_${name}`, values: entered(numbers) };
}

/** `'Лист'!$A$2:$A$1048576` → `'Лист'!$A$2:$A` */
function openRange(text: string): string {
  return text.replace(/\$?1048576$/, '');
}
