/*
 * Conditional formats as the page shows them
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#conditionalformatrule):
 * boolean rules with conditions on the value or a formula. Gradients are not drawn.
 */
import type { JsonObject } from '../../sheets';
import { satisfies, type ValidationSource } from '../../sheets/edit/validation-check';
import { listAt, objectAt, stringAt } from '../../sheets/json';
import { type Area, areaOf, containsCell } from '../../sheets/model/area';
import { type CellContent, EMPTY_CELL } from '../../sheets/model/cell';
import type { Sheet } from '../../sheets/model/workbook';

interface Rule {
  readonly areas: readonly Area[];
  readonly condition: JsonObject;
  readonly format: JsonObject;
}

/** Finds the format that the conditions of a sheet add to a cell. Google: the first rule that is true wins. */
export class ConditionalLooks {
  private readonly rules: readonly Rule[];
  /** Columns that any rule is about. */
  private readonly columns: { readonly left: number; readonly right: number };
  private readonly formulaResults = new Map<string, boolean>();

  constructor(
    private readonly sheet: Sheet,
    private readonly source: ValidationSource,
  ) {
    this.rules = sheet.conditionalFormats.flatMap((rule) => {
      const boolean = rule.booleanRule === undefined ? undefined : objectAt(rule, 'booleanRule');
      if (boolean === undefined) return [];
      const areas = listAt(rule, 'ranges').map(areaOf);
      return [{ areas, condition: objectAt(boolean, 'condition'), format: objectAt(boolean, 'format') }];
    });
    const areas = this.rules.flatMap((rule) => rule.areas);
    this.columns = {
      left: Math.min(...areas.map(({ left }) => left)),
      right: Math.max(...areas.map(({ right }) => right)),
    };
  }

  /** No rule looks into other rows than the one it colours. */
  get rowsAreIndependent(): boolean {
    return this.rules.every(({ condition, areas }) => {
      if (condition.type !== 'CUSTOM_FORMULA') return true;
      const formula = (stringAt(listAt(condition, 'values')[0] ?? {}, 'userEnteredValue') ?? '').replace(
        /"[^"]*"/g,
        '',
      );
      const ownRow = String((areas[0]?.top ?? 0) + 1);
      const rowsMeant = [...formula.matchAll(/[A-Za-z]{1,3}(\$?\d+)/g)].map((match) => match[1]);
      return !/[:!]/.test(formula) && rowsMeant.every((row) => row === ownRow);
    });
  }

  formatAt(row: number, column: number, value: CellContent | undefined, format: JsonObject): JsonObject | undefined {
    if (column < this.columns.left || column >= this.columns.right) return undefined;
    for (const rule of this.rules) {
      const area = rule.areas.find((candidate) => containsCell(candidate, row, column));
      if (area !== undefined && this.holds(rule, area, row, column, value, format)) return rule.format;
    }
    return undefined;
  }

  private holds(
    { condition, areas }: Rule,
    area: Area,
    row: number,
    column: number,
    value: CellContent | undefined,
    format: JsonObject,
  ): boolean {
    const type = stringAt(condition, 'type') ?? '';
    if (type === 'BLANK') return value === undefined;
    if (type === 'CUSTOM_FORMULA') {
      const first = areas[0] ?? area;
      return this.formulaHolds(condition, row - first.top, column - first.left);
    }
    return value !== undefined && satisfies({ condition }, value, format, this.source);
  }

  /** The formula is written for the first cell of the first range; relative references move with the cell. */
  private formulaHolds(condition: JsonObject, rows: number, columns: number): boolean {
    const written = stringAt(listAt(condition, 'values')[0] ?? {}, 'userEnteredValue') ?? '';
    const formula = moveReferences(written, rows, columns);
    const known = this.formulaResults.get(formula);
    if (known !== undefined) return known;
    const result = this.source.calculation.contentOf({ ...EMPTY_CELL, formula }, this.sheet) === true;
    this.formulaResults.set(formula, result);
    return result;
  }
}

/** `$G2` moved by three rows is `$G5`. What stands in quotes is left alone. */
export function moveReferences(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /"[^"]*"|'[^']*'|(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\d(A-Za-z])/g,
    (whole, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = fixedColumn === '$' ? letters : lettersOf(indexOf(letters) + columns);
      const row = fixedRow === '$' ? digits : String(Number(digits) + rows);
      return `${fixedColumn ?? ''}${column}${fixedRow ?? ''}${row}`;
    },
  );
}

function indexOf(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function lettersOf(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
