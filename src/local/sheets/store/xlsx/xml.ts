/** Small pieces of XML shared by writer and reader. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Control characters cannot stand in XML 1.0; Excel writes them as _xHHHH_ (ECMA-376 part 1, 22.4.2.4).
const SPECIAL = new RegExp(
  [
    '[&<>"]',
    String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\r]`,
    '_x[0-9A-Fa-f]{4}_',
    String.raw`[\ud800-\udbff](?![\udc00-\udfff])`,
    String.raw`(?<![\ud800-\udbff])[\udc00-\udfff]`,
  ].join('|'),
  'g',
);

/** Text of an element or attribute. */
export function escapeXml(text: string): string {
  return text.replace(SPECIAL, (found) => {
    const known = ESCAPES[found];
    if (known !== undefined) return known;
    if (found.startsWith('_')) return `_x005F${found}`;
    return `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

/** Attributes of a tag; those that are `undefined` are left out. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined)
      text += ` ${name}="${escapeXml(value === true ? '1' : value === false ? '0' : String(value))}"`;
  }
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Turns entities and numbers of characters into text; an unknown entity stays as it stands. */
export function unescapeXml(text: string): string {
  const plain = text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, dec?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (dec !== undefined) return String.fromCodePoint(Number(dec));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
  return unescapeControls(plain);
}

/** `_x000D_` → the character. */
function unescapeControls(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Attributes of an opening tag's inside: `type="list" sqref="A1"`. */
export function readAttributes(text: string): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name !== undefined) result[name] = unescapeXml(double ?? single ?? '');
  }
  return result;
}
