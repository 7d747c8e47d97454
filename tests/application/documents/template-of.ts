import PizZip from 'pizzip';
import { type BlockSource, type DocumentSource, paragraph } from '../../../src/templates/document-source';
import { packageParts } from '../../../src/templates/ooxml/package-parts';

const MARGINS = { left: 30, right: 15, top: 20, bottom: 20 };

/** A table of rows of cells. */
export function tableOf(...rows: readonly (readonly string[])[]): BlockSource {
  return {
    kind: 'table',
    columns: (rows[0] ?? []).map(() => 30),
    borders: true,
    headRows: [],
    rows: rows.map((cells) => cells.map((text) => paragraph('cell', text))),
  };
}

/** A .docx of paragraphs and tables; `change` alters its parts as a word processor would. */
export function templateOf(
  blocks: readonly (string | BlockSource)[],
  change: (path: string, xml: string) => string = (_path, xml) => xml,
): Uint8Array {
  const source: DocumentSource = {
    title: 'Проба',
    margins: MARGINS,
    blocks: blocks.map((block) => (typeof block === 'string' ? paragraph('text', block) : block)),
  };
  const zip = new PizZip();
  for (const [path, xml] of packageParts(source)) zip.file(path, change(path, xml));
  return zip.generate({ type: 'uint8array' });
}

/** Parts the text of a run after these letters into runs of two looks. */
export function splitAfter(letters: string, look = '<w:rPr><w:b/></w:rPr>'): (path: string, xml: string) => string {
  return (_path, xml) => xml.replace(letters, `${letters}</w:t></w:r><w:r>${look}<w:t xml:space="preserve">`);
}
