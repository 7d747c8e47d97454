import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file so that after a crash either the old or the new content is there, whole. */
export function writeFileAtomically(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.tmp`;
  const file = openSync(aside, 'w');
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(aside, path);
}

/** A JSON value that lives in one file. */
export class JsonFile<T> {
  value: T;

  constructor(
    private readonly path: string,
    empty: T,
  ) {
    this.value = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : empty;
  }

  /** Durable when it returns. */
  save(): void {
    writeFileAtomically(this.path, JSON.stringify(this.value));
  }
}
