import { buildTemplates } from '../../scripts/templates';
import type { FilledTemplate } from '../../src/application/documents/document-engine';
import { fillPaper } from '../../src/application/documents/fill-paper';
import { minutesData } from '../../src/domain/documents/minutes';
import type { MinutesData } from '../../src/domain/documents/minutes-data';
import { minutesPaper, minutesPaperData } from '../../src/domain/documents/papers/minutes-paper';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';

export interface MadeMinutes {
  readonly data: MinutesData;
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

export async function minutesTemplateBytes(): Promise<Uint8Array> {
  const [template] = await buildTemplates();
  if (template === undefined) throw new Error('No template was built');
  return template.bytes;
}

export function bytesOf(filled: FilledTemplate): Uint8Array {
  if (!filled.ok) throw new Error(filled.problems.join('\n'));
  return filled.bytes;
}

/** Makes the minutes as the product does, with the shipped template. */
export function makeMinutes(register: RegisterSnapshot, meetingId: string, template: Uint8Array): MadeMinutes {
  const data = minutesData(register, meetingId);
  if (data === undefined) throw new Error(`No meeting ${meetingId}`);
  const filled = fillPaper(template, minutesPaper, minutesPaperData(data));
  return { data, bytes: bytesOf(filled), warnings: filled.ok ? filled.warnings : [] };
}
