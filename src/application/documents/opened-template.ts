import PizZip from 'pizzip';
import { preparedTemplate } from './prepared-template';

/** A template taken apart: what a paper takes over as it is, and what is filled. */
export interface OpenedTemplate {
  /** All parts, packed as they came; those that are filled are put into it. */
  readonly whole: PizZip;
  /** A package of the parts in which a brace stands, for the library to read and to fill; a new one at each call. */
  readonly asked: () => PizZip;
}

const CONTENT_TYPES = '[Content_Types].xml';
/** The relation that names the body, and the body itself, which every document has. */
const ALWAYS_ASKED = /^(?:_rels\/\.rels|mimetype|word\/document\d*\.xml)$/;
/** Parts of a package in which no word of the document stands. */
const WORDLESS = /^word\/(?:styles|numbering|fontTable|webSettings|theme\/.*)\.xml$|\.rels$/;

/**
 * The types of the given parts alone, and of the body under whatever name: the library reads this list three times.
 * Of the two kinds of notes it fills one only, and so is told that both are of it.
 */
function typesOf(xml: string, paths: readonly string[]): string {
  const own = xml.replace(/<Override\b[^>]*\bPartName="\/([^"]*)"[^>]*\/>/g, (override, path: string) =>
    paths.includes(path) || override.includes('.main+xml') ? override : '',
  );
  return own.replace('.endnotes+xml', '.footnotes+xml');
}

function askedParts(whole: PizZip): readonly (readonly [path: string, xml: string])[] {
  const parts: [string, string][] = [];
  for (const [path, { dir }] of Object.entries(whole.files)) {
    const isAlways = ALWAYS_ASKED.test(path);
    if (dir || path === CONTENT_TYPES || (!isAlways && (WORDLESS.test(path) || !path.endsWith('.xml')))) continue;
    // `file` gives a copy to be unpacked; the part itself stays packed.
    const xml = whole.file(path)?.asText() ?? '';
    if (isAlways || /[{}]/.test(xml)) parts.push([path, xml]);
  }
  const types = whole.file(CONTENT_TYPES)?.asText();
  const paths = parts.map(([path]) => path);
  return types === undefined ? parts : [[CONTENT_TYPES, typesOf(types, paths)], ...parts];
}

function packageOf(parts: readonly (readonly [path: string, xml: string])[]): PizZip {
  const zip = new PizZip();
  for (const [path, xml] of parts) zip.file(path, xml, { createFolders: false });
  return zip;
}

interface LastOpened {
  readonly bytes: Uint8Array;
  readonly opened: OpenedTemplate;
}

let last: LastOpened | undefined;

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/**
 * Opens a template; the last one stays opened, as the papers of a batch are of the same.
 *
 * @throws Error when it is no archive, or a part of it cannot be unpacked
 */
export function openTemplate(bytes: Uint8Array): OpenedTemplate {
  if (last !== undefined && areSame(last.bytes, bytes)) return last.opened;
  const whole = preparedTemplate(bytes).zip;
  const parts = askedParts(whole);
  const opened = { whole, asked: () => packageOf(parts) };
  last = { bytes: bytes.slice(), opened };
  return opened;
}
