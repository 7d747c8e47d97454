import { decodeText } from './decode-text';
import { UnreadableFile } from './import-problem';
import { ZipParts } from './read-zip';
import { attributeOf, scanXml } from './scan-xml';
import type { TextSheet } from './text-sheet';
import { readWorksheet, sharedStringsOf } from './xlsx-sheet';
import { dateStylesOf } from './xlsx-styles';

interface SheetCard {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

interface WorkbookCard {
  readonly sheets: readonly SheetCard[];
  readonly is1904: boolean;
}

function textOf(zip: ZipParts, name: string): string | undefined {
  const bytes = zip.part(name);
  if (bytes === undefined) return undefined;
  const text = decodeText(bytes);
  if (text === undefined) throw new UnreadableFile('brokenFile');
  return text;
}

function workbookOf(xml: string): WorkbookCard {
  const sheets: SheetCard[] = [];
  let is1904 = false;
  const whole = scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      sheets.push({
        name: attributeOf(attributes, 'name') ?? '',
        relation: /:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? '',
        hidden: /hidden/i.test(attributeOf(attributes, 'state') ?? ''),
      });
    },
  });
  if (!whole) throw new UnreadableFile('brokenFile');
  return { sheets, is1904 };
}

/** Paths of parts by relation, resolved against the folder of the workbook. */
function relationsOf(xml: string, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  scanXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributeOf(attributes, 'Target') ?? '';
      const path = target[0] === '/' ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`;
      targets.set(attributeOf(attributes, 'Id') ?? '', path);
    },
  });
  return targets;
}

/** What else may be in a zip; each has its own advice. */
function refuseOther(zip: ZipParts): never {
  if (zip.has('word/document.xml')) throw new UnreadableFile('wordFile');
  if (zip.has('content.xml')) throw new UnreadableFile('openDocument');
  if (zip.names().some((name) => /^xl\/workbook\.bin$/.test(name))) throw new UnreadableFile('binaryWorkbook');
  throw new UnreadableFile('notAWorkbook');
}

/**
 * Reads the visible sheets of an `.xlsx` (ECMA-376): cells as texts, days as «01.09.2026», merged cells filled.
 *
 * @throws UnreadableFile with what is wrong and, in words, what to do
 */
export function readXlsx(bytes: Uint8Array): readonly TextSheet[] {
  const zip = new ZipParts(bytes);
  const path = zip.names().find((name) => /^xl\/workbook\d*\.xml$/i.test(name));
  const xml = path === undefined ? undefined : textOf(zip, path);
  if (path === undefined || xml === undefined) return refuseOther(zip);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const { sheets, is1904 } = workbookOf(xml);
  const relations = relationsOf(textOf(zip, path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '', folder);
  const strings = sharedStringsOf(textOf(zip, `${folder}sharedStrings.xml`) ?? '');
  if (strings === undefined) throw new UnreadableFile('brokenFile');
  const dateStyles = dateStylesOf(textOf(zip, `${folder}styles.xml`) ?? '');
  const read: TextSheet[] = [];
  for (const { name, relation, hidden } of sheets) {
    const target = relations.get(relation);
    // A sheet of charts has no worksheet part.
    if (hidden || target === undefined || !/worksheets\//i.test(target)) continue;
    const part = textOf(zip, target);
    if (part === undefined) throw new UnreadableFile('brokenFile');
    read.push(readWorksheet(name, part, { strings, dateStyles, is1904 }));
  }
  return read;
}
