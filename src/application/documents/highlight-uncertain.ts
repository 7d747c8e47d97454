// WordprocessingML: runs and their properties, ECMA-376 part 1, 17.3.2.
import { UNCERTAIN_END, UNCERTAIN_START } from './template-data';

/** Elements that follow `w:highlight` in the sequence of CT_RPr. */
const AFTER_HIGHLIGHT =
  /<w:(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)(?=[\s/>])/;

function runProperties(xml: string, position: number): string {
  const start = Math.max(xml.lastIndexOf('<w:r>', position), xml.lastIndexOf('<w:r ', position));
  const run = start < 0 ? '' : xml.slice(start, position);
  return /^<w:r(?:\s[^>]*)?>\s*<w:rPr>([\s\S]*?)<\/w:rPr>/.exec(run)?.[1] ?? '';
}

function highlighted(properties: string): string {
  const plain = properties.replace(/<w:highlight\b[^>]*\/>/g, '');
  const next = AFTER_HIGHLIGHT.exec(plain)?.index ?? plain.length;
  return `${plain.slice(0, next)}<w:highlight w:val="yellow"/>${plain.slice(next)}`;
}

const wrapped = (properties: string): string => (properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`);

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The marked words of a part of the document, as people read them. */
export function uncertainWords(xml: string): string[] {
  const marked = xml.match(new RegExp(`${UNCERTAIN_START}[^${UNCERTAIN_END}]*${UNCERTAIN_END}`, 'g')) ?? [];
  return marked.map((words) =>
    words
      .slice(1, -1)
      .replace(/<[^>]*>/g, ' ')
      .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
  );
}

/** Turns the marked words of a part of the document into runs of their own on yellow. */
export function highlightUncertain(xml: string): string {
  let result = '';
  let rest = 0;
  for (let start = xml.indexOf(UNCERTAIN_START); start >= 0; start = xml.indexOf(UNCERTAIN_START, rest)) {
    const end = xml.indexOf(UNCERTAIN_END, start);
    if (end < 0) break;
    const properties = runProperties(xml, start);
    const words = xml.slice(start + 1, end);
    result +=
      `${xml.slice(rest, start)}</w:t></w:r><w:r>${wrapped(highlighted(properties))}` +
      `<w:t xml:space="preserve">${words}</w:t></w:r><w:r>${wrapped(properties)}<w:t xml:space="preserve">`;
    rest = end + 1;
  }
  return (result + xml.slice(rest)).split(UNCERTAIN_START).join('').split(UNCERTAIN_END).join('');
}
