import { GoogleError } from '../../google-error';
import type { WorkbookChange } from '../service-types';
import type { SheetsService } from '../sheets-service';
import { Signal } from '../signal';
import type { Backups } from './backups';
import { codeOf, hashOf } from './file-content';
import type { FolderLock } from './folder-lock';
import type { JournalEntry } from './journal';
import { Journal } from './journal';
import { OutsideWatch } from './outside-watch';
import type { Recovery } from './recovery';
import type { RegisterFile } from './register-file';
import { readXlsx } from './xlsx/read-xlsx';
import { writeXlsx } from './xlsx/write-xlsx';

/** Something the people at the register should know; `message` is a Russian sentence or two. */
export interface StoreNotice {
  readonly kind: 'conflict' | 'reloaded' | 'unreadable' | 'saveFailed' | 'recovered';
  readonly message: string;
}

interface WorkbookStoreParts {
  readonly service: SheetsService;
  readonly file: RegisterFile;
  readonly filePath: string;
  readonly journalFile: string;
  readonly lock: FolderLock;
  readonly backups: Backups;
  /** From a change to the beginning of the save, milliseconds. */
  readonly saveDelay: number;
}

const RETRY_DELAY = 10_000;

/** A register in an .xlsx file with its journal, see `openWorkbookStore`. */
export class WorkbookStore {
  readonly service: SheetsService;
  /** Conflicts, reloads and failures from now on. */
  readonly notices = new Signal<StoreNotice>();
  /** What happened so far, beginning with the opening. */
  readonly pastNotices: StoreNotice[] = [];
  private journal: Journal | undefined;
  private waiting: JournalEntry[] = [];
  private savedRevision = 0;
  private timer: NodeJS.Timeout | undefined;
  private tail: Promise<void> = Promise.resolve();
  private watch: OutsideWatch | undefined;

  constructor(private readonly parts: WorkbookStoreParts) {
    this.service = parts.service;
  }

  /** Number of accepted changes that the file does not hold yet; they are safe in the journal. */
  get unsavedChanges(): number {
    return this.service.revision - this.savedRevision;
  }

  /** Brings journal and copies in line with what was recovered, then starts watching. Called once, when opening. */
  async begin(recovery: Recovery, damagedJournal: boolean): Promise<void> {
    const { file, journalFile, filePath } = this.parts;
    const { changes, conflict, baseHash, baseRevision, baseBytes } = recovery;
    this.savedRevision = baseRevision;
    this.waiting = changes.map(journalEntry);
    if (conflict) this.keepOutsideFile();
    this.journal = Journal.create(journalFile, [
      { kind: 'base', hash: baseHash, revision: baseRevision },
      ...this.waiting,
    ]);
    if (baseBytes !== undefined) await file.keepBaseCopy(baseBytes);
    this.service.keepWith((change) => this.accept(change));
    if (damagedJournal) {
      this.tell(
        'recovered',
        'Журнал изменений был повреждён: прочитано всё, что в нём цело, а сам журнал сохранён рядом.',
      );
    }
    if (!file.exists || this.unsavedChanges > 0) await this.flush();
    this.watch = new OutsideWatch(filePath, () => this.checkOutside());
  }

  /** The journal first, then the acknowledgement: this runs before a change is published. */
  private accept(change: WorkbookChange): void {
    const entry = journalEntry(change);
    try {
      this.journal?.append(entry);
    } catch (error) {
      const reason = codeOf(error) === 'ENOSPC' ? 'на диске нет места' : String(error);
      throw new GoogleError(503, 'UNAVAILABLE', `Изменение не принято: журнал не записывается (${reason}).`);
    }
    this.waiting.push(entry);
    this.scheduleSave(this.parts.saveDelay);
  }

