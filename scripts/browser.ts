import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { chromium as playwright } from 'playwright-core';

/*
 * Chromium of the npm package `@sparticuz/chromium`, unpacked once and driven by playwright-core.
 *
 * The package is meant for servers of Amazon and advises flags that a test of a web page must not have:
 * `--disable-web-security` would hide that the sidebar lives in an opaque origin, `--single-process` dies with the
 * first closed context. So only its binaries are used, not its flags.
 */

const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-webgl',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
  '--lang=ru-RU',
];

/**
 * Starts a headless Chromium. The caller closes it: `await browser.close()`.
 *
 * @param extraFlags command-line switches of Chromium added to the usual ones
 */
export async function launchBrowser(extraFlags: readonly string[] = []): Promise<Browser> {
  const folder = await unpackOnce();
  return await playwright.launch({
    executablePath: join(folder, 'chromium'),
    args: [...FLAGS, ...extraFlags],
    chromiumSandbox: false,
    env: browserEnvironment(folder),
  });
}

/** Libraries that a bare machine lacks come with the package; fonts too, used when the system has no font configuration. */
function browserEnvironment(folder: string): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  const libraries = [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH ?? ''].filter((path) => path !== '');
  env.LD_LIBRARY_PATH = libraries.join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  return env;
}

/** Unpacks the package aside and renames, so that two test processes never see half a browser. */
async function unpackOnce(): Promise<string> {
  const require = createRequire(import.meta.url);
  const packageRoot = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..');
  const { version } = require(join(packageRoot, 'package.json')) as { version: string };
  const cache = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '.cache');
  const ready = join(cache, `chromium-${version}`);
  if (existsSync(ready)) return ready;
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, 'unpacking-'));
  await unpackInto(aside, join(packageRoot, 'bin'));
  // The package's own configuration names folders of Amazon's machines.
  await writeFile(join(aside, 'fonts', 'fonts.conf'), fontConfiguration(join(ready, 'fonts')));
  try {
    await rename(aside, ready);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(ready)) throw error;
  }
  return ready;
}

function fontConfiguration(folder: string): string {
  const places = `<dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places}</fontconfig>`;
}

/**
 * The package unpacks into the system's folder for temporary files and brings its libraries only where it believes
 * to run at Amazon; both are told by environment variables, which are put back afterwards.
 */
async function unpackInto(folder: string, packed: string): Promise<void> {
  const { default: chromium } = await import('@sparticuz/chromium');
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    if (tmpdir() !== folder) throw new Error('The folder for temporary files cannot be chosen on this system');
    await chromium.executablePath(packed);
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
