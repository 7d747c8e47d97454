/** What is read out of the XML of a file directly, because the reader of cells would spread it over all cells. */
import type { Area } from '../../model/area';
import type { FileNote } from './notes-from-file';
import { notesFromFile, relationsOf } from './notes-from-file';
import { hideFormatCodes } from './number-format-codes';
import { readReference } from './references';
import { withoutValidations } from './validation-from-file';
import { readAttributes, unescapeXml } from './xml';
import type { ZipEntries } from './zip';
import { writeZip } from './zip';

/** What was read from the parts of an .xlsx file. */
export interface FilePackage {
  /** XML of each sheet by its title, as it stands in the file. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Notes of each sheet by its title. */
  readonly notes: ReadonlyMap<string, readonly FileNote[]>;
  readonly names: readonly { readonly name: string; readonly title: string; readonly area: Area }[];
  /** Dates count from 1904, as old Macs had it. */
  readonly date1904: boolean;
  /** The same file without what was read here. */
  readonly rest: Buffer;
}

/** @throws Error when the package is not a workbook */
export async function openPackage(entries: ZipEntries): Promise<FilePackage> {
  const workbook = entries.get('xl/workbook.xml')?.toString('utf8');
  if (workbook === undefined) throw new Error('xl/workbook.xml is missing');
  const targets = targetsOf(entries.get('xl/_rels/workbook.xml.rels')?.toString('utf8') ?? '');
  const sheets = new Map<string, string>();
  const notes = new Map<string, readonly FileNote[]>();
  const kept = new Map<string, Buffer>(entries);
  for (const [, tag = ''] of workbook.matchAll(/<(?:\w+:)?sheet\b([^>]*?)\/?>/g)) {
    const values = readAttributes(tag);
    const path = targets.get(values['r:id'] ?? '') ?? '';
    const xml = entries.get(path)?.toString('utf8');
    if (xml === undefined) continue;
    sheets.set(values.name ?? '', xml);
    notes.set(values.name ?? '', notesFromFile(entries, path));
    const reduced = withoutParts(withoutMerges(withoutValidations(xml)));
    if (reduced !== xml) kept.set(path, Buffer.from(reduced));
    keepLinksOnly(kept, relationsOf(path));
  }
  for (const name of kept.keys()) if (PARTS_NOT_READ.test(name)) kept.delete(name);
  const reducedWorkbook = workbook.replace(/<(\w+:)?definedNames\b[\s\S]*?<\/(\w+:)?definedNames>/g, '');
  kept.set('xl/workbook.xml', Buffer.from(reducedWorkbook));
  const styles = entries.get('xl/styles.xml')?.toString('utf8');
  if (styles !== undefined) kept.set('xl/styles.xml', Buffer.from(hideFormatCodes(styles)));
  const date1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook);
  return { sheets, notes, names: definedNames(workbook), date1904, rest: await writeZip(kept, false) };
}

function targetsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const [, tag = ''] of xml.matchAll(/<(?:\w+:)?Relationship\b([^>]*?)\/?>/g)) {
    const { Id = '', Target = '' } = readAttributes(tag);
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  }
  return targets;
}

function definedNames(xml: string): FilePackage['names'] {
  const found: { name: string; title: string; area: Area }[] = [];
  for (const [, tag = '', body = ''] of xml.matchAll(
    /<(?:\w+:)?definedName\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?definedName>/g,
  )) {
    const { name = '', localSheetId } = readAttributes(tag);
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)$/i.exec(unescapeXml(body));
    const area = readReference(match?.[3] ?? '!');
    if (match === null || area === undefined || name.startsWith('_xlnm') || localSheetId !== undefined) continue;
    found.push({ name, title: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), area });
  }
  return found;
}

/** Range of the filter of a sheet. */
export function filterArea(xml: string): Area | undefined {
  const tag = /<(?:\w+:)?autoFilter\b([^>]*?)\/?>/.exec(xml)?.[1];
  return tag === undefined ? undefined : readReference(readAttributes(tag).ref ?? '!');
}

/** Conditional formats of a sheet as they stand, without numbers of styles, for comparing. */
export function conditionalText(xml: string): string {
  const blocks = xml.match(/<conditionalFormatting\b[\s\S]*?<\/conditionalFormatting>/g) ?? [];
  return blocks.join('').replace(/ dxfId="\d+"/g, '');
}

/** Merged cells of a sheet. */
export function mergedAreas(xml: string): readonly Area[] {
  return [...xml.matchAll(/<(?:\w+:)?mergeCell\b([^>]*?)\/?>/g)].flatMap(
    ([, tag = '']) => readReference(readAttributes(tag).ref ?? '!') ?? [],
  );
}

/** The reader of cells would drop what stands under a merge. */
function withoutMerges(xml: string): string {
  return xml.replace(/<(\w+:)?mergeCells\b[\s\S]*?<\/(\w+:)?mergeCells>/g, '');
}

/*
 * The reader of cells goes by the names that Excel gives to parts, and fails at those of other programs: openpyxl keeps
 * notes in `xl/comments/comment1.xml` with an absolute address. None of these parts is taken from it.
 */
const PARTS_NOT_READ = /^xl\/(?:comments|threadedComments|persons|drawings|charts|media|tables|pivot|ctrlProps)/;

function withoutParts(xml: string): string {
  return xml
    .replace(/<(?:\w+:)?(?:legacyDrawing|legacyDrawingHF|drawing|picture)\b[^>]*\/>/g, '')
    .replace(/<(\w+:)?tableParts\b(?:[^>]*\/>|[\s\S]*?<\/(\w+:)?tableParts>)/g, '');
}

/** Of the relationships of a sheet its cells need addresses of links only. */
function keepLinksOnly(kept: Map<string, Buffer>, path: string): void {
  const xml = kept.get(path)?.toString('utf8');
  if (xml === undefined) return;
  const links = xml.replace(/<(?:\w+:)?Relationship\b[^>]*?\/>/g, (tag) =>
    readAttributes(tag).Type?.endsWith('/hyperlink') ? tag : '',
  );
  kept.set(path, Buffer.from(links));
}
