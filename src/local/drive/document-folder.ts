import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolderDurably, moveDurably, syncFolder, writeDurably } from '../durable-file';
import { JsonFile } from '../host/json-file';
import { FOLDER, type StoredFile } from './drive-file';
import { uniqueFileName } from './file-name';

/** Name of the folder where trashed files lie. */
const TRASH = 'Корзина';

interface Index {
  readonly files: Record<string, StoredFile>;
}

/**
 * The folder of documents and its index. Every change is durable when it returns and survives a crash at any point:
 * new content is written aside, the index says where it belongs, then it is put there.
 */
export class DocumentFolder {
  private readonly index: JsonFile<Index>;

  constructor(
    private readonly root: string,
    indexPath: string,
  ) {
    this.index = new JsonFile<Index>(indexPath, { files: {} });
    makeFolderDurably(root);
    for (const file of this.all()) this.finish(file);
  }

  all(): StoredFile[] {
    return Object.values(this.index.value.files);
  }

  find(id: string): StoredFile | undefined {
    return Object.hasOwn(this.index.value.files, id) ? this.index.value.files[id] : undefined;
  }

  /** Whether the file or a folder above it is in the trash. */
  isTrashed(file: StoredFile): boolean {
    const parent = this.find(file.parent);
    return file.trashed || (parent !== undefined && this.isTrashed(parent));
  }

  /** Whether the file `id` is the folder `folderId` or lies in it at any depth. */
  isInside(id: string, folderId: string): boolean {
    const file = this.find(id);
    return file !== undefined && (id === folderId || this.isInside(file.parent, folderId));
  }

  path(file: StoredFile): string {
    return join(this.root, this.place(file));
  }

  /** State of the file on the disk, or `undefined` when a person has removed it. */
  stat(file: StoredFile): { readonly size: number; readonly mtimeMs: number } | undefined {
    const path = this.path(file);
    if (!existsSync(path)) return undefined;
    const { size, mtimeMs } = statSync(path);
    return { size, mtimeMs };
  }

  /** A name for a file in the folder `parent` (or in the trash) that no other file has. */
  freeName(wanted: string, parent: string, trashed: boolean): string {
    const folder = trashed ? join(this.root, TRASH) : this.folderPath(parent);
    const taken = new Set(existsSync(folder) ? readdirSync(folder).map((name) => name.toLowerCase()) : []);
    if (parent === 'root') taken.add(TRASH.toLowerCase());
    return uniqueFileName(wanted, (name) => taken.has(name.toLowerCase()));
  }

  /** Adds a file or replaces its content. */
  write(file: StoredFile, bytes: Uint8Array): StoredFile {
    const aside = `.${file.id}.part`;
    writeDurably(join(this.root, aside), bytes);
    return this.move({ ...file, pendingFrom: aside });
  }

  makeFolder(file: StoredFile): StoredFile {
    this.put(file);
    makeFolderDurably(this.path(file));
    return this.see(file);
  }

  /** Records a change of name, folder or trash of a file that has lain in the place of `before`. */
  relocate(before: StoredFile, after: StoredFile): StoredFile {
    const from = this.place(before);
    return from === this.place(after) ? this.put(after) : this.move({ ...after, pendingFrom: from });
  }

  put(file: StoredFile): StoredFile {
    this.index.value.files[file.id] = file;
    this.index.save();
    return file;
  }

  remove(file: StoredFile): void {
    for (const inner of this.all().filter(({ parent }) => parent === file.id)) this.remove(inner);
    const path = this.path(file);
    rmSync(path, { recursive: true, force: true });
    if (existsSync(dirname(path))) syncFolder(dirname(path));
    delete this.index.value.files[file.id];
    this.index.save();
  }

  private move(file: StoredFile): StoredFile {
    this.put(file);
    return this.finish(file);
  }

  /** Puts the content into its place if a crash (or nothing yet) has come between. */
  private finish(file: StoredFile): StoredFile {
    if (file.mimeType === FOLDER && file.pendingFrom === null) {
      makeFolderDurably(this.path(file));
      return file;
    }
    if (file.pendingFrom === null) return file;
    const from = join(this.root, file.pendingFrom);
    const to = this.path(file);
    if (existsSync(from)) {
      makeFolderDurably(dirname(to));
      moveDurably(from, to);
    }
    return this.see({ ...file, pendingFrom: null });
  }

  private see(file: StoredFile): StoredFile {
    return this.put({ ...file, seen: this.stat(file) ?? file.seen });
  }

  private folderPath(id: string): string {
    const folder = this.find(id);
    return folder ? this.path(folder) : this.root;
  }

  private place(file: StoredFile): string {
    if (file.trashed) return join(TRASH, file.fileName);
    const parent = this.find(file.parent);
    return parent ? join(this.place(parent), file.fileName) : file.fileName;
  }
}
