import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { medianMs, rounded } from './median';

export interface BundleFigures {
  readonly bytes: number;
  /** Parsing and evaluating in a fresh context, as every call in Google does; nothing cached. */
  readonly evalMs: number;
}

export function measureBundle(bundleDir: string, runs: number): BundleFigures {
  const source = readFileSync(path.join(bundleDir, 'main.js'), 'utf8');
  let run = 0;
  const evalMs = medianMs(runs, () => {
    // Another text each time: V8 would answer a known one from its compilation cache.
    run += 1;
    const context = vm.createContext({});
    new vm.Script(`${source}\n// ${run}`).runInContext(context);
  });
  return { bytes: Buffer.byteLength(source), evalMs: rounded(evalMs) };
}

export function pageBytes(bundleDir: string): { readonly bytes: number; readonly gzipBytes: number } {
  const page = readFileSync(path.join(bundleDir, 'sidebar.html'));
  return { bytes: page.length, gzipBytes: gzipSync(page).length };
}
