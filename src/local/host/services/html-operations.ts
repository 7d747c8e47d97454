import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation, OperationTable } from '../operation';

/** HTML files of the project, read from the folder of the built bundle. */
export function htmlOperations(bundleDir: string): OperationTable {
  const read: Operation = {
    ms: 20,
    run: ([name]) => {
      const plain = String(name).replace(/\.html$/, '');
      const path = join(bundleDir, `${plain}.html`);
      if (!/^[\w-]+$/.test(plain) || !existsSync(path)) throw new Error(`No HTML file named ${plain} was found.`);
      return readFileSync(path, 'utf8');
    },
  };
  return { 'HtmlService.createHtmlOutputFromFile': read, 'HtmlService.createTemplateFromFile': read };
}
