import type { Operand } from './operand';
import { compareOperands, FormulaError, isRange, numberOf, scalarOf, textOf, valuesOf } from './operand';

/** Operands come unevaluated, so that `IF` computes one branch only. */
type Lazy = () => Operand;
type FormulaFunction = (operands: readonly Lazy[]) => Operand;

const all = (operands: readonly Lazy[]): readonly Operand[] => operands.map((operand) => operand());

/** Numbers among the operands; texts and booleans count only when written in the formula itself. */
function numbers(operands: readonly Lazy[]): readonly number[] {
  return all(operands).flatMap((operand) => {
    if (!isRange(operand)) return [numberOf(operand)];
    return valuesOf(operand).flatMap((value) => {
      const checked = scalarOf(value);
      return typeof checked === 'number' ? [checked] : [];
    });
  });
}

const sum = (list: readonly number[]): number => list.reduce((total, number) => total + number, 0);

function at(operands: readonly Lazy[], index: number): Operand {
  return operands[index]?.();
}

const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: (operands) => sum(numbers(operands)),
  MIN: (operands) => Math.min(...shortList(numbers(operands))),
  MAX: (operands) => Math.max(...shortList(numbers(operands))),
  AVERAGE: (operands) => average(numbers(operands)),
  COUNT: (operands) =>
    all(operands)
      .flatMap(valuesOf)
      .filter((value) => typeof value === 'number').length,
  COUNTA: (operands) => all(operands).flatMap(valuesOf).length,
  COUNTIF: (operands) => countIf(at(operands, 0), at(operands, 1)),
  IF: (operands) => (scalarOf(at(operands, 0)) ? at(operands, 1) : operands.length > 2 ? at(operands, 2) : false),
  IFERROR: (operands) => ifError(operands),
  AND: (operands) => all(operands).every((operand) => valuesOf(operand).every((value) => Boolean(scalarOf(value)))),
  OR: (operands) => all(operands).some((operand) => valuesOf(operand).some((value) => Boolean(scalarOf(value)))),
  NOT: (operands) => !scalarOf(at(operands, 0)),
  ROUND: (operands) => round(numberOf(at(operands, 0)), numberOf(at(operands, 1))),
  CONCATENATE: (operands) => all(operands).map(textOf).join(''),
  HYPERLINK: (operands) => (operands.length > 1 ? at(operands, 1) : at(operands, 0)),
};

/** Names of the functions that the runtime computes. */
export const KNOWN_FUNCTIONS: ReadonlySet<string> = new Set(Object.keys(FUNCTIONS));

/** Computes a function; `undefined` for a name that is not among `KNOWN_FUNCTIONS`. */
export function callFunction(name: string, operands: readonly Lazy[]): Operand {
  return FUNCTIONS[name]?.(operands);
}

function shortList(list: readonly number[]): readonly number[] {
  return list.length === 0 ? [0] : [list.reduce((a, b) => Math.min(a, b)), list.reduce((a, b) => Math.max(a, b))];
}

function average(list: readonly number[]): number {
  if (list.length === 0) throw new FormulaError('DIVIDE_BY_ZERO', 'Нет чисел для среднего.');
  return sum(list) / list.length;
}

function round(value: number, places: number): number {
  const power = 10 ** places;
  return (Math.sign(value) * Math.round(Math.abs(value) * power + Number.EPSILON)) / power;
}

function ifError(operands: readonly Lazy[]): Operand {
  try {
    return scalarOf(at(operands, 0));
  } catch (error) {
    if (error instanceof FormulaError) return at(operands, 1) ?? '';
    throw error;
  }
}

/** `COUNTIF(range; ">=5")`, `"Иван*"`, a plain value. */
function countIf(range: Operand, criterion: Operand): number {
  const wanted = scalarOf(criterion);
  const parts = typeof wanted === 'string' ? /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(wanted) : null;
  const operator = parts?.[1] ?? '=';
  const text = parts?.[2];
  const numeric = text === undefined || text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
  const operand = text === undefined || !Number.isNaN(numeric) ? (text === undefined ? wanted : numeric) : text;
  const pattern = typeof operand === 'string' && /[*?]/.test(operand) ? wildcard(operand) : undefined;
  return valuesOf(range).filter((value) => {
    if (typeof value === 'object') return false;
    if (pattern !== undefined) return pattern.test(String(value)) === (operator !== '<>');
    if (operator !== '<>' && typeof value !== typeof operand) return false;
    return compareOperands(operator, value, operand);
  }).length;
}

function wildcard(text: string): RegExp {
  const escaped = text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[\\s\\S]*')
    .replace(/\?/g, '[\\s\\S]');
  return new RegExp(`^${escaped}$`, 'i');
}
