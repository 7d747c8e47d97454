/**
 * Values of the enumerated fields that the runtime acts on, by `Message.field`
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request and its neighbours).
 * Fields that are only carried are not listed: they are stored as they come.
 */
const DIMENSIONS = ['DIMENSION_UNSPECIFIED', 'ROWS', 'COLUMNS'];

const CONDITIONS = [
  'NUMBER_GREATER',
  'NUMBER_GREATER_THAN_EQ',
  'NUMBER_LESS',
  'NUMBER_LESS_THAN_EQ',
  'NUMBER_EQ',
  'NUMBER_NOT_EQ',
  'NUMBER_BETWEEN',
  'NUMBER_NOT_BETWEEN',
  'TEXT_CONTAINS',
  'TEXT_NOT_CONTAINS',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'TEXT_EQ',
  'TEXT_IS_EMAIL',
  'TEXT_IS_URL',
  'DATE_EQ',
  'DATE_BEFORE',
  'DATE_AFTER',
  'DATE_ON_OR_BEFORE',
  'DATE_ON_OR_AFTER',
  'DATE_BETWEEN',
  'DATE_NOT_BETWEEN',
  'DATE_IS_VALID',
  'ONE_OF_RANGE',
  'ONE_OF_LIST',
  'BLANK',
  'NOT_BLANK',
  'CUSTOM_FORMULA',
  'BOOLEAN',
  'TEXT_NOT_EQ',
  'DATE_NOT_EQ',
  'FILTER_EXPRESSION',
];

/** Words that a field of the API may hold, by `Message.field`. */
export const ENUMERATIONS: Readonly<Record<string, readonly string[]>> = {
  'DimensionRange.dimension': DIMENSIONS,
  'AppendDimensionRequest.dimension': DIMENSIONS,
  'ValueRange.majorDimension': DIMENSIONS,
  'BooleanCondition.type': CONDITIONS,
  'NumberFormat.type': ['TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME', 'SCIENTIFIC'],
  'CellFormat.wrapStrategy': ['OVERFLOW_CELL', 'LEGACY_WRAP', 'CLIP', 'WRAP'],
  'CellFormat.horizontalAlignment': ['LEFT', 'CENTER', 'RIGHT'],
  'CellFormat.verticalAlignment': ['TOP', 'MIDDLE', 'BOTTOM'],
  'CellFormat.hyperlinkDisplayType': ['LINKED', 'PLAIN_TEXT'],
  'MergeCellsRequest.mergeType': ['MERGE_ALL', 'MERGE_COLUMNS', 'MERGE_ROWS'],
  'SortSpec.sortOrder': ['ASCENDING', 'DESCENDING'],
  'SheetProperties.sheetType': ['GRID', 'OBJECT', 'DATA_SOURCE'],
  'DeveloperMetadata.visibility': ['DOCUMENT', 'PROJECT'],
  'BatchUpdateValuesRequest.valueInputOption': ['RAW', 'USER_ENTERED'],
  'Border.style': ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'NONE', 'DOUBLE'],
};
