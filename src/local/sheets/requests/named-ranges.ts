import { parseCells } from '../a1';
import { parseUpdateMask, updateByMask } from '../field-mask';
import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import { objectAt, stringAt } from '../json';
import type { WorkbookDraft } from '../model/workbook-draft';
import { areaInGrid, sheetIdOf } from './grid-area';
import type { RequestContext } from './request-context';

/** `addNamedRange`: replies with the range and its id. */
export function addNamedRange(request: JsonObject, { draft, newTextId }: RequestContext): JsonObject {
  const wanted = objectAt(request, 'namedRange');
  const namedRangeId = stringAt(wanted, 'namedRangeId') ?? newTextId();
  if (draft.workbook.namedRanges.some((other) => other.namedRangeId === namedRangeId)) {
    throw invalidArgument(`A named range with id ${namedRangeId} already exists.`);
  }
  const namedRange = { ...wanted, namedRangeId };
  assertNamedRange(draft, namedRange);
  draft.setWorkbook({ namedRanges: [...draft.workbook.namedRanges, namedRange] });
  return { namedRange };
}

function assertNamedRange(draft: WorkbookDraft, namedRange: JsonObject): void {
  const name = stringAt(namedRange, 'name') ?? '';
  const valid = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) && !/^(true|false)$/i.test(name);
  if (!valid || parseCells(name) !== undefined)
    throw invalidArgument(`The name "${name}" is not valid for a named range.`);
  const taken = draft.workbook.namedRanges.some(
    (other) =>
      other.namedRangeId !== namedRange.namedRangeId && String(other.name).toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw invalidArgument(`A named range with the name "${name}" already exists.`);
  const range = objectAt(namedRange, 'range');
  areaInGrid(draft.readSheet(sheetIdOf(range)), range);
}

function findNamedRange(draft: WorkbookDraft, id: string | undefined): JsonObject {
  const found = draft.workbook.namedRanges.find((named) => named.namedRangeId === id);
  if (found === undefined) throw invalidArgument(`No named range with id: ${id ?? ''}`);
  return found;
}

/** `updateNamedRange` */
export function updateNamedRange(request: JsonObject, { draft }: RequestContext): undefined {
  const mask = parseUpdateMask(stringAt(request, 'fields'));
  const wanted = objectAt(request, 'namedRange');
  const current = findNamedRange(draft, stringAt(wanted, 'namedRangeId'));
  const updated = updateByMask(current, wanted, mask);
  assertNamedRange(draft, updated);
  draft.setWorkbook({ namedRanges: draft.workbook.namedRanges.map((item) => (item === current ? updated : item)) });
}

/** `deleteNamedRange` */
export function deleteNamedRange(request: JsonObject, { draft }: RequestContext): undefined {
  const current = findNamedRange(draft, stringAt(request, 'namedRangeId'));
  draft.setWorkbook({ namedRanges: draft.workbook.namedRanges.filter((item) => item !== current) });
}
