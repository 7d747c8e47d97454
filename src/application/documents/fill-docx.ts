// The only file that imports the document library.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { TEMPLATE_NOT_A_DOCX, unknownTagMessage } from '../../messages/template-problems';
import type { FilledTemplate } from './document-engine';
import { fieldTag } from './field-forms';
import { fieldKey } from './field-key';
import { filledPartsOnly } from './filled-parts-only';
import { highlightUncertain, uncertainWords } from './highlight-uncertain';
import { keepWithNext } from './keep-with-next';
import { splitParagraphs } from './split-paragraphs';
import { isPrinted, MARKS, type TemplateData } from './template-data';
import { templateProblems } from './template-problems';
import { tolerantLoops } from './tolerant-loops';

/** Printed where the template asks for something that we do not know: a place for the pen. */
const BLANK = '____________';

const FILLED_PART = /^word\/(?:document|header|footer)\d*\.xml$/;
const MARK = new RegExp(`[${MARKS.join('')}]`);

/** Reads own values only, so that a tag «constructor» finds nothing. */
function ownValue(scope: unknown, tag: string): unknown {
  if (typeof scope !== 'object' || scope === null || isPrinted(scope)) return undefined;
  return Object.getOwnPropertyDescriptor(scope, tag)?.value;
}

interface AskedPart {
  readonly tag?: { readonly module?: string };
}

/** A loop takes rows or a condition, a plain tag takes text: neither is given the other's value. */
function parser(inside: string, { tag: part }: AskedPart = {}): { get: (scope: unknown) => unknown } {
  if (part?.module === 'loop') {
    const key = fieldKey(inside);
    return {
      get: (scope) => {
        const value = ownValue(scope, key);
        return isPrinted(value) ? !value.isEmpty : value;
      },
    };
  }
  const { key, forms, unknownForms } = fieldTag(inside);
  return {
    get: (scope) => {
      const value = ownValue(scope, key);
      if (value === undefined || unknownForms.length > 0) return undefined;
      if (isPrinted(value)) return value.print(forms);
      return typeof value === 'string' && forms.length === 0 ? value : undefined;
    },
  };
}

function compiled(zip: PizZip, unknownTags: Set<string>): Docxtemplater {
  return new Docxtemplater(zip, {
    delimiters: { start: '{', end: '}' },
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser,
    modules: [filledPartsOnly(), tolerantLoops()],
    nullGetter: (part: { readonly module?: string; readonly value: string }) => {
      unknownTags.add(part.value);
      return part.module ? '' : BLANK;
    },
  });
}

/** Opens the package; `undefined`: it is no archive. */
function opened(template: Uint8Array): PizZip | undefined {
  try {
    return new PizZip(template);
  } catch {
    return undefined;
  }
}

/** Fills a .docx; synchronous, with ECMAScript built-ins only. Tags of the data stand as `fieldKey` makes them. */
export function fillDocx(template: Uint8Array, data: TemplateData): FilledTemplate {
  const zip = opened(template);
  if (zip === undefined) return { ok: false, problems: [TEMPLATE_NOT_A_DOCX] };
  const unknownTags = new Set<string>();
  try {
    compiled(zip, unknownTags).render(data);
  } catch (error) {
    return { ok: false, problems: templateProblems(error) };
  }
  const uncertain = new Set<string>();
  for (const path of Object.keys(zip.files)) {
    // A part that is read is unpacked and packed again, so that only those that a tag may stand in are.
    const xml = FILLED_PART.test(path) ? zip.file(path)?.asText() : undefined;
    if (xml === undefined || !MARK.test(xml)) continue;
    const parted = splitParagraphs(xml);
    for (const words of uncertainWords(parted)) uncertain.add(words);
    zip.file(path, keepWithNext(highlightUncertain(parted)));
  }
  const warnings = [...unknownTags].map(unknownTagMessage);
  const bytes = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  return { ok: true, bytes, warnings, uncertain: [...uncertain] };
}

/** What the library itself objects to in a template, in Russian; empty when it can be filled. */
export function compileProblems(template: Uint8Array): readonly string[] {
  const zip = opened(template);
  if (zip === undefined) return [TEMPLATE_NOT_A_DOCX];
  try {
    compiled(zip, new Set());
    return [];
  } catch (error) {
    return templateProblems(error);
  }
}
