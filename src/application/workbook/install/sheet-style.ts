import { LABEL_COLUMN_NOTE, protectionWords } from '../../../messages/sheets-protection';
import { NOTIFICATION_STATUS_WORDS, OUTCOME_WORDS, type Words } from '../../../messages/sheets-words';
import type { ColumnType } from '../column';
import type { SheetLayout } from '../reading/sheet-layout';
import { LABEL_TITLE } from '../sheet-definition';
import type { SheetsRequest } from '../sheets-request';
import { formatOf } from '../writing/cell-data';
import {
  HEADER_BACKGROUND,
  LABEL_FOREGROUND,
  OUTCOME_BACKGROUNDS,
  type RgbColour,
  STATUS_BACKGROUNDS,
} from './colours';
import type { InspectedSheet } from './sheet-plan';

const LABEL_WIDTH = 240;

/** One of our columns at its place: of the definition, or «Для выбора». */
interface PlacedColumn {
  readonly title: string;
  readonly note: string;
  readonly type: ColumnType;
  readonly width: number;
  readonly isClipped: boolean;
  readonly position: number;
}

/** Our columns that stand in the sheet, by position. */
export function placedColumns(layout: SheetLayout): PlacedColumn[] {
  const columns = layout.definition.columns
    .map(({ title, note, type, width, isClipped }, k) => {
      return { title, note, type, width, isClipped, position: layout.positions[k] ?? -1 };
    })
    .concat({
      title: LABEL_TITLE,
      note: LABEL_COLUMN_NOTE,
      type: 'label',
      width: LABEL_WIDTH,
      isClipped: false,
      position: layout.labelPosition,
    });
  return columns.filter(({ position }) => position >= 0).sort((a, b) => a.position - b.position);
}

/** Titles, notes and looks of header cells. */
export function headerRequests(layout: SheetLayout, columns: readonly PlacedColumn[]): SheetsRequest[] {
  const { sheetId } = layout.definition;
  return columns.map((column) => ({
    updateCells: {
      start: { sheetId, rowIndex: layout.headerRow, columnIndex: column.position },
      rows: [
        {
          values: [
            {
              userEnteredValue: { stringValue: column.title },
              note: column.note,
              userEnteredFormat: {
                numberFormat: formatOf('text'),
                backgroundColorStyle: { rgbColor: HEADER_BACKGROUND },
                wrapStrategy: 'WRAP',
                verticalAlignment: 'MIDDLE',
                textFormat: {
                  bold: true,
                  ...(column.type === 'label' ? { foregroundColorStyle: { rgbColor: LABEL_FOREGROUND } } : {}),
                },
              },
            },
          ],
        },
      ],
      fields:
        'userEnteredValue,note,userEnteredFormat(numberFormat,backgroundColorStyle,wrapStrategy,verticalAlignment,textFormat)',
    },
  }));
}

const WRAPPED: ReadonlySet<ColumnType> = new Set<ColumnType>([
  'text',
  'longText',
  'ref',
  'refList',
  'stringList',
  'deadline',
]);

/** Number format, wrapping and alignment of whole columns under the header. */
export function bodyRequests(layout: SheetLayout, columns: readonly PlacedColumn[]): SheetsRequest[] {
  return columns.map((column) => {
    const isLabel = column.type === 'label';
    return {
      repeatCell: {
        range: {
          sheetId: layout.definition.sheetId,
          startRowIndex: layout.headerRow + 1,
          startColumnIndex: column.position,
          endColumnIndex: column.position + 1,
        },
        cell: {
          userEnteredFormat: {
            numberFormat: formatOf(column.type),
            wrapStrategy: WRAPPED.has(column.type) && !column.isClipped ? 'WRAP' : 'CLIP',
            verticalAlignment: 'TOP',
            ...(isLabel ? { textFormat: { foregroundColorStyle: { rgbColor: LABEL_FOREGROUND } } } : {}),
          },
        },
        fields: `userEnteredFormat(numberFormat,wrapStrategy,verticalAlignment${isLabel ? ',textFormat.foregroundColorStyle' : ''})`,
      },
    };
  });
}

