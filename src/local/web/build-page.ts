import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fortuneRepairs } from './fortune-repairs';
import type { PageAssets } from './page-assets';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..', '..');
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
  png: 'image/png',
  svg: 'image/svg+xml',
  gif: 'image/gif',
};

/**
 * Builds the page with esbuild, minified, unless the sources are the same as at the last time.
 *
 * @param outDir where the built page is kept: one folder per state of the sources, only the newest stays
 */
export async function buildPage(outDir: string): Promise<PageAssets> {
  const folder = join(outDir, `page-${await sourcesHash()}`);
  const built = await readAssets(folder);
  if (built !== undefined) return built;
  await mkdir(outDir, { recursive: true });
  const aside = `${folder}.${process.pid}`;
  await bundleInto(aside);
  await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
  await removeOld(outDir, basename(folder));
  const assets = await readAssets(folder);
  if (assets === undefined) throw new Error(`The page was not built into ${folder}`);
  return assets;
}

async function bundleInto(folder: string): Promise<void> {
  const common = {
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  } as const;
  await Promise.all([
    build({
      ...common,
      entryPoints: [join(HERE, 'page', 'main.tsx')],
      outdir: join(folder, 'assets'),
      entryNames: 'page-[hash]',
      assetNames: '[name]-[hash]',
      format: 'iife',
      jsx: 'automatic',
      plugins: [fortuneRepairs],
      tsconfig: join(HERE, 'page', 'tsconfig.json'),
      loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.png': 'file', '.svg': 'file', '.gif': 'file' },
    }),
    build({
      ...common,
      entryPoints: [join(HERE, 'page', 'shim', 'google-script.ts')],
      outfile: join(folder, 'shim.js'),
      format: 'iife',
    }),
  ]);
  const names = await readdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), pageHtml(names));
}

function pageHtml(names: readonly string[]): string {
  const scripts = names
    .filter((name) => name.endsWith('.js'))
    .map((name) => `<script defer src="/assets/${name}"></script>`);
  const styles = names
    .filter((name) => name.endsWith('.css'))
    .map((name) => `<link rel="stylesheet" href="/assets/${name}">`);
  return [
    '<!DOCTYPE html>',
    '<html lang="ru"><head><meta charset="utf-8"><title>Методсеть</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">`,
    ...styles,
    ...scripts,
    '</head><body><div id="page"></div></body></html>',
  ].join('\n');
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40"><path d="M3 0h17l10 10v27a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#0f9d58"/><path d="M7 17h16v14H7z" fill="#fff"/></svg>';

async function readAssets(folder: string): Promise<PageAssets | undefined> {
  try {
    const names = await readdir(join(folder, 'assets'));
    const files = await Promise.all(
      names.map(async (name) => {
        const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
        return [name, { type, bytes: new Uint8Array(await readFile(join(folder, 'assets', name))) }] as const;
      }),
    );
    const [html, shim] = await Promise.all([
      readFile(join(folder, 'index.html'), 'utf8'),
      readFile(join(folder, 'shim.js'), 'utf8'),
    ]);
    return { html, shim, files: new Map(files) };
  } catch {
    return undefined;
  }
}

/** Fingerprint of everything the page is made of: our sources and the versions of what they import. */
async function sourcesHash(): Promise<string> {
  const hash = createHash('sha256');
  const files = [
    join(HERE, 'build-page.ts'),
    join(HERE, 'fortune-repairs.ts'),
    join(HERE, 'grid-delta.ts'),
    join(ROOT, 'package-lock.json'),
  ];
  for (const entry of await readdir(join(HERE, 'page'), { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  }
  for (const file of files.sort()) hash.update(file.slice(ROOT.length)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function removeOld(outDir: string, keep: string): Promise<void> {
  for (const name of await readdir(outDir)) {
    if (/^page-[0-9a-f]{16}$/.test(name) && name !== keep)
      await rm(join(outDir, name), { recursive: true, force: true });
  }
}
