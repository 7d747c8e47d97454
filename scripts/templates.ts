// Builds the document templates from their readable sources; no binary is kept in git.
import PizZip from 'pizzip';
import type { DocumentSource } from '../src/templates/document-source';
import { minutesTemplate } from '../src/templates/minutes';
import { packageParts } from '../src/templates/ooxml/package-parts';
import { ORDER_TEMPLATES } from '../src/templates/orders/index';
import { REGISTER_TEMPLATES } from '../src/templates/registers/index';
import { WORK_TEMPLATES } from '../src/templates/work/index';

/** A shipped template as a .docx file. */
export interface BuiltTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same source always gives the same bytes: a build must not change by itself. */
const FIXED_DATE = new Date(Date.UTC(2026, 0, 1));

function docx(source: DocumentSource): Uint8Array {
  const zip = new PizZip();
  for (const [path, xml] of packageParts(source)) zip.file(path, xml, { date: FIXED_DATE, createFolders: false });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const SOURCES: readonly (readonly [string, DocumentSource])[] = [
  ['minutes', minutesTemplate],
  ...WORK_TEMPLATES,
  ...ORDER_TEMPLATES,
  ...REGISTER_TEMPLATES,
];

/** Names of all shipped templates. */
export const TEMPLATE_NAMES: readonly string[] = SOURCES.map(([name]) => name);

export async function buildTemplates(): Promise<readonly BuiltTemplate[]> {
  return SOURCES.map(([name, source]) => ({ name, bytes: docx(source) }));
}
