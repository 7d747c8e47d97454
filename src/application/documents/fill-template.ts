import type { DocumentEngine, FilledTemplate } from './document-engine';
import type { TemplateData, TemplateValue } from './template-data';

/** Everything that XML 1.0 refuses, except line breaks, which become breaks of a line in the paper. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to remove
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g;
const LONE_LOW_SURROGATE = /(^|[^\ud800-\udbff])[\udc00-\udfff]/g;

function printable(value: TemplateValue): TemplateValue {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return value.map(printableData);
  return value
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(FORBIDDEN, '')
    .replace(LONE_LOW_SURROGATE, '$1');
}

function printableData(data: TemplateData): TemplateData {
  const result: Record<string, TemplateValue> = {};
  for (const [tag, value] of Object.entries(data)) result[tag] = printable(value);
  return result;
}

/**
 * Fills a .docx template. Characters that a .docx cannot hold are removed, tabs become spaces, line breaks stay
 * breaks; `uncertain()` words come out highlighted.
 *
 * @param template bytes of the file, 0–255 or signed as Apps Script gives them
 */
export function fillTemplate(template: ArrayLike<number>, data: TemplateData, engine: DocumentEngine): FilledTemplate {
  const bytes = new Uint8Array(template.length);
  for (let index = 0; index < template.length; index += 1) bytes[index] = (template[index] ?? 0) & 0xff;
  return engine.fillDocx(bytes, printableData(data));
}
