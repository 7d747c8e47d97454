import { buildTemplates } from '../../scripts/templates';

const templates = await buildTemplates();

/** A shipped template as bytes. */
export function shippedTemplate(name: string): Uint8Array {
  const template = templates.find((one) => one.name === name);
  if (template === undefined) throw new Error(`There is no template «${name}»`);
  return template.bytes;
}

/** The shipped template of minutes as bytes. */
export const minutesTemplate = (): Uint8Array => shippedTemplate('minutes');
