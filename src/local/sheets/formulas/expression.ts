import { KNOWN_FUNCTIONS } from './functions';
import type { Reference } from './references';
import { parseReference } from './references';

/** A formula of the small language that the runtime computes. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | undefined }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'negate' | 'percent'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Expression[] };

const parsed = new Map<string, Expression | undefined>();
const MAX_REMEMBERED = 5000;

/** Parses a formula that begins with `=`; `undefined` when it needs more than the runtime knows. */
export function parseExpression(formula: string): Expression | undefined {
  if (parsed.has(formula)) return parsed.get(formula);
  if (parsed.size > MAX_REMEMBERED) parsed.clear();
  const expression = new Parser(formula.slice(1)).parse();
  parsed.set(formula, expression);
  return expression;
}

const TOKENS =
  /\s+|"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!|\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_(])|\$?[A-Za-z]{1,3}(?=:\$?[A-Za-z])|\d+(?=:\$?\d)|\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?|[\p{L}_][\p{L}\p{N}_.]*|<=|>=|<>|[\s\S]/gu;

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Unsupported extends Error {}

/** Recursive descent; arguments are parted by `;`, and by `,` where no number could be meant. */
class Parser {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(text: string) {
    const commaParts = text.includes('(') && !text.includes(';');
    const tokens = (text.match(TOKENS) ?? []).filter((token) => token.trim() !== '');
    this.tokens = commaParts ? tokens.flatMap(splitComma) : tokens;
  }

  parse(): Expression | undefined {
    try {
      const expression = this.binary(0);
      return this.at === this.tokens.length ? expression : undefined;
    } catch (error) {
      if (error instanceof Unsupported) return undefined;
      throw error;
    }
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (let token = this.peek(); token !== undefined && operators.includes(token); token = this.peek()) {
      this.at++;
      left = { kind: 'binary', operator: token, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private unary(): Expression {
    const token = this.peek();
    if (token === '-' || token === '+') {
      this.at++;
      const operand = this.unary();
      return token === '-' ? { kind: 'negate', operand } : operand;
    }
    let operand = this.primary();
    while (this.peek() === '%') {
      this.at++;
      operand = { kind: 'percent', operand };
    }
    return operand;
  }

  private primary(): Expression {
    const token = this.take();
    if (token === '(') {
      const inner = this.binary(0);
      this.expect(')');
      return inner;
    }
    if (token.startsWith('"')) return { kind: 'literal', value: token.slice(1, -1).replace(/""/g, '"') };
    if (token.length > 1 && token.endsWith('!')) return this.reference(this.take(), titleOf(token));
    const isRow = /^\d+$/.test(token) && this.peek() === ':';
    if (/^\d/.test(token) && !isRow) return { kind: 'literal', value: Number(token.replace(',', '.')) };
    if (this.peek() === '(') return this.call(token.toUpperCase());
    return this.word(token);
  }

  private word(token: string): Expression {
    if (/^(true|истина)$/i.test(token)) return { kind: 'literal', value: true };
    if (/^(false|ложь)$/i.test(token)) return { kind: 'literal', value: false };
    return this.reference(token, undefined);
  }

  private reference(first: string, title: string | undefined): Expression {
    const range = this.peek() === ':' ? `${first}:${this.end()}` : first;
    const valid = /^(\$?[A-Za-z]{1,3}\$?\d+(:(\$?[A-Za-z]{1,3}(\$?\d+)?))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\d+:\d+)$/;
    if (!valid.test(range)) throw new Unsupported();
    return { kind: 'reference', reference: parseReference(title, range) };
  }

  private end(): string {
    this.at++;
    return this.take();
  }

  private call(name: string): Expression {
    if (!KNOWN_FUNCTIONS.has(name)) throw new Unsupported();
    this.at++;
    const operands: Expression[] = [];
    while (this.peek() !== ')') {
      operands.push(this.peek() === ';' ? { kind: 'literal', value: undefined } : this.binary(0));
      if (this.peek() !== ')') this.expect(';');
    }
    this.at++;
    return { kind: 'call', name, operands };
  }

  private peek(): string | undefined {
    return this.tokens[this.at];
  }

  private take(): string {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Unsupported();
    return token;
  }

  private expect(token: string): void {
    if (this.take() !== token) throw new Unsupported();
  }
}

function titleOf(token: string): string {
  const title = token.slice(0, -1);
  return title.startsWith("'") ? title.slice(1, -1).replace(/''/g, "'") : title;
}

/** In a formula without `;` a comma parts arguments, also between digits: `SUM(1,2)`. */
function splitComma(token: string): readonly string[] {
  if (token === ',') return [';'];
  const digits = /^(\d+),(\d.*)$/.exec(token);
  return digits?.[1] !== undefined && digits[2] !== undefined ? [digits[1], ';', digits[2]] : [token];
}
