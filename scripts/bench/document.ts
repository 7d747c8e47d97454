import * as engine from '../../src/application/documents/docx-engine';
import { fillTemplate } from '../../src/application/documents/fill-template';
import { minutesTemplateData } from '../../src/application/documents/minutes-template-data';
import type { MakeMinutesOutput } from '../../src/contract/make-minutes';
import { minutesData } from '../../src/domain/documents/minutes';
import { demoRegister } from '../../src/local/demo/demo-register';
import { buildTemplates } from '../templates';
import type { GeneratedInstallation } from './generated-installation';
import { medianMs, rounded } from './median';
import { callProcedure } from './save';

export interface DocumentFigures {
  /** Calls for one document, the exported template being at hand as it is for ten minutes after a first one. */
  readonly apiCalls: number;
  /** The same with the template exported first. */
  readonly apiCallsFirst: number;
  /** Data of the minutes and filling of the template, milliseconds. */
  readonly cpuMs: number;
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
    cpuMs: rounded(await fillingMs(runs)),
  };
}

async function fillingMs(runs: number): Promise<number> {
  const [template] = await buildTemplates();
  const register = demoRegister('novosibirsk-2022', '2026-11-22');
  const meeting = register.meetings.find(({ status, presentIds }) => status === 'held' && presentIds.length > 5);
  if (template === undefined || meeting === undefined) throw new Error('nothing to make minutes of');
  return medianMs(runs, () => {
    const data = minutesData(register, meeting.id);
    if (data === undefined) throw new Error('no minutes');
    return fillTemplate(template.bytes, minutesTemplateData(data), engine);
  });
}
