import { AppError } from '../application/app-error';
import type { CachePort } from '../application/ports/cache-port';
import type {
  DocumentContent,
  DocumentPort,
  DownloadedDocument,
  StoredDocument,
  TemplateName,
} from '../application/ports/document-port';
import type { PropertyPort } from '../application/ports/property-port';
import { apiCode, failureText } from './api-failure';
import { withBackOff } from './with-back-off';

const SERVICE = 'drive';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FILE_FIELDS = 'id,name,webViewLink,appProperties';
/** The document key of a file, visible to this script only. */
const KEY = 'metodset';
/** Fingerprint of its content. */
const CONTENT = 'metodsetContent';
/** Ten minutes: long enough for a series of papers, short enough to notice an edited template. */
const TEMPLATE_SECONDS = 600;
/** CacheService keeps at most 100 KB a value. */
const CACHE_LIMIT = 100_000;

/** Stands for an id where the office has gone back to the shipped template. */
const SHIPPED = 'shipped';

const TEMPLATE_TITLES: Readonly<Record<TemplateName, string>> = { minutes: 'Методсеть. Бланк протокола' };

/** Papers in Drive through the advanced service (scope drive.file: only files that this script created). */
export function driveDocuments(properties: PropertyPort, cache: CachePort): DocumentPort {
  const idProperty = (name: TemplateName) => `template.${name}`;
  const cacheKey = (name: TemplateName) => `template:${name}`;

  const exportOwn = (fileId: string): Uint8Array | undefined => {
    try {
      return exportDocx(fileId);
    } catch (error) {
      // Deleted, or another methodist's file (drive.file is granted per user): the shipped one stands in.
      if (isAbsent(error)) return undefined;
      throw error;
    }
  };

  return {
    ensureTemplate(name) {
      const known = properties.get(idProperty(name));
      if (known !== null && known !== '') return false;
      const key = `template:${name}`;
      const file = find(key) ?? createTemplate(name, key);
      properties.set(idProperty(name), file.fileId);
      return true;
    },
    exportTemplate(name) {
      const cached = cache.get(cacheKey(name));
      if (cached !== null) return { bytes: fromSigned(Utilities.base64Decode(cached)), source: 'own' };
      const fileId = properties.get(idProperty(name));
      if (fileId === null || fileId === '' || fileId === SHIPPED)
        return { bytes: shippedTemplate(name), source: 'builtIn' };
      const own = exportOwn(fileId);
      if (own === undefined) return { bytes: shippedTemplate(name), source: 'shipped' };
      const text = Utilities.base64Encode(toSigned(own));
      if (text.length <= CACHE_LIMIT) cache.set(cacheKey(name), text, TEMPLATE_SECONDS);
      return { bytes: own, source: 'own' };
    },
    shippedTemplate,
    newTemplate: ({ key, ...file }) => find(key) ?? createFile(file, GOOGLE_DOC, key),
    exportFile: exportOwn,
    takeTemplate(name, fileId) {
      properties.set(idProperty(name), fileId ?? SHIPPED);
      cache.remove(cacheKey(name));
    },
    create: ({ key, ...file }) => createFile(file, DOCX, key),
    replace: replaceFile,
    find: livingFile,
    download,
    findByKey: find,
  };
}

function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const drive = typeof Drive === 'undefined' ? undefined : Drive;
  const collection = drive?.Files as GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection | undefined;
  if (collection === undefined) throw new AppError('PLATFORM_FAILED', { service: SERVICE });
  return collection;
}

function createTemplate(name: TemplateName, key: string): StoredDocument {
  return createFile(
    { name: TEMPLATE_TITLES[name] ?? 'Методсеть. Бланк', bytes: shippedTemplate(name), content: '' },
    GOOGLE_DOC,
    key,
  );
}

function createFile({ name, bytes, content }: DocumentContent, mimeType: string, key: string): StoredDocument {
  const blob = Utilities.newBlob(toSigned(bytes), DOCX, name);
  const metadata = { name, mimeType, appProperties: { [KEY]: key, [CONTENT]: content } };
  return stored(withBackOff(SERVICE, () => files().create(metadata, blob, { fields: FILE_FIELDS })));
}

function replaceFile(fileId: string, { name, bytes, content }: DocumentContent): StoredDocument {
  const blob = Utilities.newBlob(toSigned(bytes), DOCX, name);
  const metadata = { name, appProperties: { [CONTENT]: content } };
  return stored(withBackOff(SERVICE, () => files().update(metadata, fileId, blob, { fields: FILE_FIELDS })));
}

