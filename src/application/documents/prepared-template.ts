import PizZip from 'pizzip';
import { acceptChanges, hasChanges } from './accept-changes';

/** A template as it is filled: changes accepted, comments taken out. */
export interface PreparedTemplate {
  readonly zip: PizZip;
  /** Somebody left changes that are neither accepted nor refused. */
  readonly hadChanges: boolean;
  readonly hadComments: boolean;
}

/** Parts with words of the document. */
const WITH_WORDS = /^word\/(?:document|header|footer|footnotes|endnotes)\d*\.xml$/;
const COMMENTS = /^word\/(?:comments\w*|people)\.xml$/;
const CONTENT_TYPES = '[Content_Types].xml';
/** Where a comment stands: ECMA-376 part 1, 17.13.4. */
const ANCHORS = /<w:comment(?:RangeStart|RangeEnd|Reference)\b[^>]*\/>/g;
const RUN_OF_ANCHOR =
  /<w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:commentReference\b[^>]*\/><\/w:r>/g;

function withoutComments(zip: PizZip): boolean {
  const paths = Object.keys(zip.files).filter((path) => COMMENTS.test(path));
  for (const path of paths) zip.remove(path);
  if (paths.length === 0) return false;
  const change = (path: string, pattern: RegExp): void => {
    const xml = zip.file(path)?.asText();
    if (xml !== undefined) zip.file(path, xml.replace(pattern, ''), { createFolders: false });
  };
  change(CONTENT_TYPES, /<Override\b[^>]*\bPartName="\/word\/(?:comments\w*|people)\.xml"[^>]*\/>/g);
  change(
    'word/_rels/document.xml.rels',
    /<Relationship\b[^>]*\bTarget="(?:\/word\/)?(?:comments\w*|people)\.xml"[^>]*\/>/g,
  );
  return true;
}

/**
 * Opens a template as it is checked and filled.
 *
 * @throws Error when it is no archive, or a part of it cannot be unpacked
 */
export function preparedTemplate(bytes: Uint8Array): PreparedTemplate {
  const zip = new PizZip(bytes);
  const hadComments = withoutComments(zip);
  let hadChanges = false;
  for (const path of Object.keys(zip.files).filter((one) => WITH_WORDS.test(one))) {
    const xml = zip.file(path)?.asText() ?? '';
    hadChanges ||= hasChanges(xml);
    const plain = acceptChanges(xml).replace(RUN_OF_ANCHOR, '').replace(ANCHORS, '');
    if (plain !== xml) zip.file(path, plain, { createFolders: false });
  }
  return { zip, hadChanges, hadComments };
}
