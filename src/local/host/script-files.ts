// Which files of the bundle's folder are the script, and in which order they are evaluated.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the project; all of them share one global scope. */
export interface ScriptFile {
  /** With its extension. */
  readonly name: string;
  readonly text: string;
}

const EXTENSIONS: ReadonlySet<string> = new Set(['.js', '.gs']);

/** `filePushOrder` of `.clasp.json`; the rest follow by name, as clasp sends them and Google evaluates them. */
const FIRST = 'main.js';

function scriptNames(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => EXTENSIONS.has(extname(name)));
  return names.sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || a.localeCompare(b));
}

/** All script files of the folder, in the order of their evaluation. */
export function readScriptFiles(folder: string): ScriptFile[] {
  return scriptNames(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Another text after a build that changed something. */
export function scriptStamp(folder: string): string {
  return scriptNames(folder)
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .join('\n');
}
