import { existsSync, readFileSync } from 'node:fs';
import { writeDurably } from '../durable-file';

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
    writeDurably(this.path, JSON.stringify(this.value));
  }
}
