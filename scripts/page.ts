// Builds the page of the sidebar: the page itself and its parts, which it brings when they are needed.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { type BuildOptions, build, type Metafile, type Plugin, transform } from 'esbuild';
import { PAGE_PARTS, type PagePart } from '../src/contract/load-part';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Stands for the build until the text is known that the build is named after. */
const BUILD_MARK = 'BUILD_OF_THE_PAGE';
/** Global object of the page by which its parts reach its modules. */
const REGISTRY = 'metodsetPage';
const FROM_PAGE = 'from-page';
/** What these keep must be one for all parts, even when the page itself does without it. */
const ALWAYS_OF_PAGE = /^src\/sidebar\/(state|server)\//;

type OfPage = (module: string) => boolean;

const options = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  outdir: 'page',
  target: 'es2020',
  charset: 'utf8',
  minify: true,
  legalComments: 'eof',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  format: 'iife',
  logLevel: 'silent',
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"', PAGE_BUILD: JSON.stringify(BUILD_MARK) },
} satisfies BuildOptions;

/** Names that parts take from each module of the page, sorted; by the module's path from the root. */
export type SharedNames = Readonly<Record<string, readonly string[]>>;

export interface BuiltPage {
  /** `sidebar.html`: self-contained, for HtmlService serves no other files. */
  readonly core: string;
  /** `page-<part>.html`: at most one `<style>`, then one `<script data-build>`. */
  readonly parts: Readonly<Record<PagePart, string>>;
  readonly shared: SharedNames;
  /** Files that each part is made of, from the root. */
  readonly partInputs: Readonly<Record<PagePart, readonly string[]>>;
}

interface Bundled {
  readonly script: string;
  readonly styles: string;
  readonly metafile: Metafile;
}

/**
 * Builds the page and all its parts. A module that the page has is never in a part: the part takes it from the page,
 * and the page keeps exactly the names that parts take.
 */
export async function buildPageAndParts(): Promise<BuiltPage> {
  const alone = await bundle({ entryPoints: ['src/sidebar/main.tsx'] });
  const inPage = modulesIn(alone.metafile);
  const ofPage: OfPage = (module) => inPage.has(module) || ALWAYS_OF_PAGE.test(module);
  const shared = await namesTaken(ofPage);
  const [core, ...parts] = await Promise.all([
    bundle({ stdin: { contents: coreEntry(shared), resolveDir: root, loader: 'ts' } }),
    ...PAGE_PARTS.map((part) => bundle({ entryPoints: [entryOf(part)], plugins: [takeFromPage(ofPage, { shared })] })),
  ]);
  const mark = createHash('sha256').update(core.script).digest('hex').slice(0, 12);
  const html = await readFile(path.join(root, 'src/sidebar/index.html'), 'utf8');
  return {
    core: html
      .replace('<!-- styles -->', () => `<style>${core.styles}</style>`)
      .replace('<!-- script -->', () => `<script>${core.script.replace(BUILD_MARK, mark)}</script>`),
    parts: byPart(parts, ({ script, styles }) => {
      const style = styles === '' ? '' : `<style>${styles}</style>\n`;
      return `${style}<script data-build="${mark}">${script}</script>\n`;
    }),
    shared,
    partInputs: byPart(parts, ({ metafile }) => [...modulesIn(metafile)].sort()),
  };
}

const entryOf = (part: PagePart): string => `src/sidebar/${part}/part.tsx`;

function byPart<T>(parts: readonly Bundled[], of: (bundled: Bundled) => T): Record<PagePart, T> {
  const entries = PAGE_PARTS.map((part, index) => {
    const bundled = parts[index];
    if (bundled === undefined) throw new Error(`esbuild returned no part ${part}`);
    return [part, of(bundled)] as const;
  });
  return Object.fromEntries(entries) as Record<PagePart, T>;
}

async function bundle(own: BuildOptions): Promise<Bundled> {
  const { outputFiles, metafile } = await build({ ...options, ...own, write: false, metafile: true });
  const text = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text.trimEnd() ?? '';
  return { script: text('.js'), styles: text('.css'), metafile };
}

/** Modules of which something is left in the script. */
function modulesIn({ outputs }: Metafile): ReadonlySet<string> {
  const scripts = Object.entries(outputs).filter(([name]) => name.endsWith('.js'));
  const inputs = scripts.flatMap(([, output]) => Object.entries(output.inputs));
  return new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([name]) => name));
}

