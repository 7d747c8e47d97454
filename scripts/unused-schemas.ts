// Leaves out of a bundle the schemas that nothing in it uses. The bundler keeps whatever a method call makes, and
// `z.string().check(…)` is one; but a schema is only made by it, nothing else happens.
import { readFile } from 'node:fs/promises';
import { parse, type VariableDeclaration } from 'acorn';
import { type Plugin, transform } from 'esbuild';

/** Variables of the module itself, exported or not. */
function variablesOf(code: string): readonly VariableDeclaration[] {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  return body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return declared?.type === 'VariableDeclaration' ? [declared] : [];
  });
}

/** The module with every call that makes a variable marked as one that may be left out with it. */
export function withDroppableSchemas(code: string): string {
  const made = variablesOf(code).flatMap(({ declarations }) => declarations.flatMap(({ init }) => init ?? []));
  let marked = code;
  for (const { type, start, end } of made.reverse()) {
    if (type !== 'CallExpression') continue;
    marked = `${marked.slice(0, start)}/* @__PURE__ */ (() => ${marked.slice(start, end)})()${marked.slice(end)}`;
  }
  return marked;
}

/** For modules of `src/contract`: what they hold besides schemas is plain values and functions. */
export const unusedSchemas: Plugin = {
  name: 'unused-schemas',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]contract[\\/].*\.ts$/ }, async ({ path: file }) => {
      const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts' });
      return { contents: withDroppableSchemas(code), loader: 'js' };
    });
  },
};
