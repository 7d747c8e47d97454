// `npm run docs` writes the pages of docs/ that are made from code; a test fails when they are not fresh.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { registerSchema } from '../src/application/exchange/register-schema';
import { coveragePage } from './docs/coverage-page';
import { normsPage } from './docs/norms-page';
import { registerPage } from './docs/register-page';

const docs = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../docs');

/** Generated pages by name of the file in docs/. */
export function generatedDocs(): Readonly<Record<string, string>> {
  return {
    'register.md': registerPage(),
    'register.schema.json': `${JSON.stringify(registerSchema(), null, 1)}\n`,
    'norms.md': normsPage(),
    'coverage.md': coveragePage(),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(generatedDocs())) await writeFile(path.join(docs, name), text);
}
