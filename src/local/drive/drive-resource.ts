import { applyMask, parseFieldMask } from '../sheets/field-mask';
import type { Json, JsonObject } from '../sheets/json';
import { GOOGLE_DOC, type StoredFile } from './drive-file';

/** Query parameters that the methods of files understand. */
export interface DriveQuery {
  readonly fields?: string;
  readonly q?: string;
  readonly orderBy?: string;
  readonly pageSize?: number | string;
  readonly pageToken?: string;
  readonly addParents?: string;
  readonly removeParents?: string;
  readonly alt?: string;
  readonly spaces?: string;
}

function defaultLink(id: string, mimeType: string): string {
  return mimeType === GOOGLE_DOC
    ? `https://docs.google.com/document/d/${id}/edit`
    : `https://drive.google.com/file/d/${id}/view`;
}

/** The REST resource of a file (https://developers.google.com/workspace/drive/api/reference/rest/v3/files). */
export function resourceOf(file: StoredFile, trashed: boolean, linkOf = defaultLink): JsonObject {
  const { id, name, mimeType, parent, createdTime, modifiedTime, appProperties, owner, description, seen } = file;
  return {
    kind: 'drive#file',
    id,
    name,
    mimeType,
    ...(description === '' ? {} : { description }),
    trashed,
    explicitlyTrashed: file.trashed,
    parents: [parent],
    createdTime,
    modifiedTime,
    ...(Object.keys(appProperties).length === 0 ? {} : { appProperties }),
    owners: [{ kind: 'drive#user', emailAddress: owner, displayName: owner }],
    ownedByMe: true,
    size: String(seen.size),
    webViewLink: linkOf(id, mimeType),
  };
}

/** «kind, id, name, mimeType» when no fields are asked for (guides/fields-parameter). */
export function maskedResource(resource: JsonObject, fields = 'kind,id,name,mimeType'): Json {
  return applyMask(resource, parseFieldMask(fields));
}
