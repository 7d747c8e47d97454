import type { Workbook as FileWorkbook, Worksheet } from 'exceljs';
import type { JsonObject } from '../../json';
import { objectAt } from '../../json';
import { areaOf, gridRangeOf } from '../../model/area';
import type { Sheet, Workbook } from '../../model/workbook';
import { newSheet } from '../../model/workbook';
import { rowsFromFile } from './cells-from-file';
import { HIDDEN_TITLE } from './file-titles';
import type { SheetMemory, WorkbookMemory } from './hidden-sheet';
import { headerOf, readMemory } from './hidden-sheet';
import type { FilePackage } from './package-from-file';
import { openPackage } from './package-from-file';
import { areaReference, readReference } from './references';
import { sheetFromFile } from './sheet-from-file';
import { FileStyles } from './style-from-file';
import { readZip } from './zip';

/** A workbook read from an .xlsx file. */
export interface FileContent {
  readonly workbook: Workbook;
  /** Id kept in the hidden sheet; `undefined` for a file that another program made. */
  readonly spreadsheetId: string | undefined;
}

/**
 * Reads an .xlsx file, ours or another program's.
 *
 * @param defaults properties of the spreadsheet when the file does not hold them
 * @throws Error when the bytes are not a readable workbook
 */
export async function readXlsx(bytes: Buffer, defaults: JsonObject): Promise<FileContent> {
  const filePackage = await openPackage(readZip(bytes));
  const file = await loadFile(filePackage.rest);
  const styles = new FileStyles();
  const hidden = hiddenSheet(file, styles);
  const memory = readMemory(hidden);
  const visible = file.worksheets.filter((worksheet) => worksheet.name !== HIDDEN_TITLE);
  if (visible.length === 0) throw new Error('the workbook has no sheets');
  const memories = matchMemories(visible, memory, styles);
  const taken = new Set([...memories.values()].map((sheetMemory) => sheetMemory.sheetId));
  const sheets = visible.map((worksheet): Sheet => {
    const sheetMemory = memories.get(worksheet);
    return sheetFromFile({
      file: worksheet,
      xml: filePackage.sheets.get(worksheet.name) ?? '',
      notes: filePackage.notes.get(worksheet.name) ?? [],
      styles,
      date1904: filePackage.date1904,
      hiddenList: (formula) => hiddenList(hidden, formula),
      memory: sheetMemory,
      sheetId: sheetMemory?.sheetId ?? newSheetId(worksheet.name, taken),
    });
  });
  const workbook: Workbook = {
    properties: memory?.properties ?? defaults,
    sheets,
    namedRanges: namedRanges(filePackage, sheets, visible, memory),
    developerMetadata: (memory?.developerMetadata ?? []).filter((item) => belongs(item, sheets)),
  };
  return { workbook, spreadsheetId: memory?.spreadsheetId };
}

async function loadFile(bytes: Buffer): Promise<FileWorkbook> {
  // The library is large and only needed here, so it is loaded when a file is.
  const { default: ExcelJS } = await import('exceljs');
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes as unknown as Parameters<typeof file.xlsx.load>[0]);
  return file;
}

function hiddenSheet(file: FileWorkbook, styles: FileStyles): Sheet | undefined {
  const worksheet = file.getWorksheet(HIDDEN_TITLE);
  return worksheet && { ...newSheet(-1, HIDDEN_TITLE), rows: rowsFromFile(worksheet, styles) };
}

function hiddenList(hidden: Sheet | undefined, formula: string): readonly string[] | undefined {
  const match = /^'?([^'!]+)'?!(.+)$/.exec(formula);
  const area = match?.[1] === HIDDEN_TITLE ? readReference(match[2] ?? '!') : undefined;
  if (area === undefined || hidden === undefined) return undefined;
  const cells = hidden.rows.slice(area.top, area.bottom).map((row) => row?.[area.left]?.value);
  return cells.map((value) => String(value ?? ''));
}

/** Finds each sheet's memory by its title; a renamed sheet by its first row, when that is unlike all others. */
function matchMemories(
  worksheets: readonly Worksheet[],
  memory: WorkbookMemory | undefined,
  styles: FileStyles,
): ReadonlyMap<Worksheet, SheetMemory> {
  const found = new Map<Worksheet, SheetMemory>();
  const left = new Set(memory?.sheets ?? []);
  const match = (worksheet: Worksheet, sheetMemory: SheetMemory | undefined): void => {
    if (sheetMemory === undefined) return;
    found.set(worksheet, sheetMemory);
    left.delete(sheetMemory);
  };
  for (const worksheet of worksheets)
    match(
      worksheet,
      [...left].find((item) => item.fileTitle === worksheet.name),
    );
  for (const worksheet of worksheets) {
    if (found.has(worksheet) || left.size === 0) continue;
    const header = headerOf({ ...newSheet(0, ''), rows: rowsFromFile(worksheet, styles).slice(0, 1) });
    const alike = [...left].filter((item) => item.header === header && header !== '');
    if (alike.length === 1) match(worksheet, alike[0]);
  }
  return found;
}

/** An id that follows from the title, so that reading the same file again gives the same ids. */
function newSheetId(title: string, taken: Set<number>): number {
  let id = 0x811c9dc5;
  for (const letter of title) id = Math.imul(id ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  id >>>= 1;
  while (taken.has(id)) id = (id + 1) & 0x7fffffff;
  taken.add(id);
  return id;
}

function namedRanges(
  { names }: FilePackage,
  sheets: readonly Sheet[],
  worksheets: readonly Worksheet[],
  memory: WorkbookMemory | undefined,
): readonly JsonObject[] {
  return names.flatMap(({ name, title, area }) => {
    const sheet = sheets[worksheets.findIndex((worksheet) => worksheet.name === title)];
    if (sheet === undefined) return [];
    const range = gridRangeOf(sheet.sheetId, area);
    const remembered = memory?.namedRanges.find((item) => item.name === name);
    if (remembered === undefined) return [{ namedRangeId: `file-${name}`, name, range }];
    const before = objectAt(remembered, 'range');
    const same = areaReference(areaOf(before)) === areaReference(area) && (before.sheetId ?? 0) === sheet.sheetId;
    return [same ? remembered : { ...remembered, range }];
  });
}

function belongs(item: JsonObject, sheets: readonly Sheet[]): boolean {
  const text = JSON.stringify(item.location ?? {});
  const id = /"sheetId":(\d+)/.exec(text)?.[1];
  return id === undefined || sheets.some((sheet) => sheet.sheetId === Number(id));
}
