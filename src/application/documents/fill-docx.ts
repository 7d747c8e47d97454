// The only file that imports the document library.
import Docxtemplater from 'docxtemplater';
import { TEMPLATE_NOT_A_DOCX, unknownTagMessage } from '../../messages/template-problems';
import { chooseListLook } from './choose-list-look';
import type { FilledTemplate } from './document-engine';
import { fieldTag } from './field-forms';
import { fieldKey } from './field-key';
import { finishedParts } from './finished-parts';
import { highlightUncertain, uncertainWords } from './highlight-uncertain';
import { keepSignatures } from './keep-signatures';
import { keepWithNext } from './keep-with-next';
import { type OpenedTemplate, openTemplate } from './opened-template';
import { singleStops, withEnd } from './single-stops';
import { splitParagraphs } from './split-paragraphs';
import { isPrinted, MARKS, type TemplateData } from './template-data';
import { templateProblems } from './template-problems';
import { tolerantLoops } from './tolerant-loops';

/** Printed where the template asks for something that we do not know: a place for the pen. */
const BLANK = '____________';

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
        return isPrinted(value) ? (value.rows ?? !value.isEmpty) : value;
      },
    };
  }
  const { key, forms, unknownForms } = fieldTag(inside);
  return {
    get: (scope) => {
      const value = ownValue(scope, key);
      if (value === undefined || unknownForms.length > 0) return undefined;
      const text = isPrinted(value) ? value.print(forms) : value;
      return typeof text === 'string' && (isPrinted(value) || forms.length === 0) ? withEnd(text) : undefined;
    },
  };
}

interface Told {
  readonly unknownTag: (tag: string) => void;
  readonly finish: (path: string, xml: string) => void;
}

/** A template that the library has read, to be filled with one paper after another. */
interface ReadTemplate {
  /** @throws the library's errors; it fills nothing after one */
  readonly fill: (data: TemplateData, told: Told) => void;
}

/** @throws the library's errors of a template that cannot be filled */
function read({ asked }: OpenedTemplate): ReadTemplate {
  let told: Told | undefined;
  const document = new Docxtemplater(asked(), {
    delimiters: { start: '{', end: '}' },
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser,
    modules: [tolerantLoops(), finishedParts((path, xml) => told?.finish(path, xml))],
    nullGetter: (part: { readonly module?: string; readonly value: string }) => {
      told?.unknownTag(part.value);
      return part.module ? '' : BLANK;
    },
  });
  return {
    fill: (data, ownTold) => {
      told = ownTold;
      // What the library keeps of the paper before. It refuses a second one for the sake of the parts, which it has
      // filled already; ours leave it as text, and what it has read of the template stays as it is.
      Object.assign(document, { rendered: false, scopeManagers: {}, mapper: undefined });
      document.render(data);
    },
  };
}

const readTemplates = new WeakMap<OpenedTemplate, ReadTemplate>();

/** The same template is read once: half of the work of a paper. */
function readOnce(template: OpenedTemplate): ReadTemplate {
  const known = readTemplates.get(template);
  if (known !== undefined) return known;
  const made = read(template);
  readTemplates.set(template, made);
  return made;
}

/** Opens the package; `undefined`: it is no archive. */
function opened(template: Uint8Array): OpenedTemplate | undefined {
  try {
    return openTemplate(template);
  } catch {
    return undefined;
  }
}

/** Fills a .docx; synchronous, with ECMAScript built-ins only. Tags of the data stand as `fieldKey` makes them. */
export function fillDocx(template: Uint8Array, data: TemplateData): FilledTemplate {
  const archive = opened(template);
  if (archive === undefined) return { ok: false, problems: [TEMPLATE_NOT_A_DOCX] };
  const unknownTags = new Set<string>();
  const parts = new Map<string, string>();
  const told: Told = { unknownTag: (tag) => unknownTags.add(tag), finish: (path, xml) => parts.set(path, xml) };
  try {
    readOnce(archive).fill(data, told);
  } catch (error) {
    readTemplates.delete(archive);
    return { ok: false, problems: templateProblems(error) };
  }
  const uncertain = new Set<string>();
  for (const [path, xml] of parts) {
    const plain = MARK.test(xml) ? unmarked(xml, uncertain) : xml;
    archive.whole.file(path, keepSignatures(plain), { createFolders: false });
  }
  const warnings = [...unknownTags].map(unknownTagMessage);
  const bytes = archive.whole.generate({ type: 'uint8array', compression: 'DEFLATE' });
  return { ok: true, bytes, warnings, uncertain: [...uncertain] };
}

/** Does what the marks of a part ask for, and adds its highlighted words to `uncertain`. */
function unmarked(xml: string, uncertain: Set<string>): string {
  const parted = splitParagraphs(singleStops(chooseListLook(xml)));
  for (const words of uncertainWords(parted)) uncertain.add(words);
  return keepWithNext(highlightUncertain(parted));
}

/** What the library itself objects to in a template, in Russian; empty when it can be filled. */
export function compileProblems(template: Uint8Array): readonly string[] {
  const archive = opened(template);
  if (archive === undefined) return [TEMPLATE_NOT_A_DOCX];
  try {
    readOnce(archive);
    return [];
  } catch (error) {
    return templateProblems(error);
  }
}
