import { buildTemplates } from '../../scripts/templates';

const [template] = (await buildTemplates()).filter(({ name }) => name === 'minutes');

/** The shipped template of minutes as bytes. */
export function minutesTemplate(): Uint8Array {
  if (template === undefined) throw new Error('There is no template of minutes');
  return template.bytes;
}
