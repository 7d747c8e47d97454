import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { medianMs, rounded } from './median';

export interface BundleFigures {
  /** All script files that are pushed. */
  readonly bytes: number;
  readonly mainBytes: number;
  /** The document engine, which is parsed only. */
  readonly documentsBytes: number;
  /** Parsing and evaluating in a fresh context, as every call in Google does; nothing cached. */
  readonly evalMs: number;
}

export function measureBundle(bundleDir: string, runs: number): BundleFigures {
  const [main, documents] = ['main.js', 'documents.js'].map((name) => readFileSync(path.join(bundleDir, name), 'utf8'));
  if (main === undefined || documents === undefined) throw new Error('no bundle');
  let run = 0;
  const evalMs = medianMs(runs, () => {
    // Another text each time: V8 would answer a known one from its compilation cache.
    run += 1;
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    for (const source of [main, documents]) new vm.Script(`${source}\n// ${run}`).runInContext(context);
  });
  const [mainBytes, documentsBytes] = [Buffer.byteLength(main), Buffer.byteLength(documents)];
  return { bytes: mainBytes + documentsBytes, mainBytes, documentsBytes, evalMs: rounded(evalMs) };
}

export function pageBytes(bundleDir: string): { readonly bytes: number; readonly gzipBytes: number } {
  const page = readFileSync(path.join(bundleDir, 'sidebar.html'));
  return { bytes: page.length, gzipBytes: gzipSync(page).length };
}
