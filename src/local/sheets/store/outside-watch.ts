import type { FSWatcher } from 'node:fs';
import { statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** After the last sign of a change, so that a file being written is read once it is whole. */
const SETTLE_DELAY = 400;
/** For file systems that do not report changes. */
const POLL_INTERVAL = 5000;

/** Tells when a file looks different from when it was last seen: another size, time or place on the disk. */
export class OutsideWatch {
  private readonly watcher: FSWatcher | undefined;
  private readonly poll: NodeJS.Timeout;
  private settle: NodeJS.Timeout | undefined;
  private look: string;

  constructor(
    private readonly file: string,
    private readonly changed: () => Promise<void>,
  ) {
    this.look = lookOf(file);
    this.watcher = this.watchFolder();
    this.poll = setInterval(() => this.suspect(), POLL_INTERVAL);
    this.poll.unref();
  }

  /** The file as it is now is known. */
  seen(): void {
    this.look = lookOf(this.file);
  }

  close(): void {
    this.watcher?.close();
    clearInterval(this.poll);
    clearTimeout(this.settle);
  }

  private watchFolder(): FSWatcher | undefined {
    try {
      const watcher = watch(dirname(this.file), { persistent: false }, (_, name) => {
        if (name === null || name === basename(this.file)) this.suspect();
      });
      watcher.on('error', () => watcher.close());
      return watcher;
    } catch {
      return undefined;
    }
  }

  private suspect(): void {
    if (lookOf(this.file) === this.look) return;
    clearTimeout(this.settle);
    this.settle = setTimeout(() => {
      this.look = lookOf(this.file);
      this.changed().catch(() => undefined);
    }, SETTLE_DELAY);
    this.settle.unref();
  }
}

function lookOf(file: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    return `${mtimeMs}/${size}/${ino}`;
  } catch {
    return '';
  }
}
