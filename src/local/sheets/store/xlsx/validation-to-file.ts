import { cellAddress } from '../../a1';
import type { JsonObject } from '../../json';
import { listAt, objectAt, stringAt } from '../../json';
import type { ValidationArea } from '../../model/workbook';
import { parseTyped } from '../../russian/parse-typed';
import { areaReference } from './references';
import { attributes, escapeXml } from './xml';

/** What a file says about a rule: `<dataValidation>` without its place. */
interface FileRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

/** Where the choices of a list stand that is too long for the rule itself. */
export type PlaceList = (choices: readonly string[]) => string;

const MAX_INLINE_LIST = 255;
const MAX_PROMPT = 255;
const OPERATORS: Readonly<Record<string, string>> = {
  GREATER: 'greaterThan',
  GREATER_THAN_EQ: 'greaterThanOrEqual',
  LESS: 'lessThan',
  LESS_THAN_EQ: 'lessThanOrEqual',
  EQ: 'equal',
  NOT_EQ: 'notEqual',
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
};

/** `<dataValidations>` of a sheet; rules that a file cannot express are left to the hidden sheet. */
export function validationsXml(entries: readonly ValidationArea[], placeList: PlaceList): string {
  const items = entries.flatMap(({ area, rule }) => {
    const fileRule = fileRuleOf(rule, cellAddress(area.top, area.left), placeList);
    return fileRule === undefined ? [] : [ruleXml(areaReference(area), rule, fileRule)];
  });
  return items.length === 0 ? '' : `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

function ruleXml(sqref: string, rule: JsonObject, { type, operator, formulas }: FileRule): string {
  const message = stringAt(rule, 'inputMessage')?.slice(0, MAX_PROMPT);
  const values = {
    type,
    operator,
    errorStyle: rule.strict === true ? undefined : 'warning',
    allowBlank: true,
    showInputMessage: message === undefined ? undefined : true,
    showErrorMessage: true,
    error: message,
    prompt: message,
    sqref,
  };
  const texts = formulas.map((formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`);
  return `<dataValidation${attributes(values)}>${texts.join('')}</dataValidation>`;
}

function fileRuleOf(rule: JsonObject, cell: string, placeList: PlaceList): FileRule | undefined {
  const condition = objectAt(rule, 'condition');
  const type = stringAt(condition, 'type') ?? '';
  const values = listAt(condition, 'values').map((value) => stringAt(value, 'userEnteredValue') ?? '');
  if (type === 'ONE_OF_LIST') return { type: 'list', formulas: [listFormula(values, placeList)] };
  if (type === 'ONE_OF_RANGE') return { type: 'list', formulas: [rangeFormula(values[0] ?? '')] };
  if (type === 'BOOLEAN') return { type: 'list', formulas: ['"TRUE,FALSE"'] };
  if (type === 'CUSTOM_FORMULA') return { type: 'custom', formulas: [(values[0] ?? '').replace(/^=/, '')] };
  if (type === 'NOT_BLANK') return { type: 'custom', formulas: [`LEN(${cell})>0`] };
  if (type === 'DATE_IS_VALID') return { type: 'date', operator: 'greaterThanOrEqual', formulas: ['1'] };
  const compared = /^(NUMBER|DATE)_(.+)$/.exec(type);
  if (compared !== null) return comparedRule(compared[1] === 'DATE', compared[2] ?? '', values);
  return textRule(type, cell, values[0] ?? '');
}

function listFormula(values: readonly string[], placeList: PlaceList): string {
  const joined = values.join(',');
  const fits =
    joined.length <= MAX_INLINE_LIST && values.every((value) => value !== '' && !/[,"\n]|^\s|\s$/.test(value));
  return fits ? `"${joined}"` : placeList(values);
}

/** `='Лист'!A2:A` of Google; a file needs both ends and fixed references. */
function rangeFormula(text: string): string {
  const match = /^=?(?:(.+)!)?\$?([A-Z]+)\$?(\d*)(?::\$?([A-Z]+)\$?(\d*))?$/i.exec(text);
  if (match === null) return text.replace(/^=/, '');
  const [, title, column1 = '', row1 = '', column2 = column1, row2 = ''] = match;
  const last = row2 === '' && text.includes(':') ? '1048576' : row2 || row1;
  const range = `$${column1}$${row1 || '1'}:$${column2}$${last}`;
  return title === undefined ? range : `${title}!${range}`;
}

function comparedRule(isDate: boolean, operator: string, values: readonly string[]): FileRule | undefined {
  const name = OPERATORS[operator];
  const numbers = values.map((value) => serialOrNumber(value));
  if (name === undefined || numbers.some((value) => value === undefined)) return undefined;
  return { type: isDate ? 'date' : 'decimal', operator: name, formulas: numbers.map(String) };
}

function serialOrNumber(text: string): number | undefined {
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  const { value } = parseTyped(text, undefined, 0);
  return typeof value === 'number' ? value : undefined;
}

function textRule(type: string, cell: string, value: string): FileRule | undefined {
  const text = `"${value.replace(/"/g, '""')}"`;
  const formula = {
    TEXT_CONTAINS: `ISNUMBER(SEARCH(${text},${cell}))`,
    TEXT_NOT_CONTAINS: `ISERROR(SEARCH(${text},${cell}))`,
    TEXT_STARTS_WITH: `LEFT(${cell},LEN(${text}))=${text}`,
    TEXT_ENDS_WITH: `RIGHT(${cell},LEN(${text}))=${text}`,
    TEXT_EQ: `${cell}=${text}`,
    TEXT_NOT_EQ: `${cell}<>${text}`,
    TEXT_IS_EMAIL: `ISNUMBER(FIND("@",${cell}))`,
    TEXT_IS_URL: `ISNUMBER(FIND(".",${cell}))`,
  }[type];
  return formula === undefined ? undefined : { type: 'custom', formulas: [formula] };
}