/** The page, and what its parts may take from it. */
function coreEntry(shared: SharedNames): string {
  const modules = Object.entries(shared);
  const imports = modules.map(([module, names], index) => {
    const renamed = names.map((name) => `${name} as ${name}_${index}`);
    return `import { ${renamed.join(', ')} } from './${module}';`;
  });
  const given = modules.map(([module, names], index) => {
    const fields = names.map((name) => `${name}: ${name}_${index}`);
    return `${JSON.stringify(keyOf(module))}: { ${fields.join(', ')} }`;
  });
  const registry = `globalThis.${REGISTRY} = { ${given.join(',\n')} };`;
  return [`import './src/sidebar/main.tsx';`, ...imports, registry].join('\n');
}

/** A short name of a module: `src/sidebar/controls/box.tsx` → `controls/box`. */
const keyOf = (module: string): string => module.replace(/^src\/(sidebar\/)?|^node_modules\/|\.\w+$/g, '');

/** Names that parts take from modules of the page. */
async function namesTaken(ofPage: OfPage): Promise<SharedNames> {
  const taken = new Map<string, Set<string>>();
  const note = (module: string, names: readonly string[]): void => {
    taken.set(module, new Set([...(taken.get(module) ?? []), ...names]));
  };
  const plugins = [takeFromPage(ofPage, { note })];
  await Promise.all(PAGE_PARTS.map((part) => bundle({ entryPoints: [entryOf(part)], plugins })));
  const sorted = [...taken].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([module, names]) => [module, [...names].sort()]));
}

type Taking =
  | { readonly shared: SharedNames }
  /** A first look at the part: only what it takes is of interest. */
  | { readonly note: (module: string, names: readonly string[]) => void };

/** Puts the modules of the page, as they lie in its registry, in the place of the modules themselves. */
function takeFromPage(ofPage: OfPage, taking: Taking): Plugin {
  return {
    name: 'take-from-page',
    setup(part) {
      part.onResolve({ filter: /.*/ }, async ({ path: asked, pluginData, ...where }) => {
        if (pluginData === FROM_PAGE || where.kind === 'entry-point') return undefined;
        const { importer, resolveDir, kind } = where;
        const found = await part.resolve(asked, { importer, resolveDir, kind, pluginData: FROM_PAGE });
        const module = path.relative(root, found.path);
        return ofPage(module) ? { path: module, namespace: FROM_PAGE, sideEffects: false } : found;
      });
      part.onLoad({ filter: /.*/, namespace: FROM_PAGE }, ({ path: module }) => {
        const registered = `globalThis.${REGISTRY}[${JSON.stringify(keyOf(module))}]`;
        if ('note' in taking) return { contents: `module.exports = ${registered}` };
        return { contents: `export const { ${(taking.shared[module] ?? []).join(', ')} } = ${registered};` };
      });
      if (!('note' in taking)) return;
      part.onLoad({ filter: /\.[jt]sx?$/ }, async ({ path: file, namespace }) => {
        if (namespace === FROM_PAGE) return undefined;
        for (const { source, names } of await importsOf(file)) {
          const where = { importer: file, resolveDir: path.dirname(file), kind: 'import-statement' } as const;
          const found = await part.resolve(source, { ...where, pluginData: FROM_PAGE });
          const module = path.relative(root, found.path);
          if (ofPage(module)) taking.note(module, names);
        }
        return undefined;
      });
    },
  };
}

interface Import {
  readonly source: string;
  readonly names: readonly string[];
}

/** What a file imports once its types are gone. */
async function importsOf(file: string): Promise<readonly Import[]> {
  const { code } = await transform(await readFile(file, 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  return body.flatMap((statement): readonly Import[] => {
    if (statement.type === 'ImportDeclaration') {
      const names = statement.specifiers.map((one) => {
        if (one.type === 'ImportSpecifier' && one.imported.type === 'Identifier') return one.imported.name;
        throw new Error(`${file}: a part may only import by name`);
      });
      return [{ source: String(statement.source.value), names }];
    }
    const isForwarding = statement.type === 'ExportAllDeclaration' || statement.type === 'ExportNamedDeclaration';
    if (isForwarding && statement.source) throw new Error(`${file}: a part may not pass an import on`);
    return [];
  });
}
