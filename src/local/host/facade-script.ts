import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { buildSync } from 'esbuild';

let compiledText: string | undefined;
let compiled: vm.Script | undefined;

/** Text of one expression whose value is `install` of facades/entry.ts; built once per process. */
export function facadeText(): string {
  compiledText ??= build();
  return compiledText;
}

/** The same, compiled. */
export function facadeScript(text = facadeText()): vm.Script {
  compiled ??= new vm.Script(text, { filename: 'apps-script-services.js' });
  return compiled;
}

function build(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./facades/entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'services',
    target: 'es2022',
    platform: 'neutral',
    logLevel: 'silent',
  });
  return `(() => { ${outputFiles[0]?.text ?? ''}\nreturn services.install; })()`;
}
