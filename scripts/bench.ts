// `npm run bench [-- --json]`: API calls, CPU and sizes against the numbers to reach; ratios come from one run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getHeapStatistics } from 'node:v8';
import { type BundleFigures, measureBundle } from './bench/bundle';
import { type DailyCheckFigures, dailyCalls, measureJudging } from './bench/daily-check';
import { type DocumentFigures, measureDocument } from './bench/document';
import { compareEngines, type EngineFigures } from './bench/engines/compare-engines';
import { engineLines } from './bench/engines/engine-lines';
import { generatedInstallation } from './bench/generated-installation';
import { SPARING } from './bench/generated-register';
import { measurePage, type PageFigures } from './bench/page';
import { measureRulesEngine, type RulesEngineFigures } from './bench/rules-engine';
import { measureSave, type SaveFigures } from './bench/save';
import { TWELVE_NORMS } from './bench/twelve-norms';
import { build } from './build';

const RUNS = 9;
/** Ten thousand groups take a while; their median needs fewer runs. */
const RUNS_LARGE = 3;
/** Filling takes a few milliseconds, so that many runs are needed and can be had. */
const RUNS_OF_ENGINES = 41;
/** Papers of one batch. */
const BATCH = 200;
/** Ten thousand groups are ten million cells and more: their values, the same as JSON, the register made of them. */
const HEAP_MB = 12_288;

/** Everything measured; times in milliseconds, medians. */
interface BenchFigures {
  readonly dailyCheck: Readonly<Record<'1000' | '10000', DailyCheckFigures>>;
  readonly bundle: BundleFigures;
  readonly page: PageFigures;
  readonly save: SaveFigures;
  readonly document: DocumentFigures;
  /** The same minutes by other engines, for comparison. */
  readonly engines: EngineFigures;
  /** Twelve norms by the product and by a general engine, for comparison. */
  readonly rulesEngine: RulesEngineFigures;
}

interface SmallFigures {
  readonly apiCalls: number;
  readonly save: SaveFigures;
  readonly document: DocumentFigures;
}

async function measureSmall(bundleDir: string): Promise<SmallFigures> {
  const generated = await generatedInstallation(1000, bundleDir, { installs: true });
  try {
    const apiCalls = await dailyCalls(generated);
    const { figures: save, meetingId } = await measureSave(generated);
    const second = generated.unminutedMeetingId;
    const document = await measureDocument(generated, [meetingId, second], RUNS);
    return { apiCalls, save, document };
  } finally {
    await generated.close();
  }
}

async function measureLarge(bundleDir: string): Promise<number> {
  const generated = await generatedInstallation(10_000, bundleDir, {
    installs: false,
    composition: SPARING,
    // «Контроль» of all norms would be more cells than a workbook of Google may have.
    norms: TWELVE_NORMS,
  });
  try {
    return await dailyCalls(generated);
  } finally {
    await generated.close();
  }
}

