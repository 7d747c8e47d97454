/**
 * Formulas in a file are written in English grammar: `,` parts arguments, `.` is the decimal sign, no leading `=`.
 * A Russian spreadsheet takes `;` and `,` instead.
 */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*|\d+[.,]\d+|[\s\S]/gu;

/** Turns `=ЕСЛИ(A1;1,5;0)` of a cell into the `ЕСЛИ(A1,1.5,0)` of a file; names of functions stay as they are. */
export function formulaToFile(formula: string): string {
  const russian = Array.from(formula.match(TOKENS) ?? []).includes(';');
  return (formula.slice(1).match(TOKENS) ?? [])
    .map((token) => {
      if (token === ';') return ',';
      if (!/^\d+,\d+$/.test(token)) return token;
      // Without any `;` a comma between digits may part arguments only inside a call; a bare «1,5» is a decimal.
      return russian || !formula.includes('(') ? token.replace(',', '.') : token;
    })
    .join('');
}

/** Turns `IF(A1,1.5,0)` of a file into the `=IF(A1;1,5;0)` of a cell. */
export function formulaFromFile(text: string): string {
  const converted = (text.match(TOKENS) ?? []).map((token) => {
    if (token === ',') return ';';
    return /^\d+\.\d+$/.test(token) ? token.replace('.', ',') : token;
  });
  return `=${splitDigits(text, converted).join('')}`;
}

/** `SUM(1,2)` in a file is two arguments, though its digits look like a Russian decimal. */
function splitDigits(text: string, tokens: readonly string[]): readonly string[] {
  const original = text.match(TOKENS) ?? [];
  return tokens.map((token, index) => (/^\d+,\d+$/.test(original[index] ?? '') ? token.replace(',', ';') : token));
}
