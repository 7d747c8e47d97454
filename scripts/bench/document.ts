import type { MakeMinutesOutput } from '../../src/contract/make-minutes';
import { demoRegister } from '../../src/local/demo/demo-register';
import { buildTemplates } from '../templates';
import type { GeneratedInstallation } from './generated-installation';
import { median, medianMs, rounded } from './median';
import { measuredCode } from './run-measured';
import { callProcedure } from './save';

export interface DocumentFigures {
  /** Calls for one document, the exported template being at hand as it is for ten minutes after a first one. */
  readonly apiCalls: number;
  /** The same with the template exported first. */
  readonly apiCallsFirst: number;
  /** Data of the minutes and filling of the template, milliseconds. */
  readonly cpuMs: number;
  /** The same as the first paper of a run, as every paper in Google is: the engine is evaluated before. */
  readonly coldMs: number;
}

/** Makes the minutes of two meetings of a generated register: the first exports the template, the second has it. */
export async function measureDocument(
  generated: GeneratedInstallation,
  meetingIds: readonly [string, string],
  runs: number,
): Promise<DocumentFigures> {
  const [first, second] = meetingIds;
  const cold = await callProcedure<MakeMinutesOutput>(generated, 'makeMinutes', { meetingId: first });
  const warm = await callProcedure<MakeMinutesOutput>(generated, 'makeMinutes', { meetingId: second });
  return {
    apiCalls: warm.calls.length,
    apiCallsFirst: cold.calls.length,
    ...(await filling(runs)),
  };
}

async function filling(runs: number): Promise<Pick<DocumentFigures, 'cpuMs' | 'coldMs'>> {
  const [template] = await buildTemplates();
  const register = demoRegister('novosibirsk-2022', '2026-11-22');
  const meeting = register.meetings.find(({ status, presentIds }) => status === 'held' && presentIds.length > 5);
  if (template === undefined || meeting === undefined) throw new Error('nothing to make minutes of');
  const text = JSON.stringify(register);
  const bytes = [...template.bytes];
  const inNewRun = async () => (await measuredCode()).minutes(text, meeting.id, bytes);
  const cold: number[] = [];
  for (let run = 0; run < runs; run += 1) cold.push(medianMs(1, await inNewRun()));
  const make = await inNewRun();
  make();
  return { cpuMs: rounded(medianMs(runs, make)), coldMs: rounded(median(cold)) };
}
