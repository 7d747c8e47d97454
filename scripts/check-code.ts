// Format, lint, dependency rules, types of each zone, lengths of files and functions: all of them run, all faults are shown.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { longFunctions } from './check-code/long-functions';

/** Zones with a tsconfig of their own; each sees only the types it may use. */
const ZONES = [
  'src/domain',
  'src/application',
  'src/contract',
  'src/messages',
  'src/google',
  'src/sidebar',
  'src/local',
  'src/local/web/page',
  '.',
];

/** Lines a source file may have before the check fails; about 200 is the habit. */
const LONGEST_FILE = 300;
const LONGEST_TEST = 600;

/** Lines a function of the product or of a script may have; 40 is the habit. */
const LONGEST_FUNCTION = 60;

interface Finished {
  readonly name: string;
  readonly code: number;
  readonly output: string;
}

function run(name: string, command: string, args: readonly string[]): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('close', (code) => resolve({ name, code: code ?? 1, output }));
  });
}

/** TypeScript files of the repository with their text; those removed but not yet committed are left out. */
function sourceFiles(): readonly { readonly file: string; readonly text: string }[] {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { encoding: 'utf8' }).split('\n').filter(Boolean);
  return files.filter((file) => existsSync(file)).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** Names source files that have grown past the limit. */
function checkFileSizes(): Finished {
  const long = sourceFiles().flatMap(({ file, text }) => {
    const lines = text.split('\n').length - 1;
    const limit = file.startsWith('tests/') ? LONGEST_TEST : LONGEST_FILE;
    return lines > limit ? [`${file}: ${lines} lines, at most ${limit}`] : [];
  });
  return { name: 'file sizes', code: long.length > 0 ? 1 : 0, output: long.join('\n') };
}

/** Names functions of src and scripts that have grown past the limit. */
function checkFunctionLengths(): Finished {
  const long = sourceFiles()
    .filter(({ file }) => /^(src|scripts)\//.test(file))
    .flatMap(({ file, text }) =>
      longFunctions(file, text, LONGEST_FUNCTION).map(
        ({ name, line, lines }) =>
          `${file}:${line}: ${name} has ${lines} lines, at most ${LONGEST_FUNCTION}; give a part of it a name of its own`,
      ),
    );
  return { name: 'function lengths', code: long.length > 0 ? 1 : 0, output: long.join('\n') };
}

async function main(): Promise<number> {
  const bin = (name: string): string => `node_modules/.bin/${name}`;
  const finished = [
    checkFileSizes(),
    checkFunctionLengths(),
    await run('format and lint', bin('biome'), ['ci', '--colors=off', '.']),
    await run('dependency rules', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'src', 'scripts', 'tests']),
  ];
  for (const zone of ZONES) finished.push(await run(`types of ${zone}`, bin('tsc'), ['-p', zone]));
  for (const { name, code, output } of finished) {
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`);
    if (code !== 0) console.log(output);
  }
  return finished.some(({ code }) => code !== 0) ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
