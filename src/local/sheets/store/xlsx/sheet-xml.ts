import { cellAddress } from '../../a1';
import type { Calculation } from '../../formulas/calculation';
import type { JsonObject } from '../../json';
import { numberAt, objectAt, stringAt } from '../../json';
import type { Area } from '../../model/area';
import { areaOf } from '../../model/area';
import type { Cell, CellContent } from '../../model/cell';
import { isCellError } from '../../model/cell';
import type { DimensionMeta, Sheet } from '../../model/workbook';
import { protectedArea } from '../../requests/protection';
import { formatContent } from '../../russian/number-format';
import { argbOf } from './colors';
import { conditionalFormatsXml } from './conditional-to-file';
import { formulaToFile } from './formula-text';
import { areaReference } from './references';
import { fittedHeight } from './row-height';
import type { StyleTable } from './style-table';
import type { PlaceList } from './validation-to-file';
import { validationsXml } from './validation-to-file';
import { attributes, escapeXml } from './xml';

interface SheetXmlSource {
  readonly sheet: Sheet;
  readonly calculation: Calculation;
  readonly styles: StyleTable;
  /** Index of a text in the table of shared texts. */
  readonly sharedText: (text: string) => number;
  readonly placeList: PlaceList;
  readonly selected: boolean;
  readonly hasNotes: boolean;
}

const ROWS_PER_TURN = 400;
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** XML of a sheet; lets other work of the process run between blocks of rows. Children follow CT_Worksheet's order. */
export async function sheetXml(source: SheetXmlSource): Promise<Buffer> {
  const { sheet } = source;
  const widths = sheet.columnMeta.map((meta) => meta?.pixelSize);
  const chunks: Buffer[] = [Buffer.from(headXml(source))];
  let text = '';
  for (let index = 0; index < Math.max(sheet.rows.length, sheet.rowMeta.length); index++) {
    text += rowXml(source, index, widths);
    if (index % ROWS_PER_TURN === ROWS_PER_TURN - 1) {
      chunks.push(Buffer.from(text));
      text = '';
      await new Promise(setImmediate);
    }
  }
  chunks.push(Buffer.from(text), Buffer.from(tailXml(source)));
  return Buffer.concat(chunks);
}

function headXml({ sheet, selected }: SheetXmlSource): string {
  const tab = argbOf(sheet.extraProperties, 'tabColor');
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}">`,
    tab === undefined ? '' : `<sheetPr><tabColor rgb="${tab}"/></sheetPr>`,
    `<sheetViews>${viewXml(sheet.extraGridProperties, selected)}</sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    columnsXml(sheet.columnMeta),
    '<sheetData>',
  ].join('');
}

function viewXml(grid: JsonObject, selected: boolean): string {
  const ySplit = numberAt(grid, 'frozenRowCount') || undefined;
  const xSplit = numberAt(grid, 'frozenColumnCount') || undefined;
  const showGridLines = grid.hideGridlines === true ? false : undefined;
  const view = `<sheetView${attributes({ showGridLines, tabSelected: selected || undefined, workbookViewId: 0 })}`;
  if (ySplit === undefined && xSplit === undefined) return `${view}/>`;
  const activePane = xSplit === undefined ? 'bottomLeft' : ySplit === undefined ? 'topRight' : 'bottomRight';
  const topLeftCell = cellAddress(ySplit ?? 0, xSplit ?? 0);
  return `${view}><pane${attributes({ xSplit, ySplit, topLeftCell, activePane, state: 'frozen' })}/></sheetView>`;
}

/** Pixels to characters of the default font: seven pixels each and five of padding (ECMA-376, 18.3.1.13). */
function columnsXml(metas: readonly (DimensionMeta | undefined)[]): string {
  const items = metas.flatMap((meta, index) => {
    if (meta === undefined) return [];
    const width = (((meta.pixelSize ?? 100) - 5) / 7).toFixed(5);
    const hidden = meta.hiddenByUser || undefined;
    return [
      `<col${attributes({ min: index + 1, max: index + 1, width, hidden, customWidth: meta.pixelSize !== undefined })}/>`,
    ];
  });
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

function rowXml(source: SheetXmlSource, index: number, widths: readonly (number | undefined)[]): string {
  const row = source.sheet.rows[index];
  const meta = source.sheet.rowMeta[index];
  const cells = (row ?? [])
    .map((cell, column) => (cell === undefined ? '' : cellXml(source, cell, index, column)))
    .join('');
  if (cells === '' && meta === undefined) return '';
  const isFixed = meta?.pixelSize !== undefined;
  const ht = isFixed ? meta.pixelSize * 0.75 : fittedHeight(row ?? [], widths);
  const values = {
    r: index + 1,
    ht,
    hidden: meta?.hiddenByUser || undefined,
    customHeight: isFixed || undefined,
  };
  return `<row${attributes(values)}>${cells}</row>`;
}

function cellXml(source: SheetXmlSource, cell: Cell, row: number, column: number): string {
  const style = source.styles.indexOf(cell.format);
  const place = `<c r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  if (cell.formula !== undefined) {
    const content = source.calculation.contentOf(cell, source.sheet);
    // A formula unknown here is left without a result, so that the other program computes it.
    const unknown = cell.value === undefined && isCellError(content) && content.type === 'NAME';
    const { type, value } = resultXml(unknown ? undefined : content);
    return `${place}${type}><f>${escapeXml(formulaToFile(cell.formula))}</f>${value}</c>`;
  }
  // A note without a cell to stand at is lost in some readers.
  if (cell.value === undefined) return style === 0 && cell.note === undefined ? '' : `${place}/>`;
  if (typeof cell.value === 'string') return `${place} t="s"><v>${source.sharedText(cell.value)}</v></c>`;
  const { type, value } = resultXml(cell.value);
  return `${place}${type}>${value}</c>`;
}

