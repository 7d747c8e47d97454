import type { DocumentEngine, FilledTemplate } from './document-engine';
import { fieldKey } from './field-key';
import { printableText } from './printable-text';
import { isPrinted, type TemplateData, type TemplateValue } from './template-data';

function printable(value: TemplateValue): TemplateValue {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return printableText(value);
  if (!isPrinted(value)) return value.map(printableData);
  return {
    ...value,
    print: (forms) => {
      const text = value.print(forms);
      return text === undefined ? undefined : printableText(text);
    },
  };
}

/** Tags and values as the engine takes them. */
export function printableData(data: TemplateData): TemplateData {
  const result: Record<string, TemplateValue> = {};
  for (const [tag, value] of Object.entries(data)) result[fieldKey(tag)] = printable(value);
  return result;
}

/** Bytes as numbers 0–255 whatever the platform gives: Apps Script has them signed. */
export function templateBytes(template: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(template.length);
  for (let index = 0; index < template.length; index += 1) bytes[index] = (template[index] ?? 0) & 0xff;
  return bytes;
}

/**
 * Fills a .docx template. Characters that a .docx cannot hold are removed, tabs become spaces, line breaks stay
 * breaks; `uncertain()` words come out highlighted.
 *
 * @param template bytes of the file, 0–255 or signed as Apps Script gives them
 */
export function fillTemplate(
  template: ArrayLike<number>,
  data: TemplateData,
  engine: Pick<DocumentEngine, 'fillDocx'>,
): FilledTemplate {
  return engine.fillDocx(templateBytes(template), printableData(data));
}
