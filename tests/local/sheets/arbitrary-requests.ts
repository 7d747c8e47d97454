import fc from 'fast-check';

/** Requests on sheets 0 and 7 that often fit and sometimes do not: beyond the grid, unknown ids, taken titles. */
const sheetId = fc.constantFrom(0, 0, 7, 7, 9);
const index = fc.integer({ min: 0, max: 14 });
const text = fc.constantFrom('', 'да', 'нет, никогда', ' Ёлка "<&> ', '_x000D_', 'строка\nвторая', '=1', "'");
const value = fc.oneof(
  text.map((stringValue) => ({ stringValue })),
  fc
    .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    .map((numberValue) => ({ numberValue: numberValue + 0 })),
  fc.boolean().map((boolValue) => ({ boolValue })),
  fc
    .constantFrom('=A1+1', '=SUM(A1:B2)', "='Второй лист'!A1", '=COUNTA(A:A)')
    .map((formulaValue) => ({ formulaValue })),
);
const format = fc.constantFrom(
  { numberFormat: { type: 'DATE', pattern: 'dd.mm.yyyy' } },
  { numberFormat: { type: 'TEXT', pattern: '@' }, wrapStrategy: 'WRAP' },
  { textFormat: { bold: true, fontSize: 14 }, horizontalAlignment: 'CENTER' },
  { backgroundColor: { red: 1, green: 0.8 } },
);
const cell = fc.record(
  { userEnteredValue: value, userEnteredFormat: format, note: text.filter((note) => note.trim() === note) },
  { requiredKeys: [] },
);
const rows = fc.array(fc.record({ values: fc.array(cell, { maxLength: 4 }) }), { minLength: 1, maxLength: 4 });
const span = fc.tuple(index, fc.integer({ min: 1, max: 3 })).map(([start, length]) => [start, start + length] as const);
const dimensionRange = fc
  .tuple(sheetId, fc.constantFrom('ROWS', 'COLUMNS'), span)
  .map(([id, dimension, [startIndex, endIndex]]) => ({ sheetId: id, dimension, startIndex, endIndex }));
const gridRange = fc.tuple(sheetId, span, span, fc.boolean()).map(([id, [top, bottom], [left, right], open]) => ({
  sheetId: id,
  startRowIndex: top,
  ...(open ? {} : { endRowIndex: bottom }),
  startColumnIndex: left,
  endColumnIndex: right,
}));
const rule = fc.constantFrom(
  {
    condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'да' }, { userEnteredValue: 'нет, никогда' }] },
    strict: true,
    showCustomUi: true,
  },
  { condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Второй лист'!A2:A" }] }, showCustomUi: true },
  {
    condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }, { userEnteredValue: '5' }] },
    inputMessage: 'От 1 до 5',
  },
  { condition: { type: 'DATE_IS_VALID' }, strict: true },
);

/** One request of a `batchUpdate`. */
export const request = fc.oneof(
  fc.tuple(sheetId, index, index, rows).map(([id, rowIndex, columnIndex, data]) => ({
    updateCells: {
      start: { sheetId: id, rowIndex, columnIndex },
      rows: data,
      fields: 'userEnteredValue,userEnteredFormat,note',
    },
  })),
  fc.tuple(sheetId, rows).map(([id, data]) => ({ appendCells: { sheetId: id, rows: data, fields: '*' } })),
  fc
    .tuple(gridRange, cell)
    .map(([range, data]) => ({ repeatCell: { range, cell: data, fields: 'userEnteredFormat,note' } })),
  fc
    .tuple(dimensionRange, fc.boolean())
    .map(([range, inheritFromBefore]) => ({ insertDimension: { range, inheritFromBefore } })),
  dimensionRange.map((range) => ({ deleteDimension: { range } })),
  fc
    .tuple(dimensionRange, index)
    .map(([source, destinationIndex]) => ({ moveDimension: { source, destinationIndex } })),
  fc.tuple(dimensionRange, fc.integer({ min: 30, max: 400 })).map(([range, pixelSize]) => ({
    updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' },
  })),
  fc.tuple(gridRange, rule).map(([range, data]) => ({ setDataValidation: { range, rule: data } })),
  gridRange.map((range) => ({ mergeCells: { range, mergeType: 'MERGE_ALL' } })),
  gridRange.map((range) => ({ addProtectedRange: { protectedRange: { range } } })),
  gridRange.map((range) => ({
    setBasicFilter: { filter: { range: { ...range, endRowIndex: range.startRowIndex + 3 } } },
  })),
  gridRange.map((range) => ({ addNamedRange: { namedRange: { name: `Имя_${range.startRowIndex}`, range } } })),
  gridRange.map((range) => ({ sortRange: { range, sortSpecs: [{ dimensionIndex: range.startColumnIndex }] } })),
  fc.constantFrom('Лист1', 'План / 2026', 'Очень длинное название листа с учебным годом').map((title) => ({
    addSheet: {
      properties: { title, tabColor: { green: 1 }, gridProperties: { rowCount: 9, columnCount: 5, frozenRowCount: 1 } },
    },
  })),
  gridRange.map((range) => ({
    addConditionalFormatRule: {
      rule: {
        ranges: [range],
        booleanRule: {
          condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'нарушено' }] },
          format: { backgroundColor: { red: 1 } },
        },
      },
    },
  })),
  fc.constant({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: 'layout',
        metadataValue: '1',
        visibility: 'DOCUMENT',
        location: { spreadsheet: true },
      },
    },
  }),
);
