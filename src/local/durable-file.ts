/*
 * Writing files so that after a crash of the machine there is either the old content or the new one, whole: new content
 * is written aside and synced, takes the place of the old one by a rename, and the folder is synced, because only then
 * does the disk know the new name (fsync(2), rename(2)).
 */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Writes a file, making its folder when it is not there. Durable when it returns. */
export function writeDurably(path: string, content: string | Uint8Array): void {
  makeFolderDurably(dirname(path));
  const aside = asideOf(path);
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const file = openSync(aside, 'w');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  moveDurably(aside, path);
}

/** The same for large content: other work goes on meanwhile. The folder must be there. */
export async function writeDurablyInBackground(path: string, bytes: Uint8Array): Promise<void> {
  const aside = asideOf(path);
  await writeAside(aside, bytes);
  moveDurably(aside, path);
}

/** First half of a replacement whose moment matters: `moveDurably(aside, …)` is the second one. */
export async function writeAside(aside: string, bytes: Uint8Array): Promise<void> {
  const file = await open(aside, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts `from` into the place of `to`, in one step. Durable when it returns. */
export function moveDurably(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
  if (dirname(from) !== dirname(to)) syncFolder(dirname(from));
}

/** Makes a folder and those above it that are missing. Durable when it returns. */
export function makeFolderDurably(path: string): void {
  const first = mkdirSync(path, { recursive: true });
  if (first === undefined) return;
  const top = dirname(resolve(first));
  for (let made = resolve(path); made !== top; made = dirname(made)) syncFolder(dirname(made));
}

/** Waits until the disk has the names in a folder. Windows cannot open folders; there the file system keeps names itself. */
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

function asideOf(path: string): string {
  return `${path}.new`;
}
