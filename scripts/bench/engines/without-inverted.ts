// The same template for an engine that has no inverted sections: each becomes a condition of its own.
import PizZip from 'pizzip';

const PATH = 'word/document.xml';

/** Name of the condition that holds where the field is empty. */
export const emptiness = (name: string): string => `без ${name}`;

/** The XML with `{^name}…{/name}` as `{#без name}…{/без name}`. */
export function withoutInverted(xml: string): string {
  const open: string[] = [];
  return xml.replace(/\{([#^/])([^{}]+)\}/g, (_, sign: string, name: string) => {
    if (sign === '/') return `{/${open.pop() ?? name}}`;
    open.push(sign === '^' ? emptiness(name) : name);
    return `{#${open[open.length - 1]}}`;
  });
}

/** A template, or any other archive of a document, with another XML of its body. */
export function changedBody(template: Uint8Array, change: (xml: string) => string): Uint8Array {
  const zip = new PizZip(template);
  zip.file(PATH, change(zip.file(PATH)?.asText() ?? ''));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
