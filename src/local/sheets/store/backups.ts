import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { removeFile } from './file-content';
import { timeInName } from './time-in-name';

const KEPT = 10;
const NEWEST_KEPT = 5;

/** Copies of the register by time: `register 2026-11-22 14-30-05.xlsx`. */
export class Backups {
  private lastMade: number | undefined;

  constructor(
    private readonly folder: string,
    private readonly file: string,
    private readonly clock: () => Date,
    /** A copy is made at most this often, milliseconds. */
    private readonly interval: number,
  ) {}

  /** Names of the copies, oldest first. */
  names(): readonly string[] {
    if (!existsSync(this.folder)) return [];
    const start = `${this.stem} `;
    return readdirSync(this.folder)
      .filter((name) => name.startsWith(start) && name.endsWith('.xlsx'))
      .sort();
  }

  /** Path of the newest copy. */
  newest(): string | undefined {
    const name = this.names().at(-1);
    return name === undefined ? undefined : join(this.folder, name);
  }

  /** Copies the register as it stands before it is replaced: at the first save, then once per interval. */
  makeWhenDue(): void {
    const now = this.clock();
    const due = this.lastMade === undefined || Math.abs(now.getTime() - this.lastMade) >= this.interval;
    if (!due || !existsSync(this.file)) return;
    mkdirSync(this.folder, { recursive: true });
    copyFileSync(this.file, join(this.folder, `${this.stem} ${timeInName(now)}.xlsx`));
    this.lastMade = now.getTime();
    this.thin();
  }

  /** Ten copies stay: the newest five, and of the days before the last copy of each. */
  private thin(): void {
    const names = [...this.names()].reverse();
    const kept = names.slice(0, NEWEST_KEPT);
    const dayOf = (name: string): string => name.slice(this.stem.length + 1, this.stem.length + 11);
    for (const name of names.slice(NEWEST_KEPT)) {
      const newDay = !kept.some((other) => dayOf(other) === dayOf(name));
      if (newDay && kept.length < KEPT) kept.push(name);
    }
    for (const name of names) if (!kept.includes(name)) removeFile(join(this.folder, name));
  }

  private get stem(): string {
    return basename(this.file, extname(this.file));
  }
}
