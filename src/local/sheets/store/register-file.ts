import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { moveDurably, writeAside, writeDurablyInBackground } from '../../durable-file';
import { hashOf, readIfThere, removeFile } from './file-content';
import { timeInName } from './time-in-name';

/** Where the copy of the file stands that a journal starts from. */
export function baseCopyOf(journalFile: string): string {
  return `${journalFile}.base.xlsx`;
}

/** The register's file: what we last knew in it, and how it is replaced. */
export class RegisterFile {
  /** Name without the folder. */
  readonly name: string;

  constructor(
    private readonly path: string,
    private readonly journalFile: string,
    private readonly clock: () => Date,
    /** Hash of the content that is ours or has been read; `null`: there was no file. */
    private knownHash: string | null,
  ) {
    this.name = basename(path);
    removeFile(this.asidePath);
  }

  get exists(): boolean {
    return existsSync(this.path);
  }

  /** Content that another program has written; `undefined` when it is the known one or there is no file. */
  async readOutsideChange(): Promise<Buffer | undefined> {
    const bytes = await readIfThere(this.path);
    return bytes === undefined || hashOf(bytes) === this.knownHash ? undefined : bytes;
  }

  /** Writes new content beside the file. */
  async prepare(bytes: Buffer): Promise<void> {
    await writeAside(this.asidePath, bytes);
  }

  /** Puts the prepared content in the place of the file. */
  commit(): void {
    moveDurably(this.asidePath, this.path);
  }

  /** Takes content as known and keeps a copy of it for the journal. */
  async adopt(bytes: Buffer, hash: string): Promise<void> {
    this.knownHash = hash;
    await this.keepBaseCopy(bytes);
  }

  async keepBaseCopy(bytes: Buffer): Promise<void> {
    await writeDurablyInBackground(baseCopyOf(this.journalFile), bytes);
  }

  /** Renames what another program has written, and returns the new name. */
  moveAside(): string {
    const ending = extname(this.path);
    const name = `${basename(this.path, ending)} (изменён снаружи ${timeInName(this.clock())})${ending}`;
    renameSync(this.path, join(dirname(this.path), name));
    return name;
  }

  private get asidePath(): string {
    return join(dirname(this.path), `.${basename(this.path)}.saving`);
  }
}
