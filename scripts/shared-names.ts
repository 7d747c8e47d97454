// What main.js holds anyway. Files that are evaluated on demand take it from there in place of a second copy: all files
// of an Apps Script project share one global scope, and main.js has been evaluated before any function is called.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Comment,
  type ImportDeclaration,
  type Options,
  type Program,
  parse,
  type Statement,
  type Token,
} from 'acorn';
import { type Plugin, transform } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Exported names by the module's path from the root. */
export type NamesByModule = ReadonlyMap<string, readonly string[]>;

const MAIN = 'main:';
const PARTED = 'parted';

const parsed = (code: string, heard: Pick<Options, 'onComment' | 'onToken'> = {}): Program =>
  parse(code, { ...heard, ecmaVersion: 'latest', sourceType: 'module' });

/**
 * Exports of modules that are left in a bundle, by its unminified text: esbuild names each module in a comment before
 * what is left of it. A declaration that had to be renamed has a number at its end.
 */
export async function exportsLeftIn(bundle: string, modules: ReadonlySet<string>): Promise<NamesByModule> {
  const comments: Comment[] = [];
  const { body } = parsed(bundle, { onComment: comments });
  const headings = comments.filter(({ value }) => modules.has(value.trim()));
  const declared = new Map<string, Set<string>>();
  let next = 0;
  for (const statement of body) {
    while ((headings[next]?.start ?? Number.POSITIVE_INFINITY) < statement.start) next += 1;
    const module = headings[next - 1]?.value.trim();
    if (module === undefined) continue;
    const names = declared.get(module) ?? new Set();
    for (const name of declaredBy(statement)) names.add(name);
    declared.set(module, names);
  }
  const left = await Promise.all(
    [...declared].map(async ([module, names]) => {
      const bare = new Set([...names].map((name) => name.replace(/\d+$/, '')));
      const exported = await exportsOf(path.join(root, module));
      return [module, exported.filter((name) => names.has(name) || bare.has(name))] as const;
    }),
  );
  return new Map(left.filter(([, names]) => names.length > 0));
}

/** Names that a statement declares; a variable that may change later is none that can be handed on. */
function declaredBy(statement: Program['body'][number] | Statement, withVariables = true): readonly string[] {
  if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') return [statement.id.name];
  if (statement.type !== 'VariableDeclaration' || (!withVariables && statement.kind !== 'const')) return [];
  return statement.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
}

/** What a file declares and exports by itself under the same name, once its types are gone. */
async function exportsOf(file: string): Promise<readonly string[]> {
  const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts' });
  const { body } = parsed(code);
  const constant = new Set(body.flatMap((statement) => declaredBy(statement, false)));
  return body.flatMap((statement): readonly string[] => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.source) return [];
    if (statement.declaration) return declaredBy(statement.declaration, false);
    return statement.specifiers.flatMap(({ local, exported }) => {
      if (local.type !== 'Identifier' || exported.type !== 'Identifier' || local.name !== exported.name) return [];
      return constant.has(local.name) ? [local.name] : [];
    });
  });
}

/**
 * Parts each module of main.js in two: what is held there comes from outside, the rest from the module itself. Nothing
 * that nobody asks for stays.
 */
export function takeFromMain(held: NamesByModule): Plugin {
  return {
    name: 'take-from-main',
    setup(build) {
      build.onResolve({ filter: /^main:/ }, ({ path: module }) => ({
        path: module,
        external: true,
        sideEffects: false,
      }));
      build.onResolve({ filter: /.*/ }, async ({ path: asked, importer, resolveDir, kind, namespace, pluginData }) => {
        if (pluginData === PARTED || kind !== 'import-statement') return undefined;
        const found = await build.resolve(asked, { importer, resolveDir, kind, pluginData: PARTED });
        if (namespace === PARTED) return { ...found, sideEffects: false };
        const module = path.relative(root, found.path);
        if (held.has(module)) return { path: module, namespace: PARTED, sideEffects: false };
        // Importing a module of ours does nothing by itself.
        return module.startsWith('src/') ? { ...found, sideEffects: false } : found;
      });
      build.onLoad({ filter: /.*/, namespace: PARTED }, ({ path: module }) => ({
        contents: `export { ${(held.get(module) ?? []).join(', ')} } from '${MAIN}${module}';\nexport * from './${module}';`,
        resolveDir: root,
      }));
    },
  };
}