  private scheduleSave(delay: number): void {
    if (this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.inTurn(() => this.save()).catch((error) => this.saveFailed(error));
    }, delay);
    this.timer.unref();
  }

  private saveFailed(error: unknown): void {
    const busy = ['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error) ?? '');
    const reason = busy ? 'он открыт в другой программе или закрыт для записи' : String(error);
    this.tell(
      'saveFailed',
      `Файл «${this.parts.file.name}» пока не записывается: ${reason}. Изменения целы в журнале, программа попробует снова.`,
    );
    this.scheduleSave(RETRY_DELAY);
  }

  /** Waits until the file holds every change accepted so far. @throws the system's error when it cannot be written */
  async flush(): Promise<void> {
    await this.inTurn(() => this.save());
  }

  /** Saves, stops watching and frees the folder; later changes are refused. */
  async close(): Promise<void> {
    this.watch?.close();
    try {
      await this.flush();
    } finally {
      this.service.keepWith(refuseClosed);
      clearTimeout(this.timer);
      this.journal?.close();
      this.journal = undefined;
      this.parts.lock.release();
    }
  }

  /** Saves and reloads never overlap. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const result = this.tail.then(work);
    this.tail = result.catch(() => undefined);
    return result;
  }

  private async save(): Promise<void> {
    const { file, backups } = this.parts;
    const { revision, workbook, spreadsheetId } = this.service;
    if (revision === this.savedRevision && file.exists) return;
    const bytes = await writeXlsx(spreadsheetId, workbook);
    const hash = hashOf(bytes);
    await file.prepare(bytes);
    if ((await file.readOutsideChange()) !== undefined) this.keepOutsideFile();
    backups.makeWhenDue();
    // Written before the file is replaced: after a crash the hash tells whether the file holds these changes already.
    this.journal?.append({ kind: 'saved', hash, revision });
    file.commit();
    await this.adopt(bytes, hash, revision);
  }

  /** From here on this content is what the journal starts from. */
  private async adopt(bytes: Buffer, hash: string, revision: number): Promise<void> {
    this.savedRevision = revision;
    await this.parts.file.adopt(bytes, hash);
    this.waiting = this.waiting.filter((entry) => entry.revision > revision);
    this.journal?.rewrite([{ kind: 'base', hash, revision }, ...this.waiting]);
    this.watch?.seen();
  }

  /** Ours stay the register, for they were acknowledged; the other program's file is kept beside it. */
  private keepOutsideFile(): void {
    const { file } = this.parts;
    const name = file.moveAside();
    this.tell(
      'conflict',
      `Файл «${file.name}» изменили в другой программе, когда в «Методсети» были ещё не записанные изменения. ` +
        `Ничего не потеряно: изменения из «Методсети» остались в «${file.name}», а тот файл сохранён как «${name}». ` +
        'Сравните их и перенесите нужное вручную.',
    );
  }

  /** Looks whether another program changed the file, and reads it when nothing of ours is waiting. */
  checkOutside(): Promise<void> {
    return this.inTurn(() => this.reloadIfChanged());
  }

  private async reloadIfChanged(): Promise<void> {
    const { file } = this.parts;
    const bytes = await file.readOutsideChange();
    // With changes of ours waiting this is a conflict, which the save settles.
    if (bytes === undefined || this.unsavedChanges > 0) return;
    const { revision } = this.service;
    const content = await readXlsx(bytes, this.service.workbook.properties).catch(() => undefined);
    if (content === undefined) {
      this.tell(
        'unreadable',
        `Файл «${file.name}» изменён в другой программе и не читается. Показано прежнее содержание.`,
      );
      return;
    }
    if (this.service.revision !== revision) return;
    const hash = hashOf(bytes);
    // Changes accepted from now on start from the new content, and the journal must say so before the first of them.
    this.journal?.append({ kind: 'saved', hash, revision: revision + 1 });
    this.service.replaceWorkbook(content.workbook);
    await this.adopt(bytes, hash, revision + 1);
    this.tell('reloaded', `Файл «${file.name}» изменён в другой программе и прочитан заново.`);
  }

  private tell(kind: StoreNotice['kind'], message: string): void {
    const notice = { kind, message };
    this.pastNotices.push(notice);
    this.notices.emit(notice);
  }
}

function journalEntry({ user, ...change }: WorkbookChange): JournalEntry {
  return { kind: 'change', ...change, ...(user === undefined ? {} : { user }) };
}

function refuseClosed(): never {
  throw new GoogleError(503, 'UNAVAILABLE', 'Реестр уже закрыт.');
}
