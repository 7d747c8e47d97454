// Paragraphs and runs: ECMA-376 part 1, 17.3.1.22 and 17.3.2.25.
import { NEW_PARAGRAPH } from './template-data';

/** Properties of the element that begins at `start`, with their own tags; empty when it has none. */
function propertiesOf(xml: string, start: number, name: 'p' | 'r'): string {
  const pattern = new RegExp(`^<w:${name}(?:\\s[^>]*)?>\\s*(<w:${name}Pr>[\\s\\S]*?</w:${name}Pr>)`);
  return pattern.exec(xml.slice(start))?.[1] ?? '';
}

const lastOpening = (xml: string, name: string, position: number): number =>
  Math.max(xml.lastIndexOf(`<w:${name}>`, position), xml.lastIndexOf(`<w:${name} `, position));

/** A page break before the first of the paragraphs is not for the others. */
const repeated = (properties: string): string =>
  properties.replace(/<w:pageBreakBefore\b[^>]*\/>|<w:sectPr[\s\S]*?<\/w:sectPr>/g, '');

/** Ends the paragraph at each mark and begins another with the same look. */
export function splitParagraphs(xml: string): string {
  let result = xml;
  for (let mark = result.indexOf(NEW_PARAGRAPH); mark >= 0; mark = result.indexOf(NEW_PARAGRAPH, mark + 1)) {
    const paragraph = repeated(propertiesOf(result, Math.max(lastOpening(result, 'p', mark), 0), 'p'));
    const run = propertiesOf(result, Math.max(lastOpening(result, 'r', mark), 0), 'r');
    const border = `</w:t></w:r></w:p><w:p>${paragraph}<w:r>${run}<w:t xml:space="preserve">`;
    result = result.slice(0, mark) + border + result.slice(mark + 1);
  }
  return result;
}
