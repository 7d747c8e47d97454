import { Calculation } from '../../formulas/calculation';
import { renameInFormula } from '../../formulas/references';
import { objectAt, stringAt } from '../../json';
import { areaOf } from '../../model/area';
import type { Cell } from '../../model/cell';
import type { Sheet, Workbook } from '../../model/workbook';
import { commentsXml, notesDrawingXml, notesOf } from './comments-xml';
import { conditionalFormatsXml } from './conditional-to-file';
import { fileTitles, HIDDEN_TITLE } from './file-titles';
import { HiddenLists, MAX_FILE_TEXT, memoryOf } from './hidden-sheet';
import { partsOfPackage, relationsXml, workbookXml } from './package-xml';
import { absoluteReference, areaReference } from './references';
import { linksOf, sheetXml } from './sheet-xml';
import { StyleTable } from './style-table';
import { validationsXml } from './validation-to-file';
import { escapeXml } from './xml';
import { writeZip } from './zip';

/**
 * Writes a workbook as .xlsx for LibreOffice and Excel. What a file cannot carry goes into a very hidden sheet.
 * The state is immutable, so changes may go on meanwhile; other work of the process runs in between.
 */
export async function writeXlsx(spreadsheetId: string, workbook: Workbook): Promise<Buffer> {
  const calculation = new Calculation(workbook);
  const titles = fileTitles(workbook.sheets);
  const styles = new StyleTable();
  const lists = new HiddenLists();
  const texts = new Map<string, number>();
  const sharedText = (text: string): number => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const entries = new Map<string, Buffer>();
  const parts: string[] = [];
  const memory = memoryOf(spreadsheetId, workbook, titles, (sheet) => shownRules(sheet));
  const active = workbook.sheets.findIndex((sheet) => sheet.extraProperties.hidden !== true);

  const addSheet = async (sheet: Sheet, number: number): Promise<void> => {
    const notes = notesOf(sheet);
    const source = { sheet, calculation, styles, sharedText, placeList: lists.place };
    const xml = await sheetXml({ ...source, selected: number - 1 === active, hasNotes: notes.length > 0 });
    entries.set(`xl/worksheets/sheet${number}.xml`, xml);
    const relations = sheetRelations(sheet, number, notes.length > 0);
    if (relations.length > 0)
      entries.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, Buffer.from(relationsXml(relations)));
    if (notes.length > 0) {
      entries.set(`xl/comments${number}.xml`, Buffer.from(commentsXml(notes)));
      entries.set(`xl/drawings/vmlDrawing${number}.vml`, Buffer.from(notesDrawingXml(notes)));
      parts.push(`xl/comments${number}.xml`);
    }
  };

  let number = 0;
  for (const sheet of workbook.sheets) await addSheet(fitForFile(sheet, workbook, titles), ++number);
  await addSheet(lists.sheet(memory), ++number);

  const names = [...workbook.sheets.map((sheet) => titles.get(sheet.sheetId) ?? sheet.title), HIDDEN_TITLE];
  const states = [
    ...workbook.sheets.map((sheet) => (sheet.extraProperties.hidden === true ? 'hidden' : undefined)),
    'veryHidden',
  ];
  entries.set(
    'xl/workbook.xml',
    Buffer.from(workbookXml(names, states, Math.max(0, active), namedRanges(workbook, titles))),
  );
  entries.set('xl/styles.xml', Buffer.from(styles.xml()));
  entries.set('xl/sharedStrings.xml', Buffer.from(sharedTextsXml([...texts.keys()])));
  const title = stringAt(workbook.properties, 'title') ?? '';
  return writeZip(new Map([...partsOfPackage(names.length, parts, title), ...entries]));
}

/** How the rules of a sheet look in a file, to tell later whether somebody changed them there. */
function shownRules(sheet: Sheet): { validations: string; conditionalFormats: string; basicFilter: string } {
  return {
    validations: validationsXml(sheet.validations, (choices) => JSON.stringify(choices)),
    conditionalFormats: conditionalFormatsXml(sheet.conditionalFormats, new StyleTable()),
    basicFilter: sheet.basicFilter === undefined ? '' : areaReference(areaOf(objectAt(sheet.basicFilter, 'range'))),
  };
}

function sheetRelations(sheet: Sheet, number: number, hasNotes: boolean) {
  const links = linksOf(sheet).map(({ uri }, index) => ({
    id: `rIdLink${index}`,
    type: 'hyperlink',
    target: uri,
    external: true,
  }));
  if (!hasNotes) return links;
  return [
    ...links,
    { id: 'rIdNotes', type: 'comments', target: `../comments${number}.xml`, external: false },
    { id: 'rIdNotesDrawing', type: 'vmlDrawing', target: `../drawings/vmlDrawing${number}.vml`, external: false },
  ];
}

/** Texts cut to what a cell of a file holds, and references to sheets whose title had to change. */
function fitForFile(sheet: Sheet, workbook: Workbook, titles: ReadonlyMap<number, string>): Sheet {
  const renamed = workbook.sheets.filter((other) => titles.get(other.sheetId) !== other.title);
  const fits = (cell: Cell | undefined): boolean =>
    typeof cell?.value !== 'string' || cell.value.length <= MAX_FILE_TEXT;
  const untouched = renamed.length === 0 && sheet.rows.every((row) => row?.every(fits) ?? true);
  if (untouched) return sheet;
  const fit = (cell: Cell | undefined): Cell | undefined => {
    if (cell === undefined) return undefined;
    const value = typeof cell.value === 'string' ? cell.value.slice(0, MAX_FILE_TEXT) : cell.value;
    const formula = renamed.reduce(
      (text, other) => text && renameInFormula(text, other.title, titles.get(other.sheetId) ?? other.title),
      cell.formula,
    );
    return { ...cell, value, formula };
  };
  return { ...sheet, rows: sheet.rows.map((row) => row?.map(fit)) };
}

function namedRanges(
  workbook: Workbook,
  titles: ReadonlyMap<number, string>,
): readonly { name: string; formula: string }[] {
  return workbook.namedRanges.flatMap((item) => {
    const range = objectAt(item, 'range');
    const title = titles.get(Number(range.sheetId ?? 0));
    return title === undefined ? [] : [{ name: String(item.name), formula: absoluteReference(title, areaOf(range)) }];
  });
}

function sharedTextsXml(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${texts.length}">${items.join('')}</sst>`;
}
