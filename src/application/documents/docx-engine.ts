// The only file that imports the document library: the build puts it into a file of its own (`documents.js`), which is
// evaluated when the first paper is made.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { TEMPLATE_NOT_A_DOCX, unknownTagMessage } from '../../messages/template-problems';
import type { FilledTemplate } from './document-engine';
import { highlightUncertain } from './highlight-uncertain';
import { keepWithNext } from './keep-with-next';
import type { TemplateData } from './template-data';
import { templateProblems } from './template-problems';

/** Printed where the template asks for something that we do not know: a place for the pen. */
const BLANK = '____________';

/** Reads own values only, so that a tag «constructor» finds nothing. */
function ownValue(scope: unknown, tag: string): unknown {
  if (typeof scope !== 'object' || scope === null) return undefined;
  return Object.getOwnPropertyDescriptor(scope, tag)?.value;
}

function parser(tag: string): { get: (scope: unknown) => unknown } {
  const name = tag.trim().replace(/\s+/g, ' ');
  return { get: (scope) => (name === '.' ? scope : ownValue(scope, name)) };
}

function render(zip: PizZip, data: TemplateData, unknownTags: Set<string>): void {
  const document = new Docxtemplater(zip, {
    delimiters: { start: '{', end: '}' },
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser,
    nullGetter: (part: { readonly module?: string; readonly value: string }) => {
      unknownTags.add(part.value);
      return part.module ? '' : BLANK;
    },
  });
  document.render(data);
}

/** Fills a .docx; synchronous, with ECMAScript built-ins only. */
export function fillDocx(template: Uint8Array, data: TemplateData): FilledTemplate {
  let zip: PizZip;
  try {
    zip = new PizZip(template);
  } catch {
    return { ok: false, problems: [TEMPLATE_NOT_A_DOCX] };
  }
  const unknownTags = new Set<string>();
  try {
    render(zip, data, unknownTags);
  } catch (error) {
    return { ok: false, problems: templateProblems(error) };
  }
  for (const path of Object.keys(zip.files)) {
    const xml = /^word\/[^/]+\.xml$/.test(path) ? zip.file(path)?.asText() : undefined;
    const finished = xml === undefined ? undefined : keepWithNext(highlightUncertain(xml));
    if (finished !== undefined && finished !== xml) zip.file(path, finished);
  }
  const warnings = [...unknownTags].map(unknownTagMessage);
  return { ok: true, bytes: zip.generate({ type: 'uint8array', compression: 'DEFLATE' }), warnings };
}
