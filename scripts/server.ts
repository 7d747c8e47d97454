// Builds the script files: main.js, which every call evaluates, and the files that are evaluated on demand.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build as esbuild, type Metafile, type Plugin } from 'esbuild';
import { helpersOnce, ownDeflate, xmlEntitiesOnly } from './lean-libraries';
import {
  asFunction,
  entryWithShared,
  exportsLeftIn,
  type NamesByModule,
  namesTaken,
  takeFromMain,
} from './shared-names';
import { unusedSchemas } from './unused-schemas';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const ENTRY = 'src/google/entry.ts';

const lean = [xmlEntitiesOnly, helpersOnce, ownDeflate, unusedSchemas];

/** Importing a module of ours does nothing by itself: a table that is made when it is loaded goes where it is used. */
const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, async ({ path: asked, importer, resolveDir, kind, pluginData }) => {
      if (pluginData?.isPlain || kind !== 'import-statement' || !importer.startsWith(path.join(root, 'src')))
        return undefined;
      const found = await build.resolve(asked, { importer, resolveDir, kind, pluginData: { isPlain: true } });
      return { ...found, sideEffects: false };
    });
  },
};

/** Options that every build of server code shares: Apps Script parses ES2019 and knows no modules. */
export const serverOptions = {
  absWorkingDir: root,
  entryPoints: [ENTRY],
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  minify: true,
  legalComments: 'eof',
  logLevel: 'silent',
  // pizzip keeps Node's streams out of its browser build; nothing else here asks for a platform.
  platform: 'browser',
  plugins: [...lean, onlyWhatIsUsed],
} satisfies BuildOptions & { write: false };

/** Files evaluated on demand: what each is made of, and the global function that `src/google/on-demand.ts` asks for it. */
const ON_DEMAND = {
  'documents.js': { entry: 'src/application/documents/docx-engine.ts', asked: 'documentEngine_' },
  'regulations.js': { entry: 'src/domain/regulations/library.ts', asked: 'regulationLibrary_' },
  'import.js': { entry: 'src/application/import/list-import.ts', asked: 'importEngine_' },
  'commands.js': { entry: 'src/application/commands/library.ts', asked: 'commandLibrary_' },
  'office.js': { entry: 'src/application/office/library.ts', asked: 'office_' },
  'requests.js': { entry: 'src/application/rpc/check-requests.ts', asked: 'requestChecks_' },
} as const;

type OnDemandFile = keyof typeof ON_DEMAND;
const ON_DEMAND_FILES = Object.keys(ON_DEMAND) as OnDemandFile[];

/** Names of all script files that are pushed. */
export type ScriptFile = 'main.js' | OnDemandFile;

/** The same, in the order in which clasp pushes and Google evaluates them. */
export const SCRIPT_FILES: readonly ScriptFile[] = ['main.js', ...ON_DEMAND_FILES];

interface Bundled {
  readonly text: string;
  readonly metafile: Metafile;
}

async function bundle(own: BuildOptions): Promise<Bundled> {
  const options = { ...serverOptions, ...own, write: false, metafile: true, outfile: 'bundle.js' } as const;
  const { outputFiles, metafile } = await esbuild(options);
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild returned nothing');
  return { text: file.text, metafile };
}

/** Names of the global functions that Apps Script may call: the exports of `src/google/entry.ts`, sorted. */
export async function entryPointNames(): Promise<string[]> {
  return exportsOf(await mainAlone());
}

function exportsOf({ metafile }: Bundled): string[] {
  return [...(Object.values(metafile.outputs)[0]?.exports ?? [])].sort();
}

/** What main.js holds without regard to the other files, for programs to read. */
const mainAlone = (): Promise<Bundled> => bundle({ format: 'esm', minify: false, minifySyntax: true });

/** The server bundle as text: one IIFE and a stub for each entry point, so that Google sees real functions. */
async function mainFile(names: readonly string[], taken: NamesByModule): Promise<string> {
  const stubs = names.map((name) => `function ${name}(event){return App.${name}(event)}`).join('\n');
  const { text } = await bundle({
    entryPoints: [],
    stdin: { contents: entryWithShared(ENTRY, taken), resolveDir: root, loader: 'ts' },
    format: 'iife',
    globalName: 'App',
    footer: { js: stubs },
  });
  return text;
}

/**
 * Every script file that is pushed, by its name. A file evaluated on demand holds nothing that main.js holds anyway:
 * it takes it from `App.shared`, which has exactly what is taken.
 */
export async function buildScripts(): Promise<Readonly<Record<ScriptFile, string>>> {
  const alone = await mainAlone();
  const held = await exportsLeftIn(alone.text, new Set(Object.keys(alone.metafile.inputs)));
  const plugins = [...lean, takeFromMain(held)];
  const modules = await Promise.all(
    ON_DEMAND_FILES.map((name) => bundle({ entryPoints: [ON_DEMAND[name].entry], format: 'esm', plugins })),
  );
  const taken = namesTaken(modules.map(({ text }) => text));
  const onDemand = modules.map(({ text }, index) => {
    const name = ON_DEMAND_FILES[index] as OnDemandFile;
    return [name, asFunction(text, ON_DEMAND[name].asked, taken)] as const;
  });
  return Object.fromEntries([['main.js', await mainFile(exportsOf(alone), taken)], ...onDemand]) as Record<
    ScriptFile,
    string
  >;
}
