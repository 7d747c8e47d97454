import type { JsonObject } from '../json';
import type { Workbook } from '../model/workbook';
import type { WorkbookChange } from '../service-types';
import { emptyWorkbook } from '../sheets-service';
import { hashOf, readIfThere } from './file-content';
import type { JournalEntry } from './journal';
import { StoreError } from './store-error';
import type { FileContent } from './xlsx/read-xlsx';
import { readXlsx } from './xlsx/read-xlsx';

/** What the files on disk add up to. */
export interface Recovery {
  readonly content: FileContent;
  /** Hash of the file that the changes start from; `null`: there was none. */
  readonly baseHash: string | null;
  readonly baseBytes: Buffer | undefined;
  readonly baseRevision: number;
  /** Accepted changes that the base does not hold, oldest first. */
  readonly changes: readonly WorkbookChange[];
  /** The register was changed by another program while accepted changes were waiting. */
  readonly conflict: boolean;
}

interface RecoverySource {
  readonly file: string;
  /** Copy of the file that the journal starts from, for the case that the file itself was changed. */
  readonly baseCopy: string;
  readonly journalFile: string;
  readonly entries: readonly JournalEntry[];
  readonly defaults: JsonObject;
  readonly newestBackup: string | undefined;
}

type Change = Extract<JournalEntry, { kind: 'change' }>;

/**
 * Finds the state of a register from its file and journal.
 *
 * A `saved` line is written before the new file takes its place, so whichever of the two files is found after a
 * crash, its hash tells which changes it already holds.
 *
 * @throws StoreError UNREADABLE when the register cannot be read; nothing has been touched then
 */
export async function recover(source: RecoverySource): Promise<Recovery> {
  const bytes = await readIfThere(source.file);
  const hash = bytes === undefined ? null : hashOf(bytes);
  const start = startFor(source.entries, hash);
  if (start !== undefined) return { ...(await stateFrom(source, bytes, hash, start)), conflict: false };
  const last = source.entries.reduce((highest, entry) => Math.max(highest, entry.revision), 0);
  const copy = await readIfThere(source.baseCopy);
  const copyHash = copy === undefined ? null : hashOf(copy);
  const copyStart = startFor(source.entries, copyHash);
  // The copy is renewed after each save, so changes beyond it may be missing from whatever is in the file now.
  const waiting = last > (copyStart ?? firstRevision(source.entries));
  if (copyStart !== undefined && (waiting || bytes === undefined)) {
    return { ...(await stateFrom(source, copy, copyHash, copyStart)), conflict: bytes !== undefined };
  }
  if (waiting) throw mismatch(source);
  return { ...(await stateFrom(source, bytes, hash, last)), conflict: false };
}

async function stateFrom(
  source: RecoverySource,
  bytes: Buffer | undefined,
  baseHash: string | null,
  baseRevision: number,
) {
  const changes = source.entries.filter(isChange).filter((change) => change.revision > baseRevision);
  return {
    content: await loaded(source, bytes),
    baseHash,
    baseBytes: bytes,
    baseRevision,
    changes: changes.map(toChange),
  };
}

function isChange(entry: JournalEntry): entry is Change {
  return entry.kind === 'change';
}

function toChange({ revision, requests, user, seed }: Change): WorkbookChange {
  return { revision, requests, user, seed };
}

function firstRevision(entries: readonly JournalEntry[]): number {
  return entries[0]?.revision ?? 0;
}

function mismatch({ file, baseCopy, journalFile }: RecoverySource): StoreError {
  return new StoreError(
    'JOURNAL_MISMATCH',
    `Файл «${file}» изменила другая программа, а в журнале «${journalFile}» остались изменения, которые в него ещё не вошли, ` +
      `и нет копии исходного файла («${baseCopy}»). Верните эту копию или прежний файл реестра. ` +
      `Чтобы продолжить без этих изменений, переименуйте журнал.`,
  );
}

/** The revision that a file with this hash holds; `undefined` for a file that the journal does not know. */
function startFor(entries: readonly JournalEntry[], hash: string | null): number | undefined {
  const known = entries.filter((entry) => entry.kind !== 'change' && entry.hash === hash);
  return known.length === 0 ? undefined : Math.max(...known.map((entry) => entry.revision));
}

async function loaded(source: RecoverySource, bytes: Buffer | undefined): Promise<FileContent> {
  if (bytes === undefined) {
    const workbook: Workbook = emptyWorkbook(source.defaults);
    return { workbook, spreadsheetId: undefined };
  }
  try {
    return await readXlsx(bytes, source.defaults);
  } catch (error) {
    const backup =
      source.newestBackup === undefined
        ? 'Резервных копий пока нет.'
        : `Последняя резервная копия: «${source.newestBackup}» — скопируйте её на место реестра.`;
    throw new StoreError(
      'UNREADABLE',
      `Файл «${source.file}» не читается: он повреждён или это не книга .xlsx. Файл не изменён. ${backup}`,
      { cause: error },
    );
  }
}
