import { type DocxParagraph, paragraphText } from '../docx-paragraphs';

/** Something in braces, as it stands. */
export interface TemplateTag {
  readonly paragraph: DocxParagraph;
  /** Index of the paragraph in the whole template. */
  readonly index: number;
  /** Position of the opening brace in the text of the paragraph. */
  readonly start: number;
  /** Position after the closing one. */
  readonly end: number;
  /** Without the braces and without spaces around. */
  readonly inside: string;
  /** Its letters are of several looks. */
  readonly isSplit: boolean;
}

/** Braces that make no tag. */
export interface BraceFault {
  readonly code: 'unclosed' | 'unopened' | 'doubled';
  readonly paragraph: DocxParagraph;
  readonly index: number;
  readonly start: number;
  /** What stands at the brace: after the opening one, before the closing one. */
  readonly text: string;
}

/** Tags and faults of one paragraph. */
export interface ParagraphTags {
  readonly tags: readonly TemplateTag[];
  readonly faults: readonly BraceFault[];
}

function looksBetween({ runs }: DocxParagraph, start: number, end: number): number {
  const looks = new Set<string>();
  let position = 0;
  for (const { text, look } of runs) {
    const next = position + text.length;
    if (next > start && position < end) looks.add(look);
    position = next;
  }
  return looks.size;
}

/** How many equal letters stand from here. */
function runLength(text: string, position: number, letter: string): number {
  let end = position;
  while (text[end] === letter) end += 1;
  return end - position;
}

const trimmed = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Reads the braces of a paragraph; a tag never goes over its end. */
export function tagsOf(paragraph: DocxParagraph, index: number): ParagraphTags {
  const text = paragraphText(paragraph);
  const tags: TemplateTag[] = [];
  const faults: BraceFault[] = [];
  const fault = (code: BraceFault['code'], start: number, at: string): void => {
    faults.push({ code, paragraph, index, start, text: trimmed(at) });
  };
  let plainFrom = 0;
  for (let at = text.search(/[{}]/); at >= 0; ) {
    const opening = runLength(text, at, '{');
    if (opening === 0) {
      fault('unopened', at, text.slice(plainFrom, at));
      at += runLength(text, at, '}');
    } else {
      const from = at + opening;
      const next = from + Math.max(text.slice(from).search(/[{}]|$/), 0);
      const closing = runLength(text, next, '}');
      const inside = text.slice(from, next);
      if (closing === 0) fault('unclosed', at, inside);
      else {
        const end = next + closing;
        if (opening > 1 || closing > 1) fault('doubled', at, text.slice(at, end));
        const isSplit = looksBetween(paragraph, at, end) > 1;
        tags.push({ paragraph, index, start: at, end, inside: trimmed(inside), isSplit });
      }
      at = next + closing;
    }
    plainFrom = at;
    const rest = text.slice(at).search(/[{}]/);
    at = rest < 0 ? -1 : at + rest;
  }
  return { tags, faults };
}
