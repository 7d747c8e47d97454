import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openWorkbookStore, type WorkbookStoreOptions } from '../../../src/local/sheets/store/open-workbook-store';
import type { WorkbookStore } from '../../../src/local/sheets/store/workbook-store';

export interface StoreFolder {
  readonly path: string;
  readonly file: string;
  readonly journalFile: string;
  readonly backupsDir: string;
  /** Opens the store; whatever is still open at the end of the test is closed. */
  open(options?: Partial<WorkbookStoreOptions>): Promise<WorkbookStore>;
  names(): string[];
}

/** A data folder of its own for one test. Saves happen only when a test asks for them, unless it says otherwise. */
export function storeFolder(): StoreFolder {
  const path = mkdtempSync(join(tmpdir(), 'metodset-store-'));
  const open: WorkbookStore[] = [];
  onTestFinished(async () => {
    for (const store of open) await store.close().catch(() => undefined);
    rmSync(path, { recursive: true, force: true });
  });
  const file = join(path, 'register.xlsx');
  const journalFile = join(path, '.metodset', 'register.journal');
  const backupsDir = join(path, 'backups');
  return {
    ...{ path, file, journalFile, backupsDir },
    async open(options = {}) {
      const clock = () => new Date('2026-11-22T14:30:05');
      const store = await openWorkbookStore({ file, journalFile, backupsDir, clock, saveDelay: 3_600_000, ...options });
      open.push(store);
      return store;
    },
    names: () => readdirSync(path).sort(),
  };
}

/** Leaves the files as a killed process would: nothing is saved, the lock stays. */
export function abandon(store: WorkbookStore): void {
  const parts = store as unknown as {
    watch?: { close(): void };
    timer?: NodeJS.Timeout;
    parts: { lock: { release(): void } };
  };
  parts.watch?.close();
  clearTimeout(parts.timer);
  parts.parts.lock.release();
}
