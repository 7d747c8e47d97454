import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { GoogleError } from '../google-error';
import { mergeAppProperties } from './app-properties';
import { blankDocx } from './blank-docx';
import { DocumentFolder } from './document-folder';
import { DOCX, type FileResource, FOLDER, GOOGLE_DOC, type Media, type StoredFile } from './drive-file';
import { listFiles } from './drive-list';
import { type DriveQuery, maskedResource, resourceOf } from './drive-resource';
import { safeFileName } from './file-name';
import { exportPdf, findSoffice } from './pdf-export';

interface DriveOptions {
  /** The folder of documents. */
  readonly root: string;
  readonly indexPath: string;
  /** Milliseconds of the virtual clock. */
  readonly now: () => number;
  readonly newId?: () => string;
  /** `webViewLink` of a file. */
  readonly linkOf?: (id: string, mimeType: string) => string;
  /** Path of LibreOffice; looked for in PATH when absent; `null`: none. */
  readonly soffice?: string | null;
}

/**
 * Files of Drive API v3 over a folder (https://developers.google.com/workspace/drive/api/reference/rest/v3/files).
 * A Google Doc is a .docx. `user` sees only files made by the program for him: scope drive.file.
 */
export class DriveService {
  readonly folder: DocumentFolder;
  private readonly soffice: string | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: DriveOptions) {
    this.folder = new DocumentFolder(options.root, options.indexPath);
    this.soffice = options.soffice === undefined ? findSoffice() : (options.soffice ?? undefined);
  }

  /** Calls back after every change made through this service. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  create(user: string, resource: FileResource, media: Media | null, query: DriveQuery = {}): unknown {
    const mimeType = resource.mimeType ?? media?.contentType ?? 'application/octet-stream';
    if (mimeType === GOOGLE_DOC && media !== null && media.contentType !== DOCX && media.contentType !== null) {
      throw new GoogleError(
        400,
        'INVALID_ARGUMENT',
        `Conversion of ${media.contentType} to a Google Doc is not supported`,
      );
    }
    const content = media?.bytes ?? (mimeType === GOOGLE_DOC ? blankDocx() : new Uint8Array());
    return this.answer(this.add(user, resource, mimeType, content), query);
  }

  copy(user: string, resource: FileResource, fileId: string, query: DriveQuery = {}): unknown {
    const source = this.visible(user, fileId);
    if (source.mimeType === FOLDER) throw new GoogleError(403, 'PERMISSION_DENIED', 'This file cannot be copied.');
    const copied: FileResource = {
      name: resource.name ?? `Копия ${source.name}`,
      parents: resource.parents ?? [source.parent],
      appProperties: { ...source.appProperties, ...resource.appProperties },
    };
    const bytes = readFileSync(this.folder.path(source));
    return this.answer(this.add(user, copied, resource.mimeType ?? source.mimeType, bytes), query);
  }

  get(user: string, fileId: string, query: DriveQuery = {}): unknown {
    return this.answer(this.visible(user, fileId), query);
  }

  /** Content of a file that is not a Google Doc: `files.get` with alt=media. */
  download(user: string, fileId: string): Media {
    const file = this.visible(user, fileId);
    if (file.mimeType === GOOGLE_DOC || file.mimeType === FOLDER) {
      throw new GoogleError(
        403,
        'PERMISSION_DENIED',
        'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      );
    }
    return { bytes: readFileSync(this.folder.path(file)), contentType: file.mimeType };
  }

  /** Content of a Google Doc as .docx or, with LibreOffice, PDF. */
  export(user: string, fileId: string, mimeType: string): Media {
    const file = this.visible(user, fileId);
    if (file.mimeType !== GOOGLE_DOC) {
      throw new GoogleError(403, 'PERMISSION_DENIED', 'Export only supports Docs Editors files.');
    }
    const path = this.folder.path(file);
    if (mimeType === DOCX) return { bytes: readFileSync(path), contentType: DOCX };
    if (mimeType === 'application/pdf') return { bytes: exportPdf(path, this.soffice), contentType: mimeType };
    throw new GoogleError(400, 'INVALID_ARGUMENT', 'The requested conversion is not supported.');
  }

  list(user: string, query: DriveQuery = {}): unknown {
    const present = this.folder.all().flatMap((file) => (file.owner === user ? (this.current(file) ?? []) : []));
    const facts = { isTrashed: (file: StoredFile) => this.folder.isTrashed(file), resource: this.resource };
    return listFiles(present, query, facts);
  }

  update(user: string, fileId: string, resource: FileResource, media: Media | null, query: DriveQuery = {}): unknown {
    const before = this.visible(user, fileId);
    const parent = this.parentAfter(user, before, query);
    const trashed = resource.trashed ?? before.trashed;
    const name = resource.name ?? before.name;
    const moved = name !== before.name || parent !== before.parent || trashed !== before.trashed;
    const wanted = name === before.name ? before.fileName : safeFileName(name, before.mimeType);
    const file: StoredFile = {
      ...before,
      name,
      parent,
      trashed,
      fileName: moved ? this.folder.freeName(wanted, parent, trashed) : before.fileName,
      description: resource.description ?? before.description,
      appProperties: mergeAppProperties(before.appProperties, resource.appProperties ?? {}),
      modifiedTime: this.time(),
    };
    const placed = this.folder.relocate(before, file);
    const done = media === null ? placed : this.folder.write(placed, media.bytes);
    return this.answer(this.told(done), query);
  }

  /** Removes for good, past the trash. */
  remove(user: string, fileId: string): void {
    this.told(this.visible(user, fileId));
    const file = this.folder.find(fileId);
    if (file) this.folder.remove(file);
    this.tell();
  }

  /** Every file there is, whoever's: for viewers of the installation. */
  viewAll(): readonly StoredFile[] {
    return this.folder.all().flatMap((file) => this.current(file) ?? []);
  }

  /** Content of any file that is on the disk, for viewers. */
  viewBytes(fileId: string): Uint8Array | undefined {
    const file = this.folder.find(fileId);
    if (!file || file.mimeType === FOLDER || !existsSync(this.folder.path(file))) return undefined;
    return readFileSync(this.folder.path(file));
  }

  private add(user: string, resource: FileResource, mimeType: string, bytes: Uint8Array): StoredFile {
    const name = resource.name ?? 'Untitled';
    const parent = resource.parents?.[0] ?? 'root';
    if (parent !== 'root') this.folderFor(user, parent);
    const moment = this.time();
    const file: StoredFile = {
      id: this.options.newId?.() ?? randomBytes(24).toString('base64url'),
      name,
      mimeType,
      parent,
      fileName: this.folder.freeName(safeFileName(name, mimeType), parent, false),
      owner: user,
      createdTime: moment,
      modifiedTime: moment,
      trashed: false,
      appProperties: mergeAppProperties({}, resource.appProperties ?? {}),
      description: resource.description ?? '',
      seen: { size: 0, mtimeMs: 0 },
      pendingFrom: null,
    };
    return this.told(mimeType === FOLDER ? this.folder.makeFolder(file) : this.folder.write(file, bytes));
  }

  private visible(user: string, fileId: string): StoredFile {
    const file = this.folder.find(fileId);
    const current = file?.owner === user ? this.current(file) : undefined;
    if (!current) throw new GoogleError(404, 'NOT_FOUND', `File not found: ${fileId}.`);
    return current;
  }

  /** The file as it is on the disk now; `undefined` when a person has removed it. */
  private current(file: StoredFile): StoredFile | undefined {
    const stat = this.folder.stat(file);
    if (!stat) return undefined;
    if (file.mimeType === FOLDER || (stat.size === file.seen.size && stat.mtimeMs === file.seen.mtimeMs)) return file;
    return this.folder.put({ ...file, seen: stat, modifiedTime: this.time() });
  }

  private folderFor(user: string, id: string): void {
    if (this.visible(user, id).mimeType === FOLDER) return;
    throw new GoogleError(403, 'PERMISSION_DENIED', 'The specified parent is not a folder.');
  }

  private parentAfter(user: string, file: StoredFile, { addParents }: DriveQuery): string {
    if (addParents === undefined) return file.parent;
    if (addParents === 'root') return addParents;
    this.folderFor(user, addParents);
    if (this.folder.isInside(addParents, file.id)) {
      throw new GoogleError(403, 'PERMISSION_DENIED', 'A folder cannot be put into itself.');
    }
    return addParents;
  }

  private readonly resource = (file: StoredFile) => resourceOf(file, this.folder.isTrashed(file), this.options.linkOf);

  private answer(file: StoredFile, { fields }: DriveQuery): unknown {
    return maskedResource(this.resource(file), fields);
  }

  private told(file: StoredFile): StoredFile {
    this.tell();
    return file;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private time(): string {
    return new Date(this.options.now()).toISOString();
  }
}
