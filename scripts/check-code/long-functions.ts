import ts from 'typescript';

/** A function with more lines than it may have. */
interface LongFunction {
  /** Its name, or that of what it is given to; `function` when there is none. */
  readonly name: string;
  /** Where it begins, from 1. */
  readonly line: number;
  /** From its first line to its last, both counted; comments before it are not. */
  readonly lines: number;
}

/** Finds functions and methods of a TypeScript source that have more than `limit` lines, in the order of the text. */
export function longFunctions(file: string, text: string, limit: number): readonly LongFunction[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const long: LongFunction[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
      const last = source.getLineAndCharacterOfPosition(node.end).line;
      const lines = last - first + 1;
      if (lines > limit) long.push({ name: nameOf(node), line: first + 1, lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return long;
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const name = node.name ?? ('name' in node.parent ? (node.parent.name as ts.Node | undefined) : undefined);
  return name?.getText() ?? 'function';
}
