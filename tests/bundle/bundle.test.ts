import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildServer, entryPointNames } from '../../scripts/build';

/** Everything that ECMAScript itself gives; a bare context has nothing more. */
const ENTRY_POINTS = ['about', 'checkNow', 'daily', 'install', 'onOpen', 'openPanel', 'rpc'];

let bundle = '';

beforeAll(async () => {
  bundle = await buildServer();
});

/** A context with these globals only; code from strings is refused there, as a strict host would. */
function bareContext(globals: object = {}): object {
  return createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } });
}

describe('server bundle', () => {
  it('has exactly the global functions of entry.ts', async () => {
    expect(await entryPointNames()).toEqual(ENTRY_POINTS);
    const context = bareContext();
    runInContext(bundle, context);
    const functions = Object.keys(context).filter(
      (name) => typeof (context as Record<string, unknown>)[name] === 'function',
    );
    expect(functions.sort()).toEqual(ENTRY_POINTS);
    expect(Object.keys(context).sort()).toEqual(['App', ...ENTRY_POINTS].sort());
  });

  it('evaluates without touching a service and without the document engine', () => {
    const touched: string[] = [];
    const services = ['SpreadsheetApp', 'Sheets', 'Drive', 'PropertiesService', 'Utilities', 'Session', 'LockService'];
    const globals: Record<string, unknown> = {};
    for (const name of services) {
      globals[name] = new Proxy({}, { get: (_target, key) => void touched.push(`${name}.${String(key)}`) });
    }
    runInContext(`${bundle}\n;globalThis.engine = typeof PizZip`, bareContext(globals));
    expect(touched).toEqual([]);
  });

  it('holds the engine but runs it only on demand', () => {
    expect(bundle).toContain('word/document.xml');
    const wrapped = bundle.match(/docx-engine/);
    expect(wrapped).toBeNull();
  });

  it('stays within its budget: 600 KB, evaluated in 30 ms', () => {
    expect(Buffer.byteLength(bundle)).toBeLessThanOrEqual(600 * 1024);
    const times = Array.from({ length: 5 }, () => {
      const context = bareContext();
      const start = performance.now();
      runInContext(bundle, context);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(times[2]).toBeLessThanOrEqual(30);
  });

  it('is ES2019 and calls nothing that Apps Script lacks', () => {
    expect(bundle).not.toMatch(/\?\?=|\|\|=|&&=/);
    for (const name of ['structuredClone', 'TextEncoder', 'setTimeout(', 'new URL(', 'fetch(']) {
      expect(bundle.includes(name), name).toBe(false);
    }
  });
});
