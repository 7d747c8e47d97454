// Paragraph property keepNext: ECMA-376 part 1, 17.3.1.15; in CT_PPr it follows only w:pStyle.
import { KEEP_WITH_NEXT } from './template-data';

/** A paragraph bound to what follows it. */
export function withKeepNext(paragraph: string): string {
  if (/<w:keepNext\b/.test(paragraph)) return paragraph;
  if (/<w:pPr>/.test(paragraph)) {
    return paragraph.replace(/<w:pPr>(\s*<w:pStyle\b[^>]*\/>)?/, (start: string) => `${start}<w:keepNext/>`);
  }
  if (/^<w:p(?:\s[^>]*)?\/>/.test(paragraph)) return '<w:p><w:pPr><w:keepNext/></w:pPr></w:p>';
  return paragraph.replace(/^<w:p(?:\s[^>]*)?>/, (start) => `${start}<w:pPr><w:keepNext/></w:pPr>`);
}

/** Binds each marked paragraph to the one after it and removes the marks. */
export function keepWithNext(xml: string): string {
  let result = xml;
  for (let mark = result.indexOf(KEEP_WITH_NEXT); mark >= 0; mark = result.indexOf(KEEP_WITH_NEXT)) {
    const start = Math.max(result.lastIndexOf('<w:p>', mark), result.lastIndexOf('<w:p ', mark));
    const end = result.indexOf('</w:p>', mark);
    const text = result.slice(Math.max(start, 0), end < 0 ? undefined : end);
    const unmarked = text.split(KEEP_WITH_NEXT).join('');
    const bound = start < 0 || end < 0 ? unmarked : withKeepNext(unmarked);
    result = result.slice(0, Math.max(start, 0)) + bound + (end < 0 ? '' : result.slice(end));
  }
  return result;
}
