import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder, writeDurably } from '../../durable-file';
import type { WorkbookChange } from '../service-types';
import { hashOf } from './file-content';

/**
 * A line of the journal: which file the changes start from, an accepted change, or the promise that the file with
 * this hash holds everything up to `revision`.
 */
export type JournalEntry =
  | { readonly kind: 'base'; readonly hash: string | null; readonly revision: number }
  | ({ readonly kind: 'change' } & Omit<WorkbookChange, 'user'> & { readonly user?: string })
  | { readonly kind: 'saved'; readonly hash: string; readonly revision: number };

interface JournalContent {
  readonly entries: readonly JournalEntry[];
  /** Bytes up to the end of the last whole line. */
  readonly length: number;
  /** Whole lines stand after a broken one: not a torn write but a damaged file. */
  readonly damaged: boolean;
}

const CHECK = 16;

/** Reads a journal up to the first line that is torn or does not match its check sum. */
export function readJournal(path: string): JournalContent {
  if (!existsSync(path)) return { entries: [], length: 0, damaged: false };
  const bytes = readFileSync(path);
  const entries: JournalEntry[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    const entry = readLine(bytes.toString('utf8', start, end));
    if (entry === undefined) break;
    entries.push(entry);
    start = end + 1;
  }
  return { entries, length: start, damaged: hasWholeLine(bytes, start) };
}

function hasWholeLine(bytes: Buffer, from: number): boolean {
  let start = bytes.indexOf(10, from) + 1;
  if (start === 0) return false;
  for (let end = bytes.indexOf(10, start); end >= 0; end = bytes.indexOf(10, start)) {
    if (readLine(bytes.toString('utf8', start, end)) !== undefined) return true;
    start = end + 1;
  }
  return false;
}

function readLine(line: string): JournalEntry | undefined {
  const [check, json] = [line.slice(0, CHECK), line.slice(CHECK + 1)];
  if (json === '' || checkOf(json) !== check) return undefined;
  return JSON.parse(json) as JournalEntry;
}

function checkOf(json: string): string {
  return hashOf(Buffer.from(json)).slice(0, CHECK);
}

function lineOf(entry: JournalEntry): string {
  const json = JSON.stringify(entry);
  return `${checkOf(json)} ${json}\n`;
}

/** The journal being written. A line counts once the disk has it. */
export class Journal {
  private descriptor: number;
  private length: number;

  private constructor(private readonly path: string) {
    this.descriptor = openSync(path, 'r+');
    this.length = 0;
  }

  /** Begins the journal anew: what the file with `hash` does not hold yet follows `base`. */
  static create(path: string, entries: readonly JournalEntry[]): Journal {
    writeDurably(path, entries.map(lineOf).join(''));
    return Journal.open(path, Buffer.byteLength(entries.map(lineOf).join('')));
  }

  /** Goes on with a journal whose good part has `length` bytes; a torn rest is cut off. */
  static open(path: string, length: number): Journal {
    const journal = new Journal(path);
    ftruncateSync(journal.descriptor, length);
    fdatasyncSync(journal.descriptor);
    syncFolder(dirname(path));
    journal.length = length;
    return journal;
  }

  /** Adds a line and waits for the disk. @throws the system's error; then the line is not in the journal */
  append(entry: JournalEntry): void {
    const bytes = Buffer.from(lineOf(entry));
    try {
      for (let at = 0; at < bytes.length; ) {
        at += writeSync(this.descriptor, bytes, at, bytes.length - at, this.length + at);
      }
      fdatasyncSync(this.descriptor);
    } catch (error) {
      ftruncateSync(this.descriptor, this.length);
      throw error;
    }
    this.length += bytes.length;
  }

  /** Replaces the whole journal at once. */
  rewrite(entries: readonly JournalEntry[]): void {
    const text = entries.map(lineOf).join('');
    writeDurably(this.path, text);
    closeSync(this.descriptor);
    this.descriptor = openSync(this.path, 'r+');
    this.length = Buffer.byteLength(text);
  }

  close(): void {
    closeSync(this.descriptor);
  }
}
