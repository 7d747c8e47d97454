import type { ResolvedRange } from '../a1';
import type { FieldMask } from '../field-mask';
import { applyMask, maskAt } from '../field-mask';
import type { Calculation } from '../formulas/calculation';
import type { Json, JsonObject } from '../json';
import { objectAt } from '../json';
import type { Area } from '../model/area';
import { gridRangeOf, UNBOUNDED } from '../model/area';
import type { Sheet, Workbook } from '../model/workbook';
import { mayEditProtected } from '../requests/protection';
import { metadataSheet } from '../requests/sheets';
import { DEFAULT_FORMAT } from './cell-json';
import { gridDataJson } from './grid-data-json';
import { sheetPropertiesJson } from './sheet-properties-json';

interface SpreadsheetSource {
  readonly spreadsheetId: string;
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly user: string | undefined;
  readonly owner: string;
}

/** Everything except grid data: what `spreadsheets.get` answers without a mask. */
export const WITHOUT_GRID: FieldMask = {
  spreadsheetId: true,
  properties: true,
  sheets: {
    properties: true,
    merges: true,
    conditionalFormats: true,
    protectedRanges: true,
    basicFilter: true,
    charts: true,
    bandedRanges: true,
    developerMetadata: true,
  },
  namedRanges: true,
  spreadsheetUrl: true,
  developerMetadata: true,
};

/**
 * `Spreadsheet` resource. Parts that the mask does not ask for are not even built. With `ranges`, only their sheets
 * and only their cells are answered.
 */
export function spreadsheetJson(
  source: SpreadsheetSource,
  ranges: readonly ResolvedRange[] | undefined,
  mask: FieldMask,
): JsonObject {
  const { workbook } = source;
  const sheetMask = maskAt(mask, 'sheets');
  const fields: Readonly<Record<string, () => Json | undefined>> = {
    spreadsheetId: () => source.spreadsheetId,
    properties: () => ({ autoRecalc: 'ON_CHANGE', defaultFormat: DEFAULT_FORMAT, ...workbook.properties }),
    sheets: () => sheetMask && sheetsJson(source, ranges, sheetMask),
    namedRanges: () => unlessEmpty(workbook.namedRanges),
    spreadsheetUrl: () => `https://docs.google.com/spreadsheets/d/${source.spreadsheetId}/edit`,
    developerMetadata: () => unlessEmpty(workbook.developerMetadata.filter((item) => !isOfSheet(item))),
  };
  return maskedFields(fields, mask, ['sheets']);
}

function isOfSheet(item: JsonObject): boolean {
  const location = objectAt(item, 'location');
  return location.sheetId !== undefined || location.dimensionRange !== undefined;
}

function unlessEmpty(list: readonly JsonObject[]): readonly JsonObject[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** Builds the asked fields; those named in `masked` have applied the mask below them already. */
function maskedFields(
  fields: Readonly<Record<string, () => Json | undefined>>,
  mask: FieldMask,
  masked: readonly string[],
): JsonObject {
  const result: Record<string, Json> = {};
  for (const [name, build] of Object.entries(fields)) {
    const below = maskAt(mask, name);
    const value = below === undefined ? undefined : build();
    if (value !== undefined && below !== undefined)
      result[name] = masked.includes(name) ? value : applyMask(value, below);
  }
  return result;
}

function sheetsJson(
  source: SpreadsheetSource,
  ranges: readonly ResolvedRange[] | undefined,
  mask: FieldMask,
): readonly JsonObject[] {
  const whole: Area = { top: 0, bottom: UNBOUNDED, left: 0, right: UNBOUNDED };
  return source.workbook.sheets.flatMap((sheet, index) => {
    const areas = ranges?.filter((range) => range.sheet.sheetId === sheet.sheetId).map((range) => range.area);
    if (areas !== undefined && areas.length === 0) return [];
    return [sheetJson(source, sheet, index, areas ?? [whole], mask)];
  });
}

function sheetJson(
  source: SpreadsheetSource,
  sheet: Sheet,
  index: number,
  areas: readonly Area[],
  mask: FieldMask,
): JsonObject {
  const dataMask = maskAt(mask, 'data');
  const cells = { sheet, calculation: source.calculation };
  const metadata = source.workbook.developerMetadata;
  const fields: Readonly<Record<string, () => Json | undefined>> = {
    properties: () => sheetPropertiesJson(sheet, index),
    data: () => dataMask && areas.map((area) => gridDataJson(cells, area, dataMask)),
    merges: () => unlessEmpty(sheet.merges.map((area) => gridRangeOf(sheet.sheetId, area))),
    conditionalFormats: () => unlessEmpty(sheet.conditionalFormats),
    protectedRanges: () => unlessEmpty(sheet.protectedRanges.map((item) => protectedRangeJson(item, source))),
    basicFilter: () => sheet.basicFilter,
    charts: () => unlessEmpty(sheet.charts),
    bandedRanges: () => unlessEmpty(sheet.bandedRanges),
    developerMetadata: () => unlessEmpty(metadata.filter((item) => metadataSheet(item) === sheet.sheetId)),
  };
  return maskedFields(fields, mask, ['data']);
}

function protectedRangeJson(item: JsonObject, { user, owner }: SpreadsheetSource): JsonObject {
  return mayEditProtected(item, user, owner) ? { ...item, requestingUserCanEdit: true } : item;
}
