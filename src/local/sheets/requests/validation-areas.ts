import type { JsonObject } from '../json';
import { objectAt } from '../json';
import type { Area } from '../model/area';
import { isEmptyArea, subtractArea } from '../model/area';
import type { ValidationArea } from '../model/workbook';
import type { MutableSheet } from '../model/workbook-draft';

/** Puts a rule on a rectangle in place of whatever was there; `undefined` clears it. */
export function setValidation(sheet: MutableSheet, area: Area, rule: JsonObject | undefined): void {
  if (isEmptyArea(area)) return;
  const rest = sheet.validations.flatMap((entry) =>
    subtractArea(entry.area, area).map((part): ValidationArea => ({ area: part, rule: entry.rule })),
  );
  sheet.validations = rule === undefined ? rest : [...rest, { area, rule }];
}

/**
 * Writes `dataValidation` of a block of `CellData` whose first cell is at (`area.top`, `area.left`): equal rules that
 * stand under each other become one entry.
 */
export function writeValidations(
  sheet: MutableSheet,
  area: Area,
  dataAt: (row: number, column: number) => JsonObject | undefined,
): void {
  setValidation(sheet, area, undefined);
  for (let column = area.left; column < area.right; column++) {
    let start = area.top;
    let startKey = '';
    for (let row = area.top; row <= area.bottom; row++) {
      const key = row === area.bottom ? '' : ruleKey(dataAt(row, column));
      if (row > area.top && key === startKey && row < area.bottom) continue;
      const run = { top: start, bottom: row, left: column, right: column + 1 };
      if (startKey !== '') setValidation(sheet, run, objectAt(dataAt(start, column) ?? {}, 'dataValidation'));
      start = row;
      startKey = key;
    }
  }
}

function ruleKey(data: JsonObject | undefined): string {
  return data?.dataValidation === undefined ? '' : JSON.stringify(data.dataValidation);
}