function resultXml(content: CellContent | undefined): { readonly type: string; readonly value: string } {
  if (content === undefined) return { type: '', value: '' };
  if (isCellError(content)) return { type: ' t="e"', value: `<v>${escapeXml(formatContent(content, undefined))}</v>` };
  if (typeof content === 'boolean') return { type: ' t="b"', value: `<v>${Number(content)}</v>` };
  if (typeof content === 'number') return { type: '', value: `<v>${content}</v>` };
  return { type: ' t="str"', value: `<v>${escapeXml(content)}</v>` };
}

function tailXml(source: SheetXmlSource): string {
  const { sheet, styles, placeList, hasNotes } = source;
  return [
    '</sheetData>',
    isProtected(sheet) ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>' : '',
    filterXml(sheet),
    mergesXml(sheet.merges),
    conditionalFormatsXml(sheet.conditionalFormats, styles),
    validationsXml(sheet.validations, placeList),
    linksXml(sheet),
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    hasNotes ? '<legacyDrawing r:id="rIdNotesDrawing"/>' : '',
    '</worksheet>',
  ].join('');
}

/** A file can protect whole sheets only; protections of ranges are kept in the hidden sheet. */
function isProtected(sheet: Sheet): boolean {
  return sheet.protectedRanges.some((item) => {
    const area = protectedArea(item);
    const whole = area.top === 0 && area.left === 0 && area.bottom >= sheet.rowCount && area.right >= sheet.columnCount;
    return whole && item.warningOnly !== true && item.unprotectedRanges === undefined;
  });
}

function filterXml(sheet: Sheet): string {
  if (sheet.basicFilter === undefined) return '';
  const area = areaOf(objectAt(sheet.basicFilter, 'range'));
  const bottom = Math.min(area.bottom, sheet.rowCount);
  return `<autoFilter ref="${areaReference({ ...area, bottom, right: Math.min(area.right, sheet.columnCount) })}"/>`;
}

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return '';
  const items = merges.map((area) => `<mergeCell ref="${areaReference(area)}"/>`);
  return `<mergeCells count="${merges.length}">${items.join('')}</mergeCells>`;
}

interface SheetLink {
  readonly row: number;
  readonly column: number;
  readonly uri: string;
}

/** Cells whose text format holds a link. */
export function linksOf(sheet: Sheet): readonly SheetLink[] {
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => {
      if (cell?.format?.textFormat === undefined) return [];
      const uri = stringAt(objectAt(objectAt(cell.format, 'textFormat'), 'link'), 'uri');
      return uri === undefined ? [] : [{ row, column, uri }];
    }),
  );
}

function linksXml(sheet: Sheet): string {
  const links = linksOf(sheet);
  if (links.length === 0) return '';
  const items = links.map(
    ({ row, column }, index) => `<hyperlink ref="${cellAddress(row, column)}" r:id="rIdLink${index}"/>`,
  );
  return `<hyperlinks>${items.join('')}</hyperlinks>`;
}
