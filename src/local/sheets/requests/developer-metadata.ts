import { parseUpdateMask, updateByMask } from '../field-mask';
import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import { listAt, numberAt, objectAt, stringAt } from '../json';
import type { WorkbookDraft } from '../model/workbook-draft';
import { sheetIdOf } from './grid-area';
import type { RequestContext } from './request-context';
import { metadataSheet } from './sheets';

/** Characters of keys and values in one place, https://developers.google.com/workspace/sheets/api/guides/metadata */
const MAX_CHARACTERS = 30_000;

/** `createDeveloperMetadata`: replies with the metadata, its id and the type of its location. */
export function createDeveloperMetadata(request: JsonObject, { draft, newId }: RequestContext): JsonObject {
  const wanted = objectAt(request, 'developerMetadata');
  const list = draft.workbook.developerMetadata;
  const taken = (id: number): boolean => list.some((item) => item.metadataId === id);
  const metadataId = numberAt(wanted, 'metadataId') ?? newId(taken);
  if (taken(metadataId)) throw invalidArgument(`Metadata with ID ${metadataId} already exists.`);
  if ((stringAt(wanted, 'metadataKey') ?? '') === '')
    throw invalidArgument('DeveloperMetadata.metadataKey must be set.');
  if (wanted.visibility === undefined) throw invalidArgument('DeveloperMetadata.visibility must be set.');
  const developerMetadata = { ...wanted, metadataId, location: typedLocation(draft, objectAt(wanted, 'location')) };
  draft.setWorkbook({ developerMetadata: [...list, developerMetadata] });
  assertMetadataSize(draft);
  return { developerMetadata };
}

function typedLocation(draft: WorkbookDraft, location: JsonObject): JsonObject {
  if (location.dimensionRange !== undefined) {
    const range = objectAt(location, 'dimensionRange');
    draft.readSheet(sheetIdOf(range));
    const length = (numberAt(range, 'endIndex') ?? 0) - (numberAt(range, 'startIndex') ?? 0);
    if (length !== 1) throw invalidArgument('DeveloperMetadata can be tied to one row or one column only.');
    return { ...location, locationType: range.dimension === 'COLUMNS' ? 'COLUMN' : 'ROW' };
  }
  const sheetId = numberAt(location, 'sheetId');
  if (sheetId !== undefined) {
    draft.readSheet(sheetId);
    return { ...location, locationType: 'SHEET' };
  }
  if (location.spreadsheet !== true) throw invalidArgument('DeveloperMetadata.location must be set.');
  return { ...location, locationType: 'SPREADSHEET' };
}

function assertMetadataSize(draft: WorkbookDraft): void {
  const sizes = new Map<number | undefined, number>();
  for (const item of draft.workbook.developerMetadata) {
    const place = metadataSheet(item);
    const size = String(item.metadataKey ?? '').length + String(item.metadataValue ?? '').length;
    sizes.set(place, (sizes.get(place) ?? 0) + size);
  }
  if (Math.max(0, ...sizes.values()) > MAX_CHARACTERS) {
    throw invalidArgument(`Developer metadata exceeds the limit of ${MAX_CHARACTERS} characters.`);
  }
}

/** Whether a metadata entry answers one of the filters; only look-ups by metadata are known here. */
function matches(item: JsonObject, filters: readonly JsonObject[]): boolean {
  return filters.some((filter) => {
    if (filter.developerMetadataLookup === undefined) {
      throw invalidArgument('Only dataFilters with developerMetadataLookup are supported here.');
    }
    const lookup = objectAt(filter, 'developerMetadataLookup');
    const plain = (['metadataId', 'metadataKey', 'metadataValue', 'visibility'] as const).every(
      (name) => lookup[name] === undefined || lookup[name] === item[name],
    );
    const location = objectAt(item, 'location');
    return plain && (lookup.locationType === undefined || lookup.locationType === location.locationType);
  });
}

/** `updateDeveloperMetadata`: all entries the filters find; replies with them. */
export function updateDeveloperMetadata(request: JsonObject, { draft }: RequestContext): JsonObject {
  const mask = parseUpdateMask(stringAt(request, 'fields'));
  const filters = listAt(request, 'dataFilters');
  const changed: JsonObject[] = [];
  const developerMetadata = draft.workbook.developerMetadata.map((item) => {
    if (!matches(item, filters)) return item;
    const updated = updateByMask(item, objectAt(request, 'developerMetadata'), mask);
    const located = { ...updated, location: typedLocation(draft, objectAt(updated, 'location')) };
    changed.push(located);
    return located;
  });
  draft.setWorkbook({ developerMetadata });
  assertMetadataSize(draft);
  return { developerMetadata: changed };
}

/** `deleteDeveloperMetadata`: all entries the filter finds; replies with them. */
export function deleteDeveloperMetadata(request: JsonObject, { draft }: RequestContext): JsonObject {
  const filters = [objectAt(request, 'dataFilter')];
  const deleted = draft.workbook.developerMetadata.filter((item) => matches(item, filters));
  draft.setWorkbook({ developerMetadata: draft.workbook.developerMetadata.filter((item) => !deleted.includes(item)) });
  return { deletedDeveloperMetadata: deleted };
}
