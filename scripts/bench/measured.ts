// What is measured, compiled and run as the bundle is: `buildMeasured` makes a script of it for a bare context.

import type { FilledTemplate } from '../../src/application/documents/document-engine';
import type { CellValue, WorkbookReading } from '../../src/application/ports/workbook-port';
import { decodeRegister } from '../../src/application/workbook/decode-register';
import type { DecodedRegister } from '../../src/application/workbook/decoded-register';
import type { PlainDate } from '../../src/domain/calendar/plain-date';
import type { SchoolYear } from '../../src/domain/calendar/school-year';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { evaluateRegister } from '../../src/domain/verdicts/evaluate-register';
import { loadDocumentEngine } from '../../src/google/on-demand';

/** The answer of `values.batchGet` as the script gets it. */
export function parse(text: string): { readonly valueRanges: readonly { readonly values?: CellValue[][] }[] } {
  return JSON.parse(text);
}

export function readingOf(text: string, sheets: readonly string[]): WorkbookReading {
  const { valueRanges } = parse(text);
  const grids: Record<string, { readonly values: readonly (readonly CellValue[])[] }> = {};
  sheets.forEach((sheet, index) => {
    grids[sheet] = { values: valueRanges[index]?.values ?? [] };
  });
  return { grids };
}

export function decode(reading: WorkbookReading): DecodedRegister {
  return decodeRegister(reading);
}

export function judge(snapshot: RegisterSnapshot, asOf: PlainDate, schoolYears: readonly SchoolYear[]): number {
  return evaluateRegister(snapshot, { asOf, schoolYears }).length;
}

/** Gathers what the minutes say and fills the template; evaluates the engine when it is the first paper here. */
export function minutes(registerText: string, meetingId: string, template: readonly number[]): () => FilledTemplate {
  const register = JSON.parse(registerText) as RegisterSnapshot;
  return () => {
    const engine = loadDocumentEngine();
    const paper = engine.papers.find(({ id }) => id === 'minutes');
    const said = paper?.data(register, { kind: 'meeting', meetingId }, { today: '2026-11-22', authorId: null });
    if (paper === undefined || said?.kind !== 'ready') throw new Error('no minutes');
    return engine.fillPaper(template, paper, said.data);
  };
}

/** Fills the template with what the minutes say, gathered before: what other engines are compared with. */
export function filledMinutes(registerText: string, meetingId: string, template: Uint8Array): () => FilledTemplate {
  const register = JSON.parse(registerText) as RegisterSnapshot;
  const engine = loadDocumentEngine();
  const paper = engine.papers.find(({ id }) => id === 'minutes');
  const said = paper?.data(register, { kind: 'meeting', meetingId }, { today: '2026-11-22', authorId: null });
  if (paper === undefined || said?.kind !== 'ready') throw new Error('no minutes');
  const { data } = said;
  return () => engine.fillPaper(template, paper, data);
}
