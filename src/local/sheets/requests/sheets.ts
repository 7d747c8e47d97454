import { parseUpdateMask, updateByMask } from '../field-mask';
import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import { compact, numberAt, objectAt, stringAt } from '../json';
import { renameInFormulas } from '../model/shift-sheet';
import type { Sheet, Workbook } from '../model/workbook';
import { newSheet } from '../model/workbook';
import type { MutableSheet } from '../model/workbook-draft';
import { sheetPropertiesJson } from '../read/sheet-properties-json';
import { sheetIdOf } from './grid-area';
import { assertMayEditSheet } from './protection';
import type { RequestContext } from './request-context';

const MAX_TITLE = 100;
const OWN_FIELDS = ['sheetId', 'title', 'index', 'sheetType', 'gridProperties'];

/** `addSheet`: with the given `sheetId`, or a new one. Replies with the properties of the sheet. */
export function addSheet(request: JsonObject, { draft, newId }: RequestContext): JsonObject {
  const wanted = objectAt(request, 'properties');
  const { sheets } = draft.workbook;
  if ((stringAt(wanted, 'sheetType') ?? 'GRID') !== 'GRID') {
    throw invalidArgument('Only sheets of type GRID can be added here.');
  }
  const sheetId = numberAt(wanted, 'sheetId') ?? newId((id) => sheets.some((sheet) => sheet.sheetId === id));
  if (sheetId < 0) throw invalidArgument(`Invalid sheetId: ${sheetId}. It must be non-negative.`);
  if (draft.findSheet(sheetId) !== undefined) {
    throw invalidArgument(`A sheet with the ID ${sheetId} already exists.`);
  }
  const title = stringAt(wanted, 'title') ?? freeTitle(draft.workbook);
  assertTitle(draft.workbook, title, undefined);
  const grid = objectAt(wanted, 'gridProperties');
  const base = newSheet(sheetId, title, numberAt(grid, 'rowCount'), numberAt(grid, 'columnCount'));
  if (base.rowCount < 1 || base.columnCount < 1)
    throw invalidArgument('A sheet needs at least one row and one column.');
  const sheet: Sheet = {
    ...base,
    extraGridProperties: without(grid, ['rowCount', 'columnCount']),
    extraProperties: pairTabColor(without(wanted, OWN_FIELDS)),
  };
  assertFrozen(sheet);
  const index = Math.min(numberAt(wanted, 'index') ?? sheets.length, sheets.length);
  draft.setSheets([...sheets.slice(0, index), sheet, ...sheets.slice(index)]);
  draft.assertCellLimit();
  return { properties: sheetPropertiesJson(sheet, index) };
}

function without(message: JsonObject, names: readonly string[]): JsonObject {
  return compact(Object.fromEntries(Object.entries(message).filter(([name]) => !names.includes(name))));
}

/** Google answers both `tabColor` and `tabColorStyle` whichever was written; the style wins. */
function pairTabColor(properties: JsonObject): JsonObject {
  const rgb = objectAt(properties, 'tabColorStyle').rgbColor;
  if (rgb !== undefined) return { ...properties, tabColor: rgb };
  const { tabColor } = properties;
  return tabColor === undefined || properties.tabColorStyle !== undefined
    ? properties
    : { ...properties, tabColorStyle: { rgbColor: tabColor } };
}

function freeTitle({ sheets }: Workbook): string {
  for (let number = sheets.length + 1; ; number++) {
    const title = `Лист${number}`;
    if (!sheets.some((sheet) => sheet.title === title)) return title;
  }
}

