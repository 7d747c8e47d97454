import type { CellValue, SheetGrid } from '../../src/application/ports/workbook-port';
import { decodeRegister } from '../../src/application/workbook/decode-register';
import type { SheetId } from '../../src/application/workbook/sheet-id';
import { SHEETS } from '../../src/application/workbook/sheets';
import { evaluateRegister } from '../../src/domain/verdicts/evaluate-register';
import type { GeneratedInstallation } from './generated-installation';
import { GENERATED_AS_OF } from './generated-register';
import { medianMs, rounded } from './median';

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

/** Measures the trigger `daily` on a generated register. */
export async function measureDailyCheck(generated: GeneratedInstallation, runs: number): Promise<DailyCheckFigures> {
  const { sheets } = generated;
  const answer = sheets.valuesBatchGet(sheets.spreadsheetId, {
    ranges: SHEETS.map(({ title }) => `'${title}'`),
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  const text = JSON.stringify(answer);
  const parsed = JSON.parse(text) as { valueRanges: { values?: CellValue[][] }[] };
  const grids = Object.fromEntries(
    SHEETS.map(({ id }, index) => [id, { values: parsed.valueRanges[index]?.values ?? [] }]),
  ) as Partial<Record<SheetId, SheetGrid>>;
  const { snapshot } = decodeRegister({ grids });
  const judge = () => evaluateRegister(snapshot, { asOf: GENERATED_AS_OF, schoolYears: YEARS });
  const { calls } = await generated.run('daily', [], 'trigger');
  const decodeMs = medianMs(runs, () => decodeRegister({ grids }));
  const evaluateMs = medianMs(runs, judge);
  const cpuMs = medianMs(runs, () => {
    const decoded = decodeRegister({ grids });
    evaluateRegister(decoded.snapshot, { asOf: GENERATED_AS_OF, schoolYears: YEARS });
  });
  return {
    apiCalls: calls.length,
    cpuMs: rounded(cpuMs),
    parseMs: rounded(medianMs(runs, () => JSON.parse(text))),
    decodeMs: rounded(decodeMs),
    evaluateMs: rounded(evaluateMs),
    verdicts: judge().length,
    meetings: snapshot.meetings.length,
  };
}
