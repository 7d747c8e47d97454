import type { JsonObject } from '../../json';
import { compact, isJsonObject } from '../../json';
import type { Area } from '../../model/area';
import type { Cell } from '../../model/cell';
import type { Sheet, ValidationArea, Workbook } from '../../model/workbook';
import { newSheet } from '../../model/workbook';
import { HIDDEN_TITLE } from './file-titles';
import { absoluteReference } from './references';

/** What the hidden sheet remembers of one sheet. */
export interface SheetMemory {
  readonly sheetId: number;
  readonly title: string;
  /** Title in the file, by which the sheet is found again. */
  readonly fileTitle: string;
  /** Texts of the first row, by which a sheet renamed outside is found again. */
  readonly header: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly extraProperties: JsonObject;
  readonly extraGridProperties: JsonObject;
  readonly protectedRanges: readonly JsonObject[];
  readonly conditionalFormats: readonly JsonObject[];
  readonly validations: readonly ValidationArea[];
  readonly basicFilter?: JsonObject;
  readonly bandedRanges: readonly JsonObject[];
  readonly charts: readonly JsonObject[];
  /** Rules as the file shows them; while the file still shows the same, the remembered originals are used. */
  readonly shown: { readonly validations: string; readonly conditionalFormats: string; readonly basicFilter: string };
  /** Texts longer than a cell of a file may be. */
  readonly longTexts: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** What an .xlsx file cannot say of a workbook; kept in its hidden sheet. */
export interface WorkbookMemory {
  readonly version: 1;
  readonly spreadsheetId: string;
  readonly properties: JsonObject;
  readonly namedRanges: readonly JsonObject[];
  readonly developerMetadata: readonly JsonObject[];
  readonly sheets: readonly SheetMemory[];
}

const WARNING = 'Служебный лист программы «Методсеть». Не изменяйте и не удаляйте его.';
/** A cell of a file holds 32 767 characters. */
const CHUNK = 30_000;
/** Characters that a cell of an .xlsx file may hold. */
export const MAX_FILE_TEXT = 32_767;
const FIRST_LIST_COLUMN = 2;

/** Choices of long lists, each in a column of the hidden sheet, in the order they are asked for. */
export class HiddenLists {
  private readonly lists: (readonly string[])[] = [];

  readonly place = (choices: readonly string[]): string => {
    const key = JSON.stringify(choices);
    let index = this.lists.findIndex((list) => JSON.stringify(list) === key);
    if (index < 0) index = this.lists.push(choices) - 1;
    return absoluteReference(HIDDEN_TITLE, listArea(index, Math.max(1, choices.length)));
  };

  /** The hidden sheet with memory in column A and lists from column C on. */
  sheet(memory: WorkbookMemory): Sheet {
    const rows: (Cell | undefined)[][] = [];
    const put = (row: number, column: number, value: string): void => {
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length < column) cells.push(undefined);
      cells[column] = { value, formula: undefined, format: undefined, note: undefined };
    };
    put(0, 0, WARNING);
    const json = JSON.stringify(memory);
    for (let at = 0; at < json.length; at += CHUNK) put(1 + at / CHUNK, 0, json.slice(at, at + CHUNK));
    this.lists.forEach((list, index) => {
      list.forEach((choice, row) => {
        put(row, FIRST_LIST_COLUMN + index, choice);
      });
    });
    return { ...newSheet(-1, HIDDEN_TITLE), rows };
  }
}

function listArea(index: number, length: number): Area {
  const left = FIRST_LIST_COLUMN + index;
  return { top: 0, bottom: length, left, right: left + 1 };
}

/** Reads the memory back; `undefined` when it is missing or damaged, then the file is taken as it looks. */
export function readMemory(hidden: Sheet | undefined): WorkbookMemory | undefined {
  if (hidden === undefined) return undefined;
  const json = hidden.rows
    .slice(1)
    .map((row) => row?.[0]?.value)
    .filter((value) => typeof value === 'string')
    .join('');
  try {
    const memory: unknown = JSON.parse(json);
    return isJsonObject(memory) && memory.version === 1 ? (memory as unknown as WorkbookMemory) : undefined;
  } catch {
    return undefined;
  }
}

/** Gathers what the hidden sheet keeps; `titles` are those of the file, by sheet id. */
export function memoryOf(
  spreadsheetId: string,
  workbook: Workbook,
  titles: ReadonlyMap<number, string>,
  shown: (sheet: Sheet) => SheetMemory['shown'],
): WorkbookMemory {
  const sheets = workbook.sheets.map((sheet): SheetMemory => {
    const { sheetId, title, rowCount, columnCount, extraProperties, extraGridProperties } = sheet;
    const { protectedRanges, conditionalFormats, validations, bandedRanges, charts, basicFilter } = sheet;
    return {
      ...{ sheetId, title, rowCount, columnCount, extraProperties, extraGridProperties },
      ...{ protectedRanges, conditionalFormats, validations, bandedRanges, charts },
      ...(basicFilter === undefined ? {} : { basicFilter }),
      fileTitle: titles.get(sheetId) ?? title,
      header: headerOf(sheet),
      shown: shown(sheet),
      longTexts: longTextsOf(sheet),
    };
  });
  const { properties, namedRanges, developerMetadata } = workbook;
  return { version: 1, spreadsheetId, properties: compact(properties), namedRanges, developerMetadata, sheets };
}

/** Texts of the first row in one string. */
export function headerOf(sheet: Sheet): string {
  return (sheet.rows[0] ?? []).map((cell) => String(cell?.value ?? '')).join('\t');
}

function longTextsOf(sheet: Sheet): SheetMemory['longTexts'] {
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      typeof cell?.value === 'string' && cell.value.length > MAX_FILE_TEXT ? [{ row, column, text: cell.value }] : [],
    ),
  );
}
