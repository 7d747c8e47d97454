import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { SCRIPT_FILES } from '../server';
import { medianMs, rounded } from './median';

export interface BundleFigures {
  /** What every call evaluates. */
  readonly bytes: number;
  /** What is parsed only, until a call needs it: papers, regulations, the import, forms, work of the office. */
  readonly onDemandBytes: number;
  /** Parsing and evaluating in a fresh context, as every call in Google does; nothing cached. */
  readonly evalMs: number;
}

export function measureBundle(bundleDir: string, runs: number): BundleFigures {
  const files = SCRIPT_FILES.map((name) => readFileSync(path.join(bundleDir, name), 'utf8'));
  let run = 0;
  const evalMs = medianMs(runs, () => {
    // Another text each time: V8 would answer a known one from its compilation cache.
    run += 1;
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    for (const source of files) new vm.Script(`${source}\n// ${run}`).runInContext(context);
  });
  const [bytes = 0, ...onDemand] = files.map((text) => Buffer.byteLength(text));
  return { bytes, onDemandBytes: onDemand.reduce((sum, size) => sum + size, 0), evalMs: rounded(evalMs) };
}

export interface FileSize {
  readonly bytes: number;
  readonly gzipBytes: number;
}

export function pageBytes(bundleDir: string): FileSize {
  return sizeOf(path.join(bundleDir, 'sidebar.html'));
}

/** The largest of the parts that the page brings when they are needed; each measure by itself. */
export function largestPart(bundleDir: string): FileSize {
  const parts = readdirSync(bundleDir).filter((name) => /^page-[\w-]+\.html$/.test(name));
  const sizes = parts.map((name) => sizeOf(path.join(bundleDir, name)));
  return {
    bytes: Math.max(...sizes.map(({ bytes }) => bytes)),
    gzipBytes: Math.max(...sizes.map(({ gzipBytes }) => gzipBytes)),
  };
}

function sizeOf(file: string): FileSize {
  const content = readFileSync(file);
  return { bytes: content.length, gzipBytes: gzipSync(content).length };
}
