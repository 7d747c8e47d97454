import type { FieldMask } from '../field-mask';
import { maskAt, updateByMask } from '../field-mask';
import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import { isJsonObject, objectAt, stringAt } from '../json';
import type { Cell, CellContent } from '../model/cell';
import { EMPTY_CELL, internFormat, normalizeCell } from '../model/cell';
import { MAX_CELL_CHARACTERS } from '../model/workbook';

/** Fields of `CellData` that a request may write here; the rest is refused rather than lost in silence. */
const WRITABLE = ['userEnteredValue', 'userEnteredFormat', 'note', 'dataValidation'];
/** Fields that Google computes; writing them does nothing. */
const COMPUTED = ['effectiveValue', 'effectiveFormat', 'formattedValue', 'hyperlink'];

/** @throws GoogleError 400 when the mask names a field of cells that cannot be written here */
export function assertCellMask(mask: FieldMask): void {
  if (mask === true) return;
  for (const name of Object.keys(mask)) {
    if (!WRITABLE.includes(name) && !COMPUTED.includes(name)) {
      throw invalidArgument(`Field "${name}" of CellData cannot be written here.`);
    }
  }
}

/** Whether the mask covers data validation, which is kept by ranges and written apart. */
export function masksValidation(mask: FieldMask): boolean {
  return maskAt(mask, 'dataValidation') !== undefined;
}

/** The cell after the masked fields of `CellData` were written into it. */
export function writeCellData(current: Cell | undefined, data: JsonObject, mask: FieldMask): Cell | undefined {
  const cell = current ?? EMPTY_CELL;
  const writesValue = maskAt(mask, 'userEnteredValue') !== undefined;
  const entered = writesValue ? readExtendedValue(objectAt(data, 'userEnteredValue')) : cell;
  const formatMask = maskAt(mask, 'userEnteredFormat');
  return normalizeCell({
    value: entered.value,
    formula: entered.formula,
    format: formatMask === undefined ? cell.format : writeFormat(cell.format, data, formatMask),
    note: maskAt(mask, 'note') === undefined ? cell.note : stringAt(data, 'note') || undefined,
  });
}

function writeFormat(current: JsonObject | undefined, data: JsonObject, mask: FieldMask): JsonObject | undefined {
  return internFormat(completeColors(updateByMask(current ?? {}, objectAt(data, 'userEnteredFormat'), mask)));
}

/** Google answers both `backgroundColor` and `backgroundColorStyle` whichever was written; the style wins. */
function completeColors(format: JsonObject): JsonObject {
  const result = pairColors(format, 'backgroundColor');
  return isJsonObject(result.textFormat)
    ? { ...result, textFormat: pairColors(result.textFormat, 'foregroundColor') }
    : result;
}

function pairColors(message: JsonObject, name: string): JsonObject {
  const style = message[`${name}Style`];
  const rgb = isJsonObject(style) ? style.rgbColor : undefined;
  if (rgb !== undefined) return { ...message, [name]: rgb };
  const plain = message[name];
  return plain === undefined || style !== undefined ? message : { ...message, [`${name}Style`]: { rgbColor: plain } };
}

/** Reads an `ExtendedValue` that somebody writes. @throws GoogleError 400 when it is not one writable value */
export function readExtendedValue(value: JsonObject): Pick<Cell, 'value' | 'formula'> {
  const names = Object.keys(value);
  if (names.length === 0) return { value: undefined, formula: undefined };
  if (names.length > 1) throw invalidArgument(`Invalid value (oneof), oneof field 'value' is already set.`);
  if (value.errorValue !== undefined) throw invalidArgument('ExtendedValue.errorValue is read-only.');
  if (value.formulaValue !== undefined) {
    const formula = String(value.formulaValue);
    assertCellLength(formula);
    return { value: undefined, formula: formula.startsWith('=') ? formula : `=${formula}` };
  }
  const content = (value.stringValue ?? value.numberValue ?? value.boolValue) as CellContent;
  if (typeof content === 'string') assertCellLength(content);
  return { value: content === '' ? undefined : content, formula: undefined };
}

/** @throws GoogleError 400 when a text is longer than a cell may hold */
function assertCellLength(text: string): void {
  if (text.length > MAX_CELL_CHARACTERS) {
    throw invalidArgument(
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
  }
}
