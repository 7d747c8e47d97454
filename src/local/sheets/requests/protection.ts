import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import { listAt, objectAt } from '../json';
import type { Area } from '../model/area';
import { areaOf, areasOverlap, containsArea, intersectAreas } from '../model/area';
import type { Sheet } from '../model/workbook';
import type { RequestContext } from './request-context';

const REFUSAL =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether a protection lets the person edit. The owner always may; a protection that only warns stops nobody. */
export function mayEditProtected(protectedRange: JsonObject, user: string | undefined, owner: string): boolean {
  if (user === undefined || user === owner || protectedRange.warningOnly === true) return true;
  const users = objectAt(protectedRange, 'editors').users;
  return Array.isArray(users) && users.includes(user);
}

/** Whether the person may change the cells of a rectangle. */
export function mayEditArea(sheet: Sheet, area: Area, user: string | undefined, owner: string): boolean {
  return sheet.protectedRanges.every(
    (protectedRange) =>
      mayEditProtected(protectedRange, user, owner) ||
      !areasOverlap(protectedArea(protectedRange), area) ||
      isExempt(protectedRange, area),
  );
}

function isExempt(protectedRange: JsonObject, area: Area): boolean {
  const cut = intersectAreas(protectedArea(protectedRange), area);
  return listAt(protectedRange, 'unprotectedRanges').some((range) => containsArea(areaOf(range), cut));
}

/** The area of a `ProtectedRange`. */
export function protectedArea(protectedRange: JsonObject): Area {
  return areaOf(objectAt(protectedRange, 'range'));
}

/** @throws GoogleError 400 «You are trying to edit a protected cell or object. …» */
export function assertMayEdit(context: RequestContext, sheet: Sheet, area: Area): void {
  if (!mayEditArea(sheet, area, context.user, context.owner)) throw invalidArgument(REFUSAL);
}

/** For changes of a whole sheet: deleting or renaming it. @throws GoogleError 400 when anything in it is protected */
export function assertMayEditSheet(context: RequestContext, sheet: Sheet): void {
  const allowed = sheet.protectedRanges.every((item) => mayEditProtected(item, context.user, context.owner));
  if (!allowed) throw invalidArgument(REFUSAL);
}

/** For changes of a protection itself. @throws GoogleError 400 when the person is not its editor */
export function assertMayEditProtection(context: RequestContext, protectedRange: JsonObject): void {
  if (!mayEditProtected(protectedRange, context.user, context.owner)) throw invalidArgument(REFUSAL);
}
