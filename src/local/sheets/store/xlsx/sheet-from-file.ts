import type { Worksheet } from 'exceljs';
import type { JsonObject } from '../../json';
import { compact } from '../../json';
import { gridRangeOf } from '../../model/area';
import type { Row } from '../../model/cell';
import type { DimensionMeta, Sheet, ValidationArea } from '../../model/workbook';
import { newSheet } from '../../model/workbook';
import { rowsFromFile } from './cells-from-file';
import { argbOf, colorFields } from './colors';
import { conditionalFormatsFromFile } from './conditional-from-file';
import type { SheetMemory } from './hidden-sheet';
import { MAX_FILE_TEXT } from './hidden-sheet';
import type { FileNote } from './notes-from-file';
import { withNotes } from './notes-from-file';
import { conditionalText, filterArea, mergedAreas } from './package-from-file';
import { areaReference } from './references';
import { argb, type FileStyles } from './style-from-file';
import { type HiddenList, readValidations } from './validation-from-file';
import { validationsXml } from './validation-to-file';
import { readAttributes } from './xml';

const DEFAULT_HEIGHT = 21;
/** A sheet made by another program gets the grid of a new Google sheet, with room below its data. */
const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;
const SPARE_ROWS = 100;

interface SheetSource {
  readonly file: Worksheet;
  readonly xml: string;
  readonly notes: readonly FileNote[];
  readonly styles: FileStyles;
  readonly date1904: boolean;
  readonly hiddenList: HiddenList;
  readonly memory: SheetMemory | undefined;
  readonly sheetId: number;
}

/** One sheet of a file; what the file does not say is taken from the memory of the hidden sheet. */
export function sheetFromFile(source: SheetSource): Sheet {
  const { file, memory, sheetId } = source;
  const rows = restoreLongTexts(withNotes(rowsFromFile(file, source.styles, source.date1904), source.notes), memory);
  const used = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  const rowCount =
    memory === undefined ? Math.max(DEFAULT_ROWS, rows.length + SPARE_ROWS) : Math.max(memory.rowCount, rows.length, 1);
  const columnCount = Math.max(memory?.columnCount ?? DEFAULT_COLUMNS, used, 1);
  const title = memory !== undefined && memory.fileTitle === file.name ? memory.title : file.name;
  return {
    ...newSheet(sheetId, title, rowCount, columnCount),
    rows,
    extraProperties: sheetProperties(file, memory),
    extraGridProperties: gridProperties(file, memory),
    rowMeta: rowMetas(file, source.xml),
    columnMeta: columnMetas(file, columnCount),
    merges: mergedAreas(source.xml),
    ...rulesOf(source),
    protectedRanges: memory?.protectedRanges ?? [],
    bandedRanges: memory?.bandedRanges ?? [],
    charts: memory?.charts ?? [],
  };
}

function restoreLongTexts(
  rows: readonly (Row | undefined)[],
  memory: SheetMemory | undefined,
): readonly (Row | undefined)[] {
  const result = [...rows];
  for (const { row, column, text } of memory?.longTexts ?? []) {
    const cells = result[row];
    const cell = cells?.[column];
    if (cells === undefined || cell === undefined || cell.value !== text.slice(0, MAX_FILE_TEXT)) continue;
    result[row] = cells.map((other, index) => (index === column ? { ...cell, value: text } : other));
  }
  return result;
}

function sheetProperties(file: Worksheet, memory: SheetMemory | undefined): JsonObject {
  const { hidden: _, ...remembered } = memory?.extraProperties ?? {};
  const color = argb(file.properties.tabColor);
  const same = color === argbOf(remembered, 'tabColor');
  const { tabColor: _color, tabColorStyle: _style, ...colorless } = remembered;
  const properties = same ? remembered : { ...colorless, ...colorFields('tabColor', color) };
  return compact({ ...properties, hidden: file.state === 'visible' ? undefined : true });
}

