// Builds what is pushed to Google: the server bundle, the page and the document templates.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage as buildLocalPage } from '../src/local/web/build-page';
import { rememberBuild } from './bundle-stamp';
import { buildPageAndParts } from './page';
import { LOCAL_PAGE_CACHE } from './page-cache';
import { buildScripts } from './server';
import { buildTemplates } from './templates';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

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
