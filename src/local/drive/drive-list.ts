import { GoogleError } from '../google-error';
import { applyMask, parseFieldMask } from '../sheets/field-mask';
import type { Json, JsonObject } from '../sheets/json';
import type { StoredFile } from './drive-file';
import { parseDriveQuery } from './drive-query';
import type { DriveQuery } from './drive-resource';

const DEFAULT_FIELDS = 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)';
const SORT_KEYS = ['createdTime', 'modifiedTime', 'name', 'folder'] as const;
type SortKey = (typeof SORT_KEYS)[number];

interface ListFacts {
  isTrashed(file: StoredFile): boolean;
  resource(file: StoredFile): JsonObject;
}

function keyText(file: StoredFile, key: SortKey): string {
  return key === 'folder' ? (file.mimeType.endsWith('.folder') ? '0' : '1') : file[key];
}

function comparator(orderBy: string): (a: StoredFile, b: StoredFile) => number {
  const orders = orderBy.split(',').map((part) => {
    const [name = '', direction] = part.trim().split(/\s+/);
    const key = SORT_KEYS.find((known) => known === name);
    if (!key) throw new GoogleError(400, 'INVALID_ARGUMENT', `Invalid Value: orderBy «${name}» is not supported`);
    return { key, sign: direction === 'desc' ? -1 : 1 };
  });
  return (a, b) => {
    for (const { key, sign } of orders) {
      const left = keyText(a, key);
      const right = keyText(b, key);
      if (left !== right) return left < right ? -sign : sign;
    }
    return 0;
  };
}

/** files.list (https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list); newest first. */
export function listFiles(all: readonly StoredFile[], query: DriveQuery, facts: ListFacts): Json {
  const { q = '', orderBy = 'modifiedTime desc', pageSize = 100, pageToken = '0', fields = DEFAULT_FIELDS } = query;
  const size = Number(pageSize);
  const start = Number(pageToken);
  if (!(size >= 1 && size <= 1000)) throw new GoogleError(400, 'INVALID_ARGUMENT', 'Invalid Value: pageSize');
  if (!Number.isInteger(start)) throw new GoogleError(400, 'INVALID_ARGUMENT', 'Invalid Value: pageToken');
  const holds = parseDriveQuery(q);
  const found = all.filter((file) => holds(file, facts.isTrashed(file))).sort(comparator(orderBy));
  const end = start + size;
  const answer: JsonObject = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    ...(end < found.length ? { nextPageToken: String(end) } : {}),
    files: found.slice(start, end).map((file) => facts.resource(file)),
  };
  return applyMask(answer, parseFieldMask(fields));
}
