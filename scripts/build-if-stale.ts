// What is pushed is built anew only when something it is made of has changed: a start should not wait for that.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { currentStamp, rememberBuild, rememberedStamp } from './bundle-stamp';

const OUT_DIR = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../appsscript');

/** Builds unless nothing has changed since the last build; answers the folder of the bundle. */
export async function buildIfStale(): Promise<string> {
  if ((await rememberedStamp()) === (await currentStamp())) return OUT_DIR;
  // The compiler itself is loaded only when it is needed.
  const { build } = await import('./build');
  await build();
  await rememberBuild();
  return OUT_DIR;
}
