import PizZip from 'pizzip';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Returns the text of a `.docx` for a quick look, one paragraph per line, cells of a table row separated by tabs.
 *
 * @returns `undefined` when the bytes are not a Word document
 */
export function docxText(bytes: Uint8Array): string | undefined {
  let body: string | undefined;
  try {
    body = new PizZip(bytes).file('word/document.xml')?.asText();
  } catch {
    return undefined;
  }
  if (body === undefined) return undefined;
  return body
    .replace(/<w:p[ >][\s\S]*?<\/w:p>/g, (paragraph) => `${paragraphText(paragraph)}\n`)
    .replace(/\n<\/w:tc>\s*(?=<w:tc[ >])/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_whole, name: string) => ENTITIES[name] ?? '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Keeps entities escaped, so that a typed «<w:p>» cannot be taken for markup afterwards. */
function paragraphText(paragraph: string): string {
  return paragraph
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<w:(br|cr)( [^>]*)?\/>/g, '\n')
    .replace(/<w:(instrText|delText)[^>]*>[\s\S]*?<\/w:\1>/g, '')
    .replace(/<[^>]*>/g, '');
}
