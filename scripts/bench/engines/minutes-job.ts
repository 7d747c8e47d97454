import { minutesPaper } from '../../../src/domain/documents/papers/minutes-paper';
import { demoRegister } from '../../../src/local/demo/demo-register';
import { buildTemplates } from '../../templates';
import { docxTemplatesSyntax } from './docx-templates-syntax';
import { type PlainValues, plainValues } from './plain-values';
import { changedBody, withoutInverted } from './without-inverted';

/** One paper that every engine makes: minutes of two pages. */
export interface MinutesJob {
  readonly registerText: string;
  readonly meetingId: string;
  readonly template: Uint8Array;
  /** The same template in the words of docx-templates. */
  readonly docxTemplates: Uint8Array;
  /** The same template for an engine that has no inverted sections. */
  readonly withoutInverted: Uint8Array;
  readonly values: PlainValues;
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
    docxTemplates: changedBody(template.bytes, (xml) => docxTemplatesSyntax(xml, minutesPaper.fields)),
    withoutInverted: changedBody(template.bytes, withoutInverted),
    values: plainValues(minutesPaper.fields, said.data),
  };
}
