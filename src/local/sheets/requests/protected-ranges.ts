import { parseUpdateMask, updateByMask } from '../field-mask';
import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import { numberAt, objectAt, stringAt } from '../json';
import type { Sheet } from '../model/workbook';
import type { WorkbookDraft } from '../model/workbook-draft';
import { areaInGrid, sheetIdOf } from './grid-area';
import { assertMayEditProtection } from './protection';
import type { RequestContext } from './request-context';

/** `addProtectedRange`: the owner and whoever protects are always among the editors. Replies with the protection. */
export function addProtectedRange(request: JsonObject, context: RequestContext): JsonObject {
  const { draft } = context;
  const wanted = objectAt(request, 'protectedRange');
  const taken = (id: number): boolean => findProtection(draft, id) !== undefined;
  const protectedRangeId = numberAt(wanted, 'protectedRangeId') ?? context.newId(taken);
  if (taken(protectedRangeId)) {
    throw invalidArgument(`A protected range with the ID ${protectedRangeId} already exists.`);
  }
  const protectedRange = completed(context, { ...wanted, protectedRangeId });
  const sheet = draft.sheet(sheetIdOf(objectAt(protectedRange, 'range')));
  areaInGrid(sheet, objectAt(protectedRange, 'range'));
  sheet.protectedRanges = [...sheet.protectedRanges, protectedRange];
  return { protectedRange: { ...protectedRange, requestingUserCanEdit: true } };
}

function completed({ draft, owner, user }: RequestContext, protection: JsonObject): JsonObject {
  const { requestingUserCanEdit: _, ...rest } = protection;
  const result: JsonObject = { ...rest, range: rangeOf(draft, protection) };
  if (protection.warningOnly === true) {
    if (protection.editors !== undefined) {
      throw invalidArgument('ProtectedRange is warningOnly. Editors cannot be set on it.');
    }
    return result;
  }
  const editors = objectAt(protection, 'editors');
  const users = Array.isArray(editors.users) ? editors.users : [];
  const all = new Set([owner, user ?? owner, ...users]);
  return { ...result, editors: { ...editors, users: [...all].filter((name) => name !== '') } };
}

function rangeOf(draft: WorkbookDraft, protection: JsonObject): JsonObject {
  if (protection.namedRangeId === undefined) return objectAt(protection, 'range');
  const named = draft.workbook.namedRanges.find((item) => item.namedRangeId === protection.namedRangeId);
  if (named === undefined) throw invalidArgument(`No named range with id: ${String(protection.namedRangeId)}`);
  return objectAt(named, 'range');
}

function findProtection(draft: WorkbookDraft, id: number): { sheet: Sheet; item: JsonObject } | undefined {
  for (const sheet of draft.workbook.sheets) {
    const item = sheet.protectedRanges.find((candidate) => candidate.protectedRangeId === id);
    if (item !== undefined) return { sheet, item };
  }
  return undefined;
}

function takeOut(context: RequestContext, id: number): JsonObject {
  const found = findProtection(context.draft, id);
  if (found === undefined) throw invalidArgument(`No protected range with ID: ${id}`);
  assertMayEditProtection(context, found.item);
  const sheet = context.draft.sheet(found.sheet.sheetId);
  sheet.protectedRanges = sheet.protectedRanges.filter((item) => item !== found.item);
  return found.item;
}

/** `updateProtectedRange`: only an editor of the protection may. */
export function updateProtectedRange(request: JsonObject, context: RequestContext): undefined {
  const mask = parseUpdateMask(stringAt(request, 'fields'));
  const wanted = objectAt(request, 'protectedRange');
  const current = takeOut(context, numberAt(wanted, 'protectedRangeId') ?? 0);
  const protection = { ...updateByMask(current, wanted, mask), protectedRangeId: current.protectedRangeId };
  const updated = completed(context, protection);
  const sheet = context.draft.sheet(sheetIdOf(objectAt(updated, 'range')));
  areaInGrid(sheet, objectAt(updated, 'range'));
  sheet.protectedRanges = [...sheet.protectedRanges, updated];
}

/** `deleteProtectedRange`: only an editor of the protection may. */
export function deleteProtectedRange(request: JsonObject, context: RequestContext): undefined {
  takeOut(context, numberAt(request, 'protectedRangeId') ?? 0);
}
