// Runs `measured.ts` where the product runs: compiled by the options of the bundle, in a context that has nothing but
// ECMAScript. Code that tsx compiles in Node's own realm is another code and another speed.
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';
import { build as esbuild } from 'esbuild';
import { buildScripts, serverOptions } from '../server';
import type * as Measured from './measured';

/** The functions of `measured.ts` in a fresh context of their own. */
export type MeasuredCode = typeof Measured;

let compiled: Promise<readonly vm.Script[]> | undefined;

async function scripts(): Promise<readonly vm.Script[]> {
  const { outputFiles } = await esbuild({
    ...serverOptions,
    entryPoints: ['scripts/bench/measured.ts'],
    format: 'iife',
    globalName: 'Measured',
  });
  const { 'main.js': main, 'documents.js': documents } = await buildScripts();
  // The document engine takes from main.js what it has.
  const texts = [outputFiles[0]?.text ?? '', main, documents];
  return texts.map((text) => new vm.Script(text));
}

export async function measuredCode(): Promise<MeasuredCode> {
  compiled ??= scripts();
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  for (const script of await compiled) script.runInContext(context);
  return vm.runInContext('Measured', context) as MeasuredCode;
}

setFlagsFromString('--expose-gc');
const gc = vm.runInNewContext('gc') as () => void;

/** Collects garbage, so that what is timed next does not pay for what was before. */
export function collectGarbage(): void {
  gc();
}
