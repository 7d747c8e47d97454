/** What is met in an XML text, in order; names without prefix. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function charOfEntity(whole: string, name: string): string {
  if (name.charCodeAt(0) !== 35) return ENTITIES[name] ?? whole;
  const isHex = name[1] === 'x' || name[1] === 'X';
  const point = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

function withoutEntities(text: string): string {
  return text.indexOf('&') < 0 ? text : text.replace(/&(#?\w+);/g, charOfEntity);
}

const ATTRIBUTES = new Map<string, RegExp>();

/** The value of an attribute, whatever its prefix; `undefined` when it is not there. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let pattern = ATTRIBUTES.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    ATTRIBUTES.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found === null ? undefined : withoutEntities(found[1] ?? found[2] ?? '');
}

function endOfTag(xml: string, start: number): number {
  for (let at = start; at < xml.length; at += 1) {
    const letter = xml[at];
    if (letter === '>') return at;
    if (letter === '"' || letter === "'") {
      const closing = xml.indexOf(letter, at + 1);
      if (closing < 0) return -1;
      at = closing;
    }
  }
  return -1;
}

function visitTag(tag: string, visitor: XmlVisitor): void {
  const isClosing = tag[0] === '/';
  const isEmpty = tag[tag.length - 1] === '/';
  const body = tag.slice(isClosing ? 1 : 0, isEmpty ? -1 : undefined);
  const space = body.search(/\s/);
  const full = space < 0 ? body : body.slice(0, space);
  const name = full.slice(full.indexOf(':') + 1);
  if (!isClosing) visitor.open?.(name, space < 0 ? '' : body.slice(space));
  if (isClosing || isEmpty) visitor.close?.(name);
}

/**
 * Walks through an XML text. Comments, declarations and processing instructions are passed over; a document type is
 * not obeyed, so that no entity can be defined.
 *
 * @returns `false` when a tag or section is not closed: the text is cut short.
 */
export function scanXml(xml: string, visitor: XmlVisitor): boolean {
  let at = 0;
  for (;;) {
    const less = xml.indexOf('<', at);
    if (less < 0) return true;
    if (less > at) visitor.text?.(withoutEntities(xml.slice(at, less)));
    const special = specialEnd(xml, less);
    if (special !== null) {
      if (special.end < 0) return false;
      if (special.text !== '') visitor.text?.(special.text);
      at = special.end;
      continue;
    }
    const end = endOfTag(xml, less + 1);
    if (end < 0) return false;
    visitTag(xml.slice(less + 1, end), visitor);
    at = end + 1;
  }
}

const SPECIAL = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** Where a comment, a section or an instruction ends, -1: nowhere; `null`: a plain tag. */
function specialEnd(xml: string, at: number): { readonly end: number; readonly text: string } | null {
  for (const [opening, closing] of SPECIAL) {
    if (!xml.startsWith(opening, at)) continue;
    const end = xml.indexOf(closing, at + opening.length);
    if (end < 0) return { end: -1, text: '' };
    const text = opening === '<![CDATA[' ? xml.slice(at + opening.length, end) : '';
    return { end: end + closing.length, text };
  }
  return null;
}