/** Whether Drive says that there is no such file, or none that this user may see. */
function isAbsent(error: unknown): boolean {
  return apiCode((error as { cause?: unknown }).cause) === 404;
}

function livingFile(fileId: string): StoredDocument | undefined {
  const options = { fields: `${FILE_FIELDS},trashed` };
  try {
    const file: DriveFile = withBackOff(SERVICE, () => files().get(fileId, options));
    return file.trashed === true ? undefined : stored(file);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** A Google Doc is exported, a stored .docx read as it is. */
function download(fileId: string, mostBytes: number): DownloadedDocument | undefined {
  const options = { fields: 'mimeType,size,trashed' };
  try {
    const file: DriveFile = withBackOff(SERVICE, () => files().get(fileId, options));
    if (file.trashed === true) return undefined;
    const isDocx = file.mimeType === DOCX;
    if (!isDocx && file.mimeType !== GOOGLE_DOC) return { kind: 'notDocx' };
    if (isDocx && Number(file.size ?? 0) > mostBytes) return { kind: 'tooLarge' };
    const bytes = isDocx ? storedBytes(fileId) : exportBlob(fileId).getBytes();
    return bytes.length > mostBytes ? { kind: 'tooLarge' } : { kind: 'ready', base64: Utilities.base64Encode(bytes) };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    if (isTooLargeToExport(error)) return { kind: 'tooLarge' };
    throw error;
  }
}

/** With `alt: 'media'` the service answers the content as a blob, as its export does; of text no bytes can be made. */
function storedBytes(fileId: string): number[] {
  const collection = files() as unknown as { get(id: string, options: object): unknown };
  const content = withBackOff(SERVICE, () => collection.get(fileId, { alt: 'media' }));
  const blob = content as Partial<GoogleAppsScript.Base.Blob> | null;
  if (typeof blob?.getBytes !== 'function') throw new AppError('PLATFORM_FAILED', { service: SERVICE });
  return blob.getBytes();
}

/** Drive exports up to 10 MB. */
function isTooLargeToExport(error: unknown): boolean {
  return /too large to be exported|exportSizeLimitExceeded/i.test(failureText((error as { cause?: unknown }).cause));
}

function find(key: string): StoredDocument | undefined {
  const q = `appProperties has { key='${KEY}' and value='${key.replace(/['\\]/g, '\\$&')}' } and trashed = false`;
  const options = { q, fields: `files(${FILE_FIELDS})`, orderBy: 'createdTime', pageSize: 1, spaces: 'drive' };
  const [file] = withBackOff(SERVICE, () => files().list(options)).files ?? [];
  return file === undefined ? undefined : stored(file);
}

function exportDocx(fileId: string): Uint8Array {
  return fromSigned(exportBlob(fileId).getBytes());
}

/** Without `alt` the export of the advanced service fails (issuetracker 468534237); with it a blob comes back. */
function exportBlob(fileId: string): GoogleAppsScript.Base.Blob {
  const collection = files() as unknown as {
    export(id: string, mimeType: string, options: object): GoogleAppsScript.Base.Blob;
  };
  return withBackOff(SERVICE, () => collection.export(fileId, DOCX, { alt: 'media' }));
}

/** Templates lie in the project as base64 text files and cost nothing until they are asked for. */
function shippedTemplate(name: TemplateName): Uint8Array {
  const text = HtmlService.createHtmlOutputFromFile(`template-${name}`).getContent();
  return fromSigned(Utilities.base64Decode(text.trim()));
}

interface DriveFile {
  readonly id?: string;
  readonly name?: string;
  readonly webViewLink?: string;
  readonly mimeType?: string;
  /** Bytes, written as a string; a Google Doc may have none. */
  readonly size?: string;
  readonly trashed?: boolean;
  /** The typings leave the values open. */
  readonly appProperties?: object;
}

function stored(file: DriveFile): StoredDocument {
  const fileId = file.id ?? '';
  const content = (file.appProperties as Readonly<Record<string, unknown>> | undefined)?.[CONTENT];
  return {
    fileId,
    content: typeof content === 'string' ? content : '',
    name: file.name ?? '',
    url: file.webViewLink ?? `https://drive.google.com/file/d/${fileId}/view`,
  };
}

/** Apps Script bytes are signed: -128…127. */
function toSigned(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

function fromSigned(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 255);
}
