import { DEFAULT_SETTINGS } from '../../src/application/workbook/setting-rows';
import type { GeneratedInstallation } from './generated-installation';
import { GENERATED_AS_OF, generatedRegister } from './generated-register';
import { generatedValues, JUDGED_SHEETS } from './generated-values';
import { median, rounded } from './median';
import { collectGarbage, type MeasuredCode, measuredCode } from './run-measured';

const YEARS = ['2024/25', '2025/26', '2026/27'];

export interface DailyCheckFigures {
  readonly apiCalls: number;
  /** Reading the cells as a register and judging three school years, milliseconds. */
  readonly cpuMs: number;
  /** `JSON.parse` of the same values in the same run, milliseconds. */
  readonly parseMs: number;
  /** Parts of `cpuMs`. */
  readonly decodeMs: number;
  readonly evaluateMs: number;
  readonly verdicts: number;
  readonly meetings: number;
}

interface OneRun {
  readonly parseMs: number;
  readonly decodeMs: number;
  readonly evaluateMs: number;
  readonly cpuMs: number;
  readonly verdicts: number;
  readonly meetings: number;
}

/** Runs the trigger `daily` of the bundle and answers how many calls of Google's APIs it made. */
export async function dailyCalls({ run }: GeneratedInstallation): Promise<number> {
  const { calls } = await run('daily', [], 'trigger');
  return calls.length;
}

/** Measures reading and judging a register of so many groups, each time beside `JSON.parse` of the same values. */
export async function measureJudging(groups: number, runs: number): Promise<Omit<DailyCheckFigures, 'apiCalls'>> {
  const values = generatedValues(generatedRegister(groups, DEFAULT_SETTINGS));
  const code = await measuredCode();
  const ids = JUDGED_SHEETS.map(({ id }) => id);
  const reading = code.readingOf(values, ids);
  const all = Array.from({ length: runs }, () => oneRun(code, values, reading));
  const of = (figure: keyof OneRun): number => rounded(median(all.map((one) => one[figure])));
  return {
    cpuMs: of('cpuMs'),
    parseMs: of('parseMs'),
    decodeMs: of('decodeMs'),
    evaluateMs: of('evaluateMs'),
    verdicts: of('verdicts'),
    meetings: of('meetings'),
  };
}

function oneRun(code: MeasuredCode, values: string, reading: ReturnType<MeasuredCode['readingOf']>): OneRun {
  const parseMs = parsing(code, values);
  collectGarbage();
  const started = performance.now();
  const { snapshot } = code.decode(reading);
  const decoded = performance.now();
  const verdicts = code.judge(snapshot, GENERATED_AS_OF, YEARS);
  const ended = performance.now();
  return {
    parseMs,
    decodeMs: decoded - started,
    evaluateMs: ended - decoded,
    cpuMs: ended - started,
    verdicts,
    meetings: snapshot.meetings.length,
  };
}

function parsing(code: MeasuredCode, values: string): number {
  collectGarbage();
  const started = performance.now();
  code.parse(values);
  return performance.now() - started;
}