function assertTitle({ sheets }: Workbook, title: string, own: number | undefined): void {
  if (title === '' || title.length > MAX_TITLE) {
    throw invalidArgument(`Sheet name cannot be empty or longer than ${MAX_TITLE} characters.`);
  }
  const taken = sheets.some((sheet) => sheet.sheetId !== own && sheet.title.toLowerCase() === title.toLowerCase());
  if (taken) {
    throw invalidArgument(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

function assertFrozen(sheet: Sheet): void {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.extraGridProperties;
  if (Number(frozenRowCount) >= sheet.rowCount && Number(frozenRowCount) > 0) {
    throw invalidArgument("You can't freeze all visible rows on the sheet.");
  }
  if (Number(frozenColumnCount) >= sheet.columnCount && Number(frozenColumnCount) > 0) {
    throw invalidArgument("You can't freeze all visible columns on the sheet.");
  }
}

/** `deleteSheet`: with its named ranges and metadata; the last visible sheet stays. */
export function deleteSheet(request: JsonObject, context: RequestContext): undefined {
  const { draft } = context;
  const sheetId = sheetIdOf(request);
  const sheet = draft.findSheet(sheetId);
  if (sheet === undefined) throw invalidArgument(`No sheet with id: ${sheetId}`);
  assertMayEditSheet(context, sheet);
  const rest = draft.workbook.sheets.filter((other) => other.sheetId !== sheetId);
  if (!rest.some((other) => other.extraProperties.hidden !== true)) {
    throw invalidArgument("You can't remove all the visible sheets in a document.");
  }
  draft.setSheets(rest);
  draft.setWorkbook({
    namedRanges: draft.workbook.namedRanges.filter((named) => sheetIdOf(objectAt(named, 'range')) !== sheetId),
    developerMetadata: draft.workbook.developerMetadata.filter((item) => metadataSheet(item) !== sheetId),
  });
}

/** The sheet whose sheet, row or column a metadata entry is tied to; `undefined`: the whole spreadsheet. */
export function metadataSheet(item: JsonObject): number | undefined {
  const location = objectAt(item, 'location');
  if (location.dimensionRange !== undefined) return sheetIdOf(objectAt(location, 'dimensionRange'));
  return numberAt(location, 'sheetId');
}

/** `updateSheetProperties`: title, index, hidden, tab colour, frozen rows and columns, size of the grid. */
export function updateSheetProperties(request: JsonObject, context: RequestContext): undefined {
  const { draft } = context;
  const mask = parseUpdateMask(stringAt(request, 'fields'));
  const wanted = objectAt(request, 'properties');
  const sheetId = sheetIdOf(wanted);
  const base = draft.findSheet(sheetId);
  if (base === undefined) throw invalidArgument(`No sheet with id: ${sheetId}`);
  assertMayEditSheet(context, base);
  const index = draft.workbook.sheets.indexOf(base);
  const updated = updateByMask(sheetPropertiesJson(base, index), { ...wanted, sheetId }, mask);
  const sheet = draft.sheet(sheetId);
  retitle(context, sheet, stringAt(updated, 'title') ?? '');
  resize(context, sheet, objectAt(updated, 'gridProperties'));
  const tabTouched = mask !== true && mask.tabColor !== undefined && mask.tabColorStyle === undefined;
  const extra = without(updated, tabTouched ? [...OWN_FIELDS, 'tabColorStyle'] : OWN_FIELDS);
  sheet.extraProperties = pairTabColor(extra);
  if (!draft.workbook.sheets.some((other) => other.extraProperties.hidden !== true)) {
    throw invalidArgument("You can't hide all the sheets in a document.");
  }
  const newIndex = numberAt(updated, 'index') ?? index;
  if (newIndex !== index) moveSheet(context, sheetId, index, newIndex);
}

function retitle({ draft }: RequestContext, sheet: MutableSheet, title: string): void {
  if (title === sheet.title) return;
  assertTitle(draft.workbook, title, sheet.sheetId);
  const old = sheet.title;
  sheet.title = title;
  renameInFormulas(draft, old, title);
}

/** A grid made smaller loses the cells beyond its new end. */
function resize({ draft }: RequestContext, sheet: MutableSheet, grid: JsonObject): void {
  const rowCount = numberAt(grid, 'rowCount') ?? 0;
  const columnCount = numberAt(grid, 'columnCount') ?? 0;
  if (rowCount < 1) throw invalidArgument("You can't delete all the rows on the sheet.");
  if (columnCount < 1) throw invalidArgument("You can't delete all the columns on the sheet.");
  if (rowCount < sheet.rows.length) sheet.rows.length = rowCount;
  if (columnCount < sheet.columnCount) {
    sheet.rows.forEach((row, index) => {
      if (row !== undefined && row.length > columnCount) draft.row(sheet, index).length = columnCount;
    });
  }
  sheet.rowMeta.length = Math.min(sheet.rowMeta.length, rowCount);
  sheet.columnMeta.length = Math.min(sheet.columnMeta.length, columnCount);
  sheet.rowCount = rowCount;
  sheet.columnCount = columnCount;
  sheet.extraGridProperties = without(grid, ['rowCount', 'columnCount']);
  assertFrozen(sheet);
  draft.assertCellLimit();
}

/** `index` counts before the sheet is taken out of its old place, as Google documents for `SheetProperties.index`. */
function moveSheet({ draft }: RequestContext, sheetId: number, from: number, index: number): void {
  const { sheets } = draft.workbook;
  const sheet = sheets.find((other) => other.sheetId === sheetId);
  if (sheet === undefined || index < 0 || index > sheets.length) throw invalidArgument(`Invalid index: ${index}`);
  const rest = sheets.filter((other) => other !== sheet);
  const target = index > from ? index - 1 : index;
  draft.setSheets([...rest.slice(0, target), sheet, ...rest.slice(target)]);
}

/** `updateSpreadsheetProperties`: title, locale, time zone. */
export function updateSpreadsheetProperties(request: JsonObject, { draft }: RequestContext): undefined {
  const mask = parseUpdateMask(stringAt(request, 'fields'));
  const properties = updateByMask(draft.workbook.properties, objectAt(request, 'properties'), mask);
  if ((stringAt(properties, 'title') ?? '') === '') throw invalidArgument('Spreadsheet title cannot be empty.');
  draft.setWorkbook({ properties });
}
