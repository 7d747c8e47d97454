import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoId } from './demo/demo-profile';
import { JsonFile } from './host/json-file';
import { hashOf } from './sheets/store/file-content';
import { readJournal } from './sheets/store/journal';
import { baseCopyOf } from './sheets/store/register-file';

interface Origin {
  /** `unknown`: the register was there before the program, or was begun empty. */
  readonly state: 'unknown' | 'filling' | 'filled';
  readonly demo: DemoId | null;
}

/** Files of the script that speak of the register and are worth nothing without it. */
const ABOUT_REGISTER = ['properties.json', 'triggers.json'];

/** Where the register of a data folder and its journal are. */
export function registerFiles(dataDir: string): { readonly file: string; readonly journalFile: string } {
  return { file: join(dataDir, 'register.xlsx'), journalFile: join(dataDir, '.metodset', 'journal.jsonl') };
}

/**
 * Remembers on the disk that a new register is being filled. A start that was cut short leaves the mark, and the next
 * one throws the half-made register away and begins anew: nobody has seen it yet.
 */
export class FirstStart {
  /** True when there was no register. One whose file was removed comes back from its journal and is not new. */
  isNew = false;
  /** True from `prepare` to `finish` when there is something to fill a new register with. */
  isFilling = false;
  private readonly origin: JsonFile<Origin>;

  constructor(private readonly dataDir: string) {
    this.origin = new JsonFile<Origin>(join(dataDir, '.metodset', 'origin.json'), { state: 'unknown', demo: null });
  }

  /** Whether the register began as a demo municipality: nobody in it is real. */
  get isDemo(): boolean {
    return this.origin.value.demo !== null;
  }

  /** Call when the folder is locked, before the register is read or made. `demo`, `fills`: what a new one gets. */
  prepare({ demo, fills }: { readonly demo: DemoId | null; readonly fills: boolean }): void {
    this.origin.load();
    if (this.origin.value.state === 'filling') {
      if (this.isSomebodys()) this.note({ state: 'unknown', demo: null });
      else this.removeHalfMade();
    }
    const { file, journalFile } = registerFiles(this.dataDir);
    this.isNew = !existsSync(file) && !existsSync(journalFile);
    this.isFilling = this.isNew && fills;
    if (this.isFilling) this.note({ state: 'filling', demo });
    else if (this.isNew) this.note({ state: 'unknown', demo: null });
  }

  /** Call when the register is as people are to find it. */
  finish(): void {
    if (this.isFilling) this.note({ ...this.origin.value, state: 'filled' });
    this.isFilling = false;
  }

  /** A register that the journal does not know was put there by a person. */
  private isSomebodys(): boolean {
    const { file, journalFile } = registerFiles(this.dataDir);
    if (!existsSync(file)) return false;
    const hash = hashOf(readFileSync(file));
    return !readJournal(journalFile).entries.some((entry) => entry.kind !== 'change' && entry.hash === hash);
  }

  /** The journal goes last: without it the file, if this is cut short too, would be taken for somebody's. */
  private removeHalfMade(): void {
    const { file, journalFile } = registerFiles(this.dataDir);
    const about = ABOUT_REGISTER.map((name) => join(this.dataDir, '.metodset', name));
    for (const path of [file, ...about, baseCopyOf(journalFile), journalFile]) rmSync(path, { force: true });
  }

  private note(origin: Origin): void {
    this.origin.value = origin;
    this.origin.save();
  }
}
