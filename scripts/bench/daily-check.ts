import { DEFAULT_SETTINGS } from '../../src/application/workbook/setting-rows';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import type { GeneratedInstallation } from './generated-installation';
import { GENERATED_AS_OF, generatedRegister } from './generated-register';
import { generatedValues, JUDGED_SHEETS } from './generated-values';
import { median, rounded } from './median';
import { collectGarbage, type MeasuredCode, measuredCode } from './run-measured';
import { TWELVE_NORMS, withNorms } from './twelve-norms';

const YEARS = ['2024/25', '2025/26', '2026/27'];

export interface DailyCheckFigures {
  readonly apiCalls: number;
  /** Reading the cells as a register and judging three school years by twelve norms, milliseconds. */
  readonly cpuMs: number;
  /** `JSON.parse` of the same values in the same run, milliseconds. */
  readonly parseMs: number;
  /** Parts of `cpuMs`. */
  readonly decodeMs: number;
  readonly evaluateMs: number;
  readonly verdicts: number;
  readonly meetings: number;
  /** Judging by every norm of the regulation, beside `JSON.parse` of the values with all of them. */
  readonly allNorms: { readonly norms: number; readonly evaluateMs: number; readonly parseMs: number };
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
  const register = generatedRegister(groups, DEFAULT_SETTINGS);
  const twelve = await medians(withNorms(register, TWELVE_NORMS), runs);
  const all = await medians(register, runs);
  const allNorms = { norms: register.norms.length, evaluateMs: all.evaluateMs, parseMs: all.parseMs };
  return { ...twelve, allNorms };
}

async function medians(register: RegisterSnapshot, runs: number): Promise<OneRun> {
  const values = generatedValues(register);
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