function gridProperties(file: Worksheet, memory: SheetMemory | undefined): JsonObject {
  const {
    frozenRowCount: _rows,
    frozenColumnCount: _columns,
    hideGridlines: _lines,
    ...rest
  } = memory?.extraGridProperties ?? {};
  const [view] = file.views ?? [];
  const frozen = view?.state === 'frozen' ? view : undefined;
  return compact({
    ...rest,
    frozenRowCount: frozen?.ySplit || undefined,
    frozenColumnCount: frozen?.xSplit || undefined,
    hideGridlines: view?.showGridLines === false ? true : undefined,
  });
}

/** Numbers of rows whose height a person has set; other heights in a file are what a program fitted to the text. */
function rowsOfFixedHeight(xml: string): ReadonlySet<number> {
  const fixed = new Set<number>();
  for (const [, tag = ''] of xml.matchAll(/<(?:\w+:)?row\b([^>]*?)\/?>/g)) {
    if (!tag.includes('customHeight=')) continue;
    const { r, customHeight } = readAttributes(tag);
    if (r !== undefined && (customHeight === '1' || customHeight === 'true')) fixed.add(Number(r));
  }
  return fixed;
}

function rowMetas(file: Worksheet, xml: string): readonly (DimensionMeta | undefined)[] {
  const metas: (DimensionMeta | undefined)[] = [];
  const fixed = rowsOfFixedHeight(xml);
  const { rowCount } = file;
  for (let number = 1; number <= rowCount; number++) {
    const row = file.findRow(number) as { height?: number; hidden?: boolean } | undefined;
    const pixels = row?.height === undefined || !fixed.has(number) ? undefined : Math.round(row.height / 0.75);
    metas.push(metaOf(pixels === DEFAULT_HEIGHT ? undefined : pixels, row?.hidden));
  }
  return trimmed(metas);
}

function columnMetas(file: Worksheet, columnCount: number): readonly (DimensionMeta | undefined)[] {
  const columns = (file.columns ?? []) as readonly { width?: number; hidden?: boolean }[];
  const metas = columns.slice(0, columnCount).map(({ width, hidden }) => {
    return metaOf(width === undefined ? undefined : Math.round(width * 7 + 5), hidden);
  });
  return trimmed(metas);
}

function metaOf(pixelSize: number | undefined, hidden: boolean | undefined): DimensionMeta | undefined {
  return pixelSize === undefined && hidden !== true ? undefined : { pixelSize, hiddenByUser: hidden === true };
}

function trimmed<T>(list: readonly (T | undefined)[]): readonly (T | undefined)[] {
  let length = list.length;
  while (length > 0 && list[length - 1] === undefined) length--;
  return list.slice(0, length);
}

/** Rules as remembered while the file shows them unchanged, as the file shows them otherwise. */
function rulesOf({ file, xml, hiddenList, memory, sheetId }: SheetSource) {
  const validations: readonly ValidationArea[] = readValidations(xml, hiddenList);
  const shown = validationsXml(validations, (choices) => JSON.stringify(choices));
  const conditional = (file as unknown as { conditionalFormattings?: unknown }).conditionalFormattings;
  const rememberedText = memory?.shown.conditionalFormats.replace(/ dxfId="\d+"/g, '');
  const filter = filterArea(xml);
  const filterText = filter === undefined ? '' : areaReference(filter);
  const newFilter = filter === undefined ? undefined : { range: gridRangeOf(sheetId, filter) };
  return {
    validations: memory !== undefined && shown === memory.shown.validations ? memory.validations : validations,
    conditionalFormats:
      memory !== undefined && conditionalText(xml) === rememberedText
        ? memory.conditionalFormats
        : conditionalFormatsFromFile(sheetId, conditional),
    basicFilter: memory !== undefined && filterText === memory.shown.basicFilter ? memory.basicFilter : newFilter,
  };
}
