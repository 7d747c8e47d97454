// Tells whether what lies in `appsscript/` was built of the sources as they are.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { TEMPLATE_NAMES } from './templates';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const STAMP = path.join(root, 'node_modules', '.cache', 'bundle-stamp');

/** Everything that goes into the build. The local runtime is none of it; nor are tests. */
const SOURCES = ['src', 'scripts', 'appsscript/appsscript.json', 'package-lock.json'];

/** Built files that have to be there. */
export const BUILT = [
  'main.js',
  'documents.js',
  'regulations.js',
  'import.js',
  'commands.js',
  'office.js',
  'requests.js',
  'sidebar.html',
  'page-regulations.html',
  'page-forms.html',
  'page-office.html',
  'page-documents.html',
  ...TEMPLATE_NAMES.map((name) => `template-${name}.html`),
];

async function filesUnder(place: string): Promise<readonly string[]> {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [place];
  const nested = await Promise.all(
    entries.map((entry) => {
      const own = path.join(place, entry.name);
      return entry.isDirectory() ? filesUnder(own) : [own];
    }),
  );
  return nested.flat();
}

/** Names, sizes and times of all sources, and of what was built of them: one text that changes when any of them does. */
export async function currentStamp(): Promise<string> {
  const places = [...SOURCES, ...BUILT.map((name) => `appsscript/${name}`)].map((place) => path.join(root, place));
  const files = (await Promise.all(places.map(filesUnder))).flat().sort();
  const lines = await Promise.all(
    files.map(async (file) => {
      const found = await stat(file).catch(() => null);
      return `${file}|${found?.size ?? 'none'}|${found?.mtimeMs ?? 0}`;
    }),
  );
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** Remembers that what lies in `appsscript/` was built of the sources as they are. */
export async function rememberBuild(): Promise<void> {
  await mkdir(path.dirname(STAMP), { recursive: true });
  await writeFile(STAMP, await currentStamp());
}

/** The stamp of the last build that was remembered; empty: none was. */
export const rememberedStamp = (): Promise<string> => readFile(STAMP, 'utf8').catch(() => '');
