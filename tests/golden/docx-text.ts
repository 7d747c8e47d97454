import PizZip from 'pizzip';

/** Text of one part of a .docx. */
export function docxPart(bytes: Uint8Array, path: string): string {
  return new PizZip(bytes).file(path)?.asText() ?? '';
}

const unescapeXml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

function paragraphText(xml: string): string {
  const marked = xml.replace(
    /<w:rPr>(?:(?!<\/w:rPr>).)*<w:highlight [^>]*>(?:(?!<\/w:rPr>).)*<\/w:rPr><w:t[^>]*>([^<]*)<\/w:t>/g,
    '<w:t>[[$1]]</w:t>',
  );
  const pieces = marked.match(/<w:t(?:\s[^>]*)?>[^<]*<\/w:t>|<w:tab\/>|<w:br\/>/g) ?? [];
  return pieces
    .map((piece) =>
      piece === '<w:tab/>' ? '\t' : piece === '<w:br/>' ? '\n' : unescapeXml(piece.replace(/<[^>]*>/g, '')),
    )
    .join('');
}

/** Counts the points that the word processor numbers: «1. », «1.1. ». */
function pointNumbers(): (xml: string) => string {
  const counted = [0, 0];
  return (xml) => {
    const level = /<w:numPr><w:ilvl w:val="(\d)"\/>/.exec(xml)?.[1];
    if (level === undefined) return '';
    const depth = Number(level);
    counted[depth] = (counted[depth] ?? 0) + 1;
    if (depth === 0) counted[1] = 0;
    return `${counted.slice(0, depth + 1).join('.')}. `;
  };
}

/**
 * Text of the body, a paragraph a line; highlighted words stand in [[ ]], cells of a row are parted by « | »,
 * no-break spaces are shown as «·», numbers of numbered paragraphs stand before them.
 */
export function docxText(bytes: Uint8Array): string {
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(docxPart(bytes, 'word/document.xml'))?.[1] ?? '';
  const lines: string[] = [];
  const numberOf = pointNumbers();
  for (const block of body.match(/<w:tr[ >][\s\S]*?<\/w:tr>|<w:p[ >][\s\S]*?<\/w:p>/g) ?? []) {
    const cells = block.startsWith('<w:tr') ? (block.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? []) : [block];
    lines.push(numberOf(block) + cells.map(paragraphText).join(' | '));
  }
  return `${lines
    .join('\n')
    .replace(/\u00a0/g, '·')
    .trimEnd()}\n`;
}
