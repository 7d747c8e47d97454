// Format, lint, dependency rules, types of each zone and file sizes: all of them run, all faults are shown.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

/** Names source files that have grown past the limit. */
function checkFileSizes(): Finished {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { encoding: 'utf8' }).split('\n').filter(Boolean);
  const long = files.flatMap((file) => {
    let lines: number;
    try {
      lines = readFileSync(file, 'utf8').split('\n').length - 1;
    } catch {
      return [];
    }
    const limit = file.startsWith('tests/') ? LONGEST_TEST : LONGEST_FILE;
    return lines > limit ? [`${file}: ${lines} lines, at most ${limit}`] : [];
  });
  return { name: 'file sizes', code: long.length > 0 ? 1 : 0, output: long.join('\n') };
}

async function main(): Promise<number> {
  const bin = (name: string): string => `node_modules/.bin/${name}`;
  const finished = [
    checkFileSizes(),
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