async function measure(): Promise<BenchFigures> {
  const bundleDir = mkdtempSync(path.join(tmpdir(), 'metodset-bench-bundle-'));
  try {
    await build(bundleDir);
    const bundle = measureBundle(bundleDir, RUNS);
    const page = await measurePage(bundleDir);
    const { apiCalls, save, document } = await measureSmall(bundleDir);
    const small = { apiCalls, ...(await measureJudging(1000, RUNS)) };
    // No workbook lies in memory while something is timed: a script in Google has none either.
    const large = { apiCalls: await measureLarge(bundleDir), ...(await measureJudging(10_000, RUNS_LARGE)) };
    const engines = await compareEngines(RUNS_OF_ENGINES, BATCH);
    const rulesEngine = await measureRulesEngine(1000, RUNS_LARGE);
    return { dailyCheck: { '1000': small, '10000': large }, bundle, page, save, document, engines, rulesEngine };
  } finally {
    rmSync(bundleDir, { recursive: true, force: true });
  }
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;

type Line = readonly [what: string, measured: string, target: string, isReached: boolean];

/** Lines about the size of what is pushed to Google and how soon it answers. */
function programLines(bundle: BenchFigures['bundle'], page: BenchFigures['page']): readonly Line[] {
  return [
    [
      'server bundle',
      `${kilobytes(bundle.bytes)} (and ${kilobytes(bundle.onDemandBytes)} that are evaluated on demand)`,
      '≤ 600 KB',
      bundle.bytes <= 600 * 1024,
    ],
    ['server bundle evaluates', `${bundle.evalMs} ms`, '≤ 30 ms', bundle.evalMs <= 30],
    ['page file', kilobytes(page.bytes), '≤ 160 KB', page.bytes <= 160 * 1024],
    ['page file, gzipped', kilobytes(page.gzipBytes), '≤ 50 KB', page.gzipBytes <= 50 * 1024],
    [
      'largest part of the page, and gzipped',
      `${kilobytes(page.largestPart.bytes)}, ${kilobytes(page.largestPart.gzipBytes)}`,
      '≤ 80 KB, ≤ 25 KB',
      page.largestPart.bytes <= 80 * 1024 && page.largestPart.gzipBytes <= 25 * 1024,
    ],
    ['opening the page: calls', String(page.rpcCalls), '1', page.rpcCalls === 1],
    [
      'opening the page, 1 000 groups: first content',
      `${page.firstContentMs} ms`,
      '≤ 300 ms',
      page.firstContentMs <= 300,
    ],
  ];
}

/** One line a number: what, measured, target, whether it is reached. */
function table({ dailyCheck, bundle, page, save, document, engines, rulesEngine }: BenchFigures): string {
  const small = dailyCheck['1000'];
  const large = dailyCheck['10000'];
  const ratio = small.cpuMs / small.parseMs;
  const allRatio = small.allNorms.evaluateMs / small.allNorms.parseMs;
  const growth = large.cpuMs / small.cpuMs;
  const lines: readonly Line[] = [
    ['daily check, 1 000 groups: API calls', String(small.apiCalls), '≤ 6', small.apiCalls <= 6],
    ['daily check, 10 000 groups: API calls', String(large.apiCalls), '≤ 6', large.apiCalls <= 6],
    [
      `reading and judging ${small.meetings} meetings by 12 norms: CPU / JSON.parse`,
      `${ratio.toFixed(2)} (${small.cpuMs} / ${small.parseMs} ms; reading ${small.decodeMs}, judging ${small.evaluateMs})`,
      '≤ 2',
      ratio <= 2,
    ],
    [
      `judging by all ${small.allNorms.norms} norms: CPU / JSON.parse`,
      `${allRatio.toFixed(2)} (${small.allNorms.evaluateMs} / ${small.allNorms.parseMs} ms)`,
      '≤ 2',
      allRatio <= 2,
    ],
    ['10 000 groups / 1 000 groups', `${growth.toFixed(1)} (${large.cpuMs} ms)`, '≤ 11', growth <= 11],
    ...programLines(bundle, page),
    ['saving a form: reads + writes', `${save.reads} + ${save.writes}`, '1 + 1', save.reads === 1 && save.writes === 1],
    ['a document: API calls', `${document.apiCalls} (first: ${document.apiCallsFirst})`, '≤ 3', document.apiCalls <= 3],
    [
      'a document: CPU',
      `${document.cpuMs} ms (first of a run, with the engine: ${document.coldMs} ms)`,
      '≤ 25 ms',
      document.cpuMs <= 25,
    ],
    ...engineLines(engines),
  ];
  const width = Math.max(...lines.map(([what]) => what.length));
  return lines
    .map(
      ([what, measured, target, isReached]) =>
        `${isReached ? ' ok ' : 'MISS'} ${what.padEnd(width)}  ${measured}  (${target})`,
    )
    .concat(
      `     ${rulesEngine.norms} norms, 1 000 groups × 3 years, both in this process: ours ${rulesEngine.ownMs} ms, json-rules-engine ${rulesEngine.jsonRulesEngineMs} ms`,
    )
    .join('\n');
}

/** Runs this script again with a larger heap and answers its exit code; `undefined`: the heap is large enough. */
function inLargerHeap(): number | undefined {
  if (getHeapStatistics().heap_size_limit >= HEAP_MB * 2 ** 20) return undefined;
  const args = [...process.execArgv, `--max-old-space-size=${HEAP_MB}`, ...process.argv.slice(1)];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const ended = inLargerHeap();
  if (ended !== undefined) return ended;
  const load = () => loadavg().map((average) => average.toFixed(1))[0];
  const before = load();
  const figures = await measure();
  if (values.json) console.log(JSON.stringify(figures));
  else {
    console.log(table(figures));
    console.log('CPU is that of code compiled as the bundle is, in a bare context of V8; medians of wall time.');
    console.log(`Load of the machine before and after: ${before}, ${load()} on ${availableParallelism()} processors.`);
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
