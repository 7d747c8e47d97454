/**
 * Data validation as the grid applies it to what people type. The API itself writes any value, as Google's does.
 * Kinds: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#conditiontype
 */
import { resolveRange } from '../a1';
import type { Calculation } from '../formulas/calculation';
import type { JsonObject } from '../json';
import { listAt, objectAt, stringAt } from '../json';
import type { CellContent } from '../model/cell';
import { isCellError } from '../model/cell';
import type { Workbook } from '../model/workbook';
import { formatContent } from '../russian/number-format';
import { parseTyped } from '../russian/parse-typed';

/** What a rule is judged by. */
export interface ValidationSource {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  /** The current year, for dates of a rule written without one. */
  readonly year: number;
}

/** Choices of a list rule as texts; `undefined` for other rules. */
export function listedValues(rule: JsonObject, source: ValidationSource): readonly string[] | undefined {
  const condition = objectAt(rule, 'condition');
  const entered = conditionValues(condition);
  if (condition.type === 'ONE_OF_LIST') return entered;
  if (condition.type !== 'ONE_OF_RANGE') return undefined;
  return rangeTexts(entered[0] ?? '', source);
}

function conditionValues(condition: JsonObject): readonly string[] {
  return listAt(condition, 'values').map((value) => stringAt(value, 'userEnteredValue') ?? '');
}

function rangeTexts(text: string, { workbook, calculation }: ValidationSource): readonly string[] {
  const texts = new Set<string>();
  try {
    const { sheet, area } = resolveRange(workbook, text.replace(/^=/, '').replace(/\$/g, ''));
    for (let row = area.top; row < Math.min(area.bottom, sheet.rows.length); row++) {
      const cells = sheet.rows[row] ?? [];
      for (let column = area.left; column < Math.min(area.right, cells.length); column++) {
        const shown = formatContent(calculation.contentOf(cells[column], sheet), cells[column]?.format);
        if (shown !== '') texts.add(shown);
      }
    }
  } catch {
    // The sheet of the list was deleted or renamed by hand: the rule has no choices, as in Google.
  }
  return [...texts];
}

/** Whether a value satisfies a rule. An empty cell and a rule that cannot be checked here always do. */
export function satisfies(
  rule: JsonObject,
  value: CellContent | undefined,
  format: JsonObject | undefined,
  source: ValidationSource,
): boolean {
  const condition = objectAt(rule, 'condition');
  const type = stringAt(condition, 'type') ?? '';
  if (value === undefined) return type !== 'NOT_BLANK';
  const listed = listedValues(rule, source);
  if (listed !== undefined) return isListed(listed, value, format);
  const entered = conditionValues(condition);
  if (type.startsWith('TEXT_')) return textSatisfies(type, isCellError(value) ? '' : String(value), entered);
  const numbers = entered.map((text) => numberOfCondition(text, source.year));
  if (type.startsWith('NUMBER_')) return typeof value === 'number' && numberSatisfies(type, value, numbers);
  if (type.startsWith('DATE_')) return typeof value === 'number' && dateSatisfies(type, Math.floor(value), numbers);
  if (type === 'BOOLEAN') return entered.length === 0 ? typeof value === 'boolean' : entered.includes(String(value));
  return type !== 'BLANK';
}

function isListed(listed: readonly string[], value: CellContent, format: JsonObject | undefined): boolean {
  const texts = [formatContent(value, format), formatContent(value, undefined)];
  return texts.some((text) => listed.includes(text));
}

function numberOfCondition(text: string, year: number): number {
  const parsed = parseTyped(text.replace(/^(-?\d+)\.(\d+)$/, '$1,$2'), undefined, year).value;
  const iso = parseTyped(text, undefined, year).value;
  const value = /^\d{4}-/.test(text) ? iso : parsed;
  return typeof value === 'number' ? value : Number.NaN;
}

function numberSatisfies(
  type: string,
  value: number,
  [first = Number.NaN, second = Number.NaN]: readonly number[],
): boolean {
  switch (type) {
    case 'NUMBER_GREATER':
      return value > first;
    case 'NUMBER_GREATER_THAN_EQ':
      return value >= first;
    case 'NUMBER_LESS':
      return value < first;
    case 'NUMBER_LESS_THAN_EQ':
      return value <= first;
    case 'NUMBER_EQ':
      return value === first;
    case 'NUMBER_NOT_EQ':
      return value !== first;
    case 'NUMBER_BETWEEN':
      return value >= first && value <= second;
    default:
      return value < first || value > second;
  }
}

function dateSatisfies(
  type: string,
  value: number,
  [first = Number.NaN, second = Number.NaN]: readonly number[],
): boolean {
  switch (type) {
    case 'DATE_IS_VALID':
      return true;
    case 'DATE_EQ':
      return value === first;
    case 'DATE_NOT_EQ':
      return value !== first;
    case 'DATE_BEFORE':
      return value < first;
    case 'DATE_ON_OR_BEFORE':
      return value <= first;
    case 'DATE_AFTER':
      return value > first;
    case 'DATE_ON_OR_AFTER':
      return value >= first;
    case 'DATE_BETWEEN':
      return value >= first && value <= second;
    default:
      return value < first || value > second;
  }
}

function textSatisfies(type: string, value: string, [first = '']: readonly string[]): boolean {
  const [text, wanted] = [value.toLowerCase(), first.toLowerCase()];
  switch (type) {
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_NOT_CONTAINS':
      return !text.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    case 'TEXT_EQ':
      return text === wanted;
    case 'TEXT_NOT_EQ':
      return text !== wanted;
    case 'TEXT_IS_EMAIL':
      return /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(text);
    default:
      return /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/.test(text);
  }
}
