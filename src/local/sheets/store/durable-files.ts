/** Writing files so that after a crash there is either the old content or the new one, never a part. */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The bytes of a file, `undefined` when there is none. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

/** System error code such as `EBUSY`. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}

/** Writes a file and waits until the disk has it. */
export async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts `from` in the place of `to` at once; the folder is synced too, so that the new name survives a crash. */
export function replaceDurably(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Windows cannot open folders; there the file system keeps names itself. */
export function syncFolder(folder: string): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
  } catch (error) {
    if (process.platform !== 'win32') throw error;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The same for a small text, without giving way to other work. */
export function writeTextDurably(path: string, text: string): void {
  const aside = `${path}.new`;
  const descriptor = openSync(aside, 'w');
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  replaceDurably(aside, path);
}

export function removeFile(path: string): void {
  rmSync(path, { force: true });
}

/** `2026-11-22 14-30-05` of the local clock: sorts by time and may stand in a file name everywhere. */
export function timeInName(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}-${two(date.getMinutes())}-${two(date.getSeconds())}`;
}
