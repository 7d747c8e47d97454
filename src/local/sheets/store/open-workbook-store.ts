import { renameSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { makeFolderDurably } from '../../durable-file';
import { SheetsService } from '../sheets-service';
import { Backups } from './backups';
import { FolderLock } from './folder-lock';
import { readJournal } from './journal';
import type { Recovery } from './recovery';
import { recover } from './recovery';
import { baseCopyOf, RegisterFile } from './register-file';
import { StoreError } from './store-error';
import { timeInName } from './time-in-name';
import { WorkbookStore } from './workbook-store';

/** Where the register lies and how it is written. */
export interface WorkbookStoreOptions {
  /** The register, `…/register.xlsx`; made when it is not there. */
  readonly file: string;
  readonly journalFile: string;
  readonly backupsDir: string;
  /** Default: beside the journal. */
  readonly lockFile?: string;
  /** Called when the folder is locked, before anything in it is read. */
  readonly prepare?: () => void;
  /** Of names of copies and between backups; default the system's. */
  readonly clock?: () => Date;
  /** Of dates typed without a year; default `clock`. */
  readonly typingClock?: () => Date;
  /** Id of the spreadsheet when the file does not hold one; default `register`. */
  readonly spreadsheetId?: string;
  /** Default: the name of the file. */
  readonly title?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** E-mail of the owner, whom no protection stops. */
  readonly owner?: string;
  /** From a change to the beginning of the save, milliseconds; default 1500. */
  readonly saveDelay?: number;
  /** Between backups, milliseconds; default ten minutes. */
  readonly backupInterval?: number;
}

const SAVE_DELAY = 1500;
const BACKUP_INTERVAL = 10 * 60_000;

/**
 * Opens a register in an .xlsx file. Every accepted change is in the journal, on the disk, before it is acknowledged;
 * the file itself is written a little later in the background.
 *
 * When another program changes the file: without unsaved changes of ours it is read anew; with unsaved ones ours stay
 * the register, because they were acknowledged, and the other file is kept beside it under a telling name.
 *
 * @throws StoreError LOCKED, UNREADABLE or JOURNAL_MISMATCH with a Russian message; then no file has been touched
 */
export async function openWorkbookStore(options: WorkbookStoreOptions): Promise<WorkbookStore> {
  for (const path of [options.file, options.journalFile]) makeFolderDurably(dirname(path));
  const lock = FolderLock.take(options.lockFile ?? `${options.journalFile}.lock`);
  try {
    return await openLocked(options, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocked(options: WorkbookStoreOptions, lock: FolderLock): Promise<WorkbookStore> {
  options.prepare?.();
  const { file: filePath, journalFile, backupsDir, clock = () => new Date() } = options;
  const { locale = 'ru_RU', timeZone = 'Europe/Moscow', title = basename(filePath, extname(filePath)) } = options;
  const backups = new Backups(backupsDir, filePath, clock, options.backupInterval ?? BACKUP_INTERVAL);
  const journal = readJournal(journalFile);
  const recovery = await recover({
    file: filePath,
    journalFile,
    baseCopy: baseCopyOf(journalFile),
    entries: journal.entries,
    defaults: { title, locale, timeZone },
    newestBackup: backups.newest(),
  });
  const service = new SheetsService({
    spreadsheetId: recovery.content.spreadsheetId ?? options.spreadsheetId ?? 'register',
    workbook: recovery.content.workbook,
    revision: recovery.baseRevision,
    clock: options.typingClock ?? clock,
    ...(options.owner === undefined ? {} : { owner: options.owner }),
  });
  replayAll(service, recovery, journalFile);
  if (journal.damaged) renameSync(journalFile, `${journalFile} (повреждён ${timeInName(clock())})`);
  const file = new RegisterFile(filePath, journalFile, clock, recovery.baseHash);
  const saveDelay = options.saveDelay ?? SAVE_DELAY;
  const store = new WorkbookStore({ service, file, filePath, journalFile, lock, backups, saveDelay });
  await store.begin(recovery, journal.damaged);
  return store;
}

function replayAll(service: SheetsService, { changes }: Recovery, journalFile: string): void {
  for (const change of changes) {
    try {
      service.replay(change);
    } catch (error) {
      throw new StoreError(
        'JOURNAL_MISMATCH',
        `Изменение № ${change.revision} из журнала «${journalFile}» не удалось повторить: ${String(error)}. Файлы не изменены. ` +
          'Откройте папку той версией программы, которая записала журнал, или переименуйте журнал, чтобы продолжить без него.',
        { cause: error },
      );
    }
  }
}