/** Widths of columns. Only for columns that the installation adds: people set their own afterwards. */
export function widthRequests(layout: SheetLayout, columns: readonly PlacedColumn[]): SheetsRequest[] {
  return columns.map(({ position, width }) => ({
    updateDimensionProperties: {
      range: {
        sheetId: layout.definition.sheetId,
        dimension: 'COLUMNS',
        startIndex: position,
        endIndex: position + 1,
      },
      properties: { pixelSize: width },
      fields: 'pixelSize',
    },
  }));
}

/**
 * Protections that only warn: the whole of a generated sheet, else the header, the ids and the labels.
 *
 * @param found the sheet as it stands; what it protects already is left out
 */
export function protectionRequests(layout: SheetLayout, found: InspectedSheet | undefined): SheetsRequest[] {
  const { definition, headerRow, labelPosition } = layout;
  const { sheetId, title } = definition;
  const protect = (range: RowsAndColumns, description: string): SheetsRequest[] =>
    isProtected(range, found)
      ? []
      : [{ addProtectedRange: { protectedRange: { range: { sheetId, ...range }, description, warningOnly: true } } }];
  if (definition.generated) return protect({}, protectionWords.sheet(title));
  const column = (position: number) => ({ startColumnIndex: position, endColumnIndex: position + 1 });
  const idPosition = layout.positions[definition.columns.findIndex(({ field }) => field === 'id')] ?? -1;
  return [
    ...protect({ startRowIndex: headerRow, endRowIndex: headerRow + 1 }, protectionWords.header),
    ...(idPosition < 0 ? [] : protect(column(idPosition), protectionWords.ids)),
    ...(labelPosition < 0 ? [] : protect(column(labelPosition), protectionWords.labels)),
  ];
}

interface RowsAndColumns {
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** Whether one protection of the sheet covers the area. Open ends and ends at the edge of the sheet are the same. */
function isProtected(range: RowsAndColumns, found: InspectedSheet | undefined): boolean {
  if (found?.protectedAreas === undefined) return (found?.protectedRangeIds.length ?? 0) > 0;
  const { rowCount, columnCount } = found;
  return found.protectedAreas.some(
    ([top, bottom, left, right]) =>
      top <= (range.startRowIndex ?? 0) &&
      left <= (range.startColumnIndex ?? 0) &&
      bottom >= Math.min(range.endRowIndex ?? rowCount, rowCount) &&
      right >= Math.min(range.endColumnIndex ?? columnCount, columnCount),
  );
}

/** Colours of outcomes and of statuses of mails. */
export function conditionalFormatRequests(layout: SheetLayout): SheetsRequest[] {
  if (layout.definition.id === 'verdicts') return rules(layout, 'outcome', OUTCOME_WORDS, OUTCOME_BACKGROUNDS);
  if (layout.definition.id === 'notifications') {
    return rules(layout, 'status', NOTIFICATION_STATUS_WORDS, STATUS_BACKGROUNDS);
  }
  return [];
}

function rules(
  layout: SheetLayout,
  field: string,
  words: Words,
  backgrounds: Readonly<Record<string, RgbColour>>,
): SheetsRequest[] {
  const { definition, headerRow } = layout;
  const position = layout.positions[definition.columns.findIndex((column) => column.field === field)] ?? -1;
  if (position < 0) return [];
  const range = {
    sheetId: definition.sheetId,
    startRowIndex: headerRow + 1,
    startColumnIndex: position,
    endColumnIndex: position + 1,
  };
  return words
    .filter(([code]) => backgrounds[code] !== undefined)
    .map(([code, word], index) => ({
      addConditionalFormatRule: {
        index,
        rule: {
          ranges: [range],
          booleanRule: {
            condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: word }] },
            format: { backgroundColorStyle: { rgbColor: backgrounds[code] } },
          },
        },
      },
    }));
}

/** The basic filter over the header and everything under it. */
export function filterRequest(layout: SheetLayout): SheetsRequest {
  return {
    setBasicFilter: {
      filter: { range: { sheetId: layout.definition.sheetId, startRowIndex: layout.headerRow, startColumnIndex: 0 } },
    },
  };
}
