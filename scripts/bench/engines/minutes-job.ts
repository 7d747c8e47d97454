import PizZip from 'pizzip';
import type { FieldDefinition } from '../../../src/domain/documents/papers/field-definition';
import { minutesPaper } from '../../../src/domain/documents/papers/minutes-paper';
import { demoRegister } from '../../../src/local/demo/demo-register';
import { buildTemplates } from '../../templates';
import { docxTemplatesSyntax } from './docx-templates-syntax';
import { type PlainValues, plainValues } from './plain-values';

/** One paper that every engine makes: minutes of two pages. */
export interface MinutesJob {
  readonly registerText: string;
  readonly meetingId: string;
  readonly template: Uint8Array;
  /** The same template in the words of docx-templates. */
  readonly docxTemplates: Uint8Array;
  readonly values: PlainValues;
}

function translated(template: Uint8Array, fields: readonly FieldDefinition[]): Uint8Array {
  const zip = new PizZip(template);
  const path = 'word/document.xml';
  zip.file(path, docxTemplatesSyntax(zip.file(path)?.asText() ?? '', fields));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Minutes of a demo meeting with three questions: two pages. */
export async function minutesJob(): Promise<MinutesJob> {
  const template = (await buildTemplates()).find(({ name }) => name === minutesPaper.template);
  const register = demoRegister('novosibirsk-2022', '2026-11-22');
  const meeting = register.meetings.find(({ status, presentIds }) => status === 'held' && presentIds.length > 5);
  if (template === undefined || meeting === undefined) throw new Error('nothing to make minutes of');
  const subject = { kind: 'meeting', meetingId: meeting.id } as const;
  const said = minutesPaper.data(register, subject, { today: '2026-11-22', authorId: null });
  if (said.kind !== 'ready') throw new Error('no minutes');
  return {
    registerText: JSON.stringify(register),
    meetingId: meeting.id,
    template: template.bytes,
    docxTemplates: translated(template.bytes, minutesPaper.fields),
    values: plainValues(minutesPaper.fields, said.data),
  };
}
