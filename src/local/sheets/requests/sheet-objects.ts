/** Rules, filters, charts and banding: the runtime carries them, and the page or LibreOffice draws what it can. */
import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import { listAt, numberAt, objectAt } from '../json';
import type { MutableSheet, WorkbookDraft } from '../model/workbook-draft';
import { areaInGrid, sheetIdOf } from './grid-area';
import type { RequestContext } from './request-context';

/** `addConditionalFormatRule`: at the given place of the list, 0 by default. */
export function addConditionalFormatRule(request: JsonObject, { draft }: RequestContext): undefined {
  const rule = objectAt(request, 'rule');
  const sheet = sheetOfRule(draft, rule);
  const index = numberAt(request, 'index') ?? 0;
  if (index < 0 || index > sheet.conditionalFormats.length)
    throw invalidArgument(`No conditional format rule index: ${index}`);
  sheet.conditionalFormats = inserted(sheet.conditionalFormats, index, rule);
}

function inserted<T>(list: readonly T[], index: number, item: T): readonly T[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

function sheetOfRule(draft: WorkbookDraft, rule: JsonObject): MutableSheet {
  const ranges = listAt(rule, 'ranges');
  const [first] = ranges;
  if (first === undefined) throw invalidArgument('ConditionalFormatRule.ranges must not be empty.');
  const sheet = draft.sheet(sheetIdOf(first));
  for (const range of ranges) {
    if (sheetIdOf(range) !== sheet.sheetId) throw invalidArgument('All ranges of a rule must be on the same grid.');
    areaInGrid(sheet, range);
  }
  if (rule.booleanRule === undefined && rule.gradientRule === undefined) {
    throw invalidArgument('ConditionalFormatRule needs a booleanRule or a gradientRule.');
  }
  return sheet;
}

function ruleAt(sheet: MutableSheet, index: number): JsonObject {
  const rule = sheet.conditionalFormats[index];
  if (rule === undefined) {
    throw invalidArgument(`No conditional format on sheet: ${sheet.sheetId} at index: ${index}`);
  }
  return rule;
}

/** `updateConditionalFormatRule`: replaces the rule, or moves it to `newIndex`. */
export function updateConditionalFormatRule(request: JsonObject, { draft }: RequestContext): JsonObject {
  const index = numberAt(request, 'index') ?? 0;
  const rule = request.rule === undefined ? undefined : objectAt(request, 'rule');
  const sheet = rule === undefined ? draft.sheet(sheetIdOf(request)) : sheetOfRule(draft, rule);
  const oldRule = ruleAt(sheet, index);
  const newRule = rule ?? oldRule;
  const newIndex = rule === undefined ? (numberAt(request, 'newIndex') ?? index) : index;
  const rest = sheet.conditionalFormats.filter((item) => item !== oldRule);
  sheet.conditionalFormats = inserted(rest, newIndex, newRule);
  return { newRule, newIndex, ...(rule === undefined ? {} : { oldRule }), oldIndex: index };
}

/** `deleteConditionalFormatRule`: rules after it move up. */
export function deleteConditionalFormatRule(request: JsonObject, { draft }: RequestContext): JsonObject {
  const sheet = draft.sheet(sheetIdOf(request));
  const rule = ruleAt(sheet, numberAt(request, 'index') ?? 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((item) => item !== rule);
  return { rule };
}

/** `setBasicFilter` */
export function setBasicFilter(request: JsonObject, { draft }: RequestContext): undefined {
  const filter = objectAt(request, 'filter');
  const range = objectAt(filter, 'range');
  const sheet = draft.sheet(sheetIdOf(range));
  areaInGrid(sheet, range);
  sheet.basicFilter = filter;
}

/** `clearBasicFilter`: nothing to do when there is none. */
export function clearBasicFilter(request: JsonObject, { draft }: RequestContext): undefined {
  draft.sheet(sheetIdOf(request)).basicFilter = undefined;
}

/** `addChart`: the chart is carried as it is. Replies with it and its id. */
export function addChart(request: JsonObject, { draft, newId }: RequestContext): JsonObject {
  const wanted = objectAt(request, 'chart');
  const overlay = objectAt(objectAt(wanted, 'position'), 'overlayPosition');
  if (overlay.anchorCell === undefined)
    throw invalidArgument('Only charts over cells (overlayPosition) can be added here.');
  const chartId = numberAt(wanted, 'chartId') ?? newId((id) => findChart(draft, id) !== undefined);
  if (findChart(draft, chartId) !== undefined)
    throw invalidArgument(`An object with the ID ${chartId} already exists.`);
  const sheet = draft.sheet(sheetIdOf(objectAt(overlay, 'anchorCell')));
  const chart = { ...wanted, chartId };
  sheet.charts = [...sheet.charts, chart];
  return { chart };
}

function findChart(draft: WorkbookDraft, chartId: number): { sheetId: number; chart: JsonObject } | undefined {
  for (const sheet of draft.workbook.sheets) {
    const chart = sheet.charts.find((item) => item.chartId === chartId);
    if (chart !== undefined) return { sheetId: sheet.sheetId, chart };
  }
  return undefined;
}

function changeChart(
  draft: WorkbookDraft,
  chartId: number,
  changed: (chart: JsonObject) => readonly JsonObject[],
): void {
  const found = findChart(draft, chartId);
  if (found === undefined) throw invalidArgument(`No chart with id: ${chartId}`);
  const sheet = draft.sheet(found.sheetId);
  sheet.charts = sheet.charts.flatMap((chart) => (chart === found.chart ? changed(chart) : [chart]));
}

/** `updateChartSpec` */
export function updateChartSpec(request: JsonObject, { draft }: RequestContext): undefined {
  changeChart(draft, numberAt(request, 'chartId') ?? 0, (chart) => [{ ...chart, spec: objectAt(request, 'spec') }]);
}

/** `deleteEmbeddedObject`: a chart by its id. */
export function deleteEmbeddedObject(request: JsonObject, { draft }: RequestContext): undefined {
  changeChart(draft, numberAt(request, 'objectId') ?? 0, () => []);
}

/** `addBanding`: replies with the banded range and its id. */
export function addBanding(request: JsonObject, { draft, newId }: RequestContext): JsonObject {
  const wanted = objectAt(request, 'bandedRange');
  const range = objectAt(wanted, 'range');
  const sheet = draft.sheet(sheetIdOf(range));
  areaInGrid(sheet, range);
  const taken = (id: number): boolean =>
    draft.workbook.sheets.some((other) => other.bandedRanges.some((item) => item.bandedRangeId === id));
  const bandedRangeId = numberAt(wanted, 'bandedRangeId') ?? newId(taken);
  if (taken(bandedRangeId)) throw invalidArgument(`A banded range with the ID ${bandedRangeId} already exists.`);
  const bandedRange = { ...wanted, bandedRangeId };
  sheet.bandedRanges = [...sheet.bandedRanges, bandedRange];
  return { bandedRange };
}

/** `deleteBanding` */
export function deleteBanding(request: JsonObject, { draft }: RequestContext): undefined {
  const id = numberAt(request, 'bandedRangeId') ?? 0;
  const base = draft.workbook.sheets.find((sheet) => sheet.bandedRanges.some((item) => item.bandedRangeId === id));
  if (base === undefined) throw invalidArgument(`No banded range with id: ${id}`);
  const sheet = draft.sheet(base.sheetId);
  sheet.bandedRanges = sheet.bandedRanges.filter((item) => item.bandedRangeId !== id);
}
