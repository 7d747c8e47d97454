import PizZip from 'pizzip';

/** A copy of a .docx with its styles, margins and headers and without its text, to paste another one into. */
export function emptiedDocx(template: Uint8Array): Uint8Array {
  const zip = new PizZip(template);
  const path = 'word/document.xml';
  const xml = zip.file(path)?.asText() ?? '';
  const start = xml.indexOf('<w:body>');
  const end = xml.indexOf('</w:body>');
  if (start < 0 || end < 0) return template;
  // The properties of the last section stand at the end of the body: ECMA-376 part 1, 17.6.17.
  const section = xml.lastIndexOf('<w:sectPr', end);
  const kept = section > xml.lastIndexOf('</w:p>', end) ? xml.slice(section, end) : '';
  zip.file(path, `${xml.slice(0, start)}<w:body><w:p/>${kept}${xml.slice(end)}`);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