const isOfMain = (statement: Program['body'][number]): statement is ImportDeclaration =>
  statement.type === 'ImportDeclaration' && String(statement.source.value).startsWith(MAIN);

interface Taken {
  readonly module: string;
  readonly name: string;
  /** What the name is called where it is taken. */
  readonly local: string;
}

/** What a module, built by `takeFromMain`, takes and uses; esbuild keeps the names that nothing left uses any more. */
function takings(text: string): readonly Taken[] {
  const tokens: Token[] = [];
  const imports = parsed(text, { onToken: tokens }).body.filter(isOfMain);
  const own = tokens.filter(({ start }) => !imports.some((one) => one.start <= start && start < one.end));
  const used = new Set(own.map(({ start, end }) => text.slice(start, end)));
  return imports.flatMap(({ source, specifiers }) => {
    const module = String(source.value).slice(MAIN.length);
    return specifiers.flatMap((one) => {
      if (one.type !== 'ImportSpecifier' || one.imported.type !== 'Identifier')
        throw new Error(`${module}: main.js hands on single names only`);
      return used.has(one.local.name) ? [{ module, name: one.imported.name, local: one.local.name }] : [];
    });
  });
}

/** Names that modules take from main.js, by the modules' texts. */
export function namesTaken(texts: readonly string[]): NamesByModule {
  const taken = new Map<string, Set<string>>();
  for (const { module, name } of texts.flatMap(takings)) {
    taken.set(module, (taken.get(module) ?? new Set()).add(name));
  }
  const sorted = [...taken].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(sorted.map(([module, names]) => [module, [...names].sort()]));
}

/** How a name of a module is called among what main.js hands on: by itself unless another module has such a name. */
function sharedKeys(taken: NamesByModule): (module: string, name: string) => string {
  const keys = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const [module, names] of taken) {
    for (const name of names) {
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      keys.set(`${module} ${name}`, count === 1 ? name : `${name}$${count}`);
    }
  }
  return (module, name) => {
    const key = keys.get(`${module} ${name}`);
    if (key === undefined) throw new Error(`main.js does not hand on ${name} of ${module}`);
    return key;
  };
}

/** The entry of main.js with what it hands on, as the field `shared` of its namespace. */
export function entryWithShared(entry: string, taken: NamesByModule): string {
  const key = sharedKeys(taken);
  const all = [...taken].flatMap(([module, names]) => names.map((name) => ({ module, name, as: key(module, name) })));
  const imports = all.map(({ module, name, as }) => `import { ${name} as ${as} } from './${module}';`);
  return [
    `export * from './${entry}';`,
    ...imports,
    `export const shared = { ${all.map(({ as }) => as).join(', ')} };`,
  ].join('\n');
}

/** A module, built by `takeFromMain`, as one function that answers its exports; V8 only pre-parses it until the call. */
export function asFunction(text: string, asked: string, taken: NamesByModule): string {
  const key = sharedKeys(taken);
  const { body } = parsed(text);
  const fields = takings(text).map(({ module, name, local }) => `${key(module, name)}:${local}`);
  const exported = body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    return statement.specifiers.map(({ local, exported: as }) => {
      if (local.type !== 'Identifier' || as.type !== 'Identifier') throw new Error(`${asked}: exports by name only`);
      return `${as.name}:${local.name}`;
    });
  });
  let rest = text;
  for (const { start, end } of body.filter((one) => isOfMain(one) || one.type === 'ExportNamedDeclaration').reverse()) {
    rest = rest.slice(0, start) + rest.slice(end);
  }
  const header = fields.length === 0 ? '' : `var{${fields.join(',')}}=App.shared;`;
  return `function ${asked}(){${header}${rest.trim()}\nreturn{${exported.join(',')}}}\n`;
}
