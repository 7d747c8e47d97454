import { sheetByTitle } from '../a1';
import type { Cell, CellContent, CellError } from '../model/cell';
import type { Sheet, Workbook } from '../model/workbook';
import type { Expression } from './expression';
import { parseExpression } from './expression';
import { callFunction } from './functions';
import type { Operand } from './operand';
import { compareOperands, FormulaError, numberOf, scalarOf, textOf } from './operand';
import { referenceArea } from './references';

/** The value of a formula that the runtime cannot compute and for which no earlier result is known. */
const UNKNOWN: CellError = { type: 'NAME', message: 'Эту формулу программа не вычисляет.' };
const CYCLE: CellError = { type: 'REF', message: 'Формула ссылается сама на себя.' };

/**
 * Values of formulas of one state of a workbook, computed when asked for and remembered.
 *
 * Computed: literals, references, `+ - * / ^ & = <> < > <= >=`, SUM, COUNT, COUNTA, COUNTIF, MIN, MAX, AVERAGE, IF,
 * IFERROR, AND, OR, NOT, ROUND, CONCATENATE, HYPERLINK. Anything else keeps the value it had in the file, or `#NAME?`.
 */
export class Calculation {
  private readonly results = new Map<Cell, CellContent | undefined>();
  private readonly running = new Set<Cell>();

  constructor(private readonly workbook: Workbook) {}

  /** What the cell shows: its value, or the result of its formula. */
  contentOf(cell: Cell | undefined, sheet: Sheet): CellContent | undefined {
    if (cell?.formula === undefined) return cell?.value;
    if (this.results.has(cell)) return this.results.get(cell);
    if (this.running.has(cell)) return CYCLE;
    this.running.add(cell);
    const result = this.compute(cell, sheet);
    this.running.delete(cell);
    this.results.set(cell, result);
    return result;
  }

  private compute(cell: Cell, sheet: Sheet): CellContent | undefined {
    const expression = parseExpression(cell.formula ?? '');
    if (expression === undefined) return cell.value ?? UNKNOWN;
    try {
      return scalarOf(this.evaluate(expression, sheet)) ?? 0;
    } catch (error) {
      if (error instanceof FormulaError) return error.cellError;
      throw error;
    }
  }

  private evaluate(expression: Expression, sheet: Sheet): Operand {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'reference':
        return this.cellsOf(expression, sheet);
      case 'negate':
        return -numberOf(this.evaluate(expression.operand, sheet));
      case 'percent':
        return numberOf(this.evaluate(expression.operand, sheet)) / 100;
      case 'binary':
        return binary(
          expression.operator,
          this.evaluate(expression.left, sheet),
          this.evaluate(expression.right, sheet),
        );
      case 'call':
        return callFunction(
          expression.name,
          expression.operands.map((operand) => () => this.evaluate(operand, sheet)),
        );
    }
  }

  private cellsOf({ reference }: Extract<Expression, { kind: 'reference' }>, own: Sheet): Operand {
    const sheet = reference.title === undefined ? own : sheetByTitle(this.workbook, reference.title);
    if (sheet === undefined) throw new FormulaError('REF', 'Нет такого листа.');
    const area = referenceArea(reference);
    if (reference.last === undefined) return this.contentOf(sheet.rows[area.top]?.[area.left], sheet);
    const cells: (CellContent | undefined)[] = [];
    for (let row = area.top; row < Math.min(area.bottom, sheet.rows.length); row++) {
      const line = sheet.rows[row] ?? [];
      for (let column = area.left; column < Math.min(area.right, line.length); column++) {
        cells.push(this.contentOf(line[column], sheet));
      }
    }
    return { cells };
  }
}

function binary(operator: string, left: Operand, right: Operand): Operand {
  switch (operator) {
    case '+':
      return numberOf(left) + numberOf(right);
    case '-':
      return numberOf(left) - numberOf(right);
    case '*':
      return numberOf(left) * numberOf(right);
    case '/':
      return divide(numberOf(left), numberOf(right));
    case '^':
      return numberOf(left) ** numberOf(right);
    case '&':
      return textOf(left) + textOf(right);
    default:
      return compareOperands(operator, left, right);
  }
}

function divide(left: number, right: number): number {
  if (right === 0) throw new FormulaError('DIVIDE_BY_ZERO', 'Деление на ноль.');
  return left / right;
}
