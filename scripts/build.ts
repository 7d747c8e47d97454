// Builds what is pushed to Google: the server bundle, the page and the document templates.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build as esbuild } from 'esbuild';
import { buildPage as buildLocalPage } from '../src/local/web/build-page';
import { rememberBuild } from './bundle-stamp';
import { helpersOnce, ownDeflate, xmlEntitiesOnly } from './lean-libraries';
import { buildPageAndParts } from './page';
import { LOCAL_PAGE_CACHE } from './page-cache';
import { buildTemplates } from './templates';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Options that every build of server code shares: Apps Script parses ES2019 and knows no modules. */
export const serverOptions = {
  absWorkingDir: root,
  entryPoints: ['src/google/entry.ts'],
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  minify: true,
  legalComments: 'eof',
  logLevel: 'silent',
  // pizzip keeps Node's streams out of its browser build; nothing else here asks for a platform.
  platform: 'browser',
  plugins: [xmlEntitiesOnly, helpersOnce, ownDeflate],
} satisfies BuildOptions & { write: false };

/** Names of the global functions that Apps Script may call: the exports of `src/google/entry.ts`, sorted. */
export async function entryPointNames(): Promise<string[]> {
  const result = await esbuild({ ...serverOptions, format: 'esm', metafile: true, outfile: 'main.js' });
  const [output] = Object.values(result.metafile.outputs);
  return [...(output?.exports ?? [])].sort();
}

/** The server bundle as text: one IIFE and a stub for each entry point, so that Google sees real functions. */
export async function buildServer(): Promise<string> {
  const names = await entryPointNames();
  const stubs = names.map((name) => `function ${name}(event){return App.${name}(event)}`).join('\n');
  const result = await esbuild({ ...serverOptions, format: 'iife', globalName: 'App', footer: { js: stubs } });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error('esbuild returned no server bundle');
  return file.text;
}

/** Files evaluated on demand: what each is made of, and the global function that `src/google/on-demand.ts` asks for it. */
const ON_DEMAND = {
  'documents.js': { entry: 'src/application/documents/docx-engine.ts', asked: 'documentEngine_' },
  'regulations.js': { entry: 'src/domain/regulations/library.ts', asked: 'regulationLibrary_' },
  'import.js': { entry: 'src/application/import/list-import.ts', asked: 'importEngine_' },
  'commands.js': { entry: 'src/application/commands/library.ts', asked: 'commandLibrary_' },
} as const;

/** One such file as text: one function around an IIFE, which V8 only pre-parses until it is called. */
export async function buildOnDemand(name: keyof typeof ON_DEMAND): Promise<string> {
  const { entry, asked } = ON_DEMAND[name];
  const result = await esbuild({
    ...serverOptions,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'OnDemand',
    banner: { js: `function ${asked}(){` },
    footer: { js: 'return OnDemand}' },
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`esbuild returned no ${name}`);
  return file.text;
}

/** Names of all script files that are pushed, in the order in which clasp pushes and Google evaluates them. */
export const SCRIPT_FILES = ['main.js', 'documents.js', 'regulations.js', 'import.js', 'commands.js'] as const;

/** Every script file that is pushed, by its name. */
export async function buildScripts(): Promise<Readonly<Record<(typeof SCRIPT_FILES)[number], string>>> {
  const [main, documents, regulations, importing, commands] = await Promise.all([
    buildServer(),
    buildOnDemand('documents.js'),
    buildOnDemand('regulations.js'),
    buildOnDemand('import.js'),
    buildOnDemand('commands.js'),
  ]);
  return {
    'main.js': main,
    'documents.js': documents,
    'regulations.js': regulations,
    'import.js': importing,
    'commands.js': commands,
  };
}

/** Writes the file only when its content differs, so that watchers and clasp see real changes only. */
async function writeChanged(file: string, content: string): Promise<void> {
  const previous = await readFile(file, 'utf8').catch(() => undefined);
  if (previous !== content) await writeFile(file, content);
}

/** What a build wrote; sizes in bytes of UTF-8. */
export interface BuildResult {
  readonly outDir: string;
  readonly serverBytes: number;
  /** Files evaluated on demand. */
  readonly onDemandBytes: number;
  readonly pageBytes: number;
  /** Parts of the page, brought when they are needed. */
  readonly partBytes: number;
  readonly contentHash: string;
}

/** Builds everything that is pushed into `outDir` (`appsscript` unless told); the manifest is copied where it is not there. */
export async function build(outDir = path.join(root, 'appsscript')): Promise<BuildResult> {
  const [scripts, page, templates] = await Promise.all([buildScripts(), buildPageAndParts(), buildTemplates()]);
  await mkdir(outDir, { recursive: true });
  for (const [name, text] of Object.entries(scripts)) await writeChanged(path.join(outDir, name), text);
  await writeChanged(path.join(outDir, 'sidebar.html'), page.core);
  for (const [part, text] of Object.entries(page.parts)) {
    await writeChanged(path.join(outDir, `page-${part}.html`), text);
  }
  for (const template of templates) {
    await writeChanged(
      path.join(outDir, `template-${template.name}.html`),
      Buffer.from(template.bytes).toString('base64'),
    );
  }
  const manifest = await readFile(path.join(root, 'appsscript/appsscript.json'), 'utf8');
  await writeChanged(path.join(outDir, 'appsscript.json'), manifest);
  const { 'main.js': server, ...onDemand } = scripts;
  const rest = Object.values(onDemand).join('');
  const parts = Object.values(page.parts).join('');
  return {
    outDir,
    serverBytes: Buffer.byteLength(server),
    onDemandBytes: Buffer.byteLength(rest),
    pageBytes: Buffer.byteLength(page.core),
    partBytes: Buffer.byteLength(parts),
    contentHash: createHash('sha256').update(server).update(rest).update(page.core).update(parts).digest('hex'),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The local page is built beside, so that the first `npm start` after an install does not wait for it.
  await buildLocalPage(LOCAL_PAGE_CACHE);
  const { outDir, serverBytes, onDemandBytes, pageBytes, partBytes } = await build();
  await rememberBuild();
  const sizes = `main.js ${serverBytes} B, on demand ${onDemandBytes} B, sidebar.html ${pageBytes} B, its parts ${partBytes} B`;
  console.log(`${path.relative(process.cwd(), outDir)}: ${sizes}`);
}
