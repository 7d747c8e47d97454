import { existsSync, readFileSync } from 'node:fs';
import { writeDurably } from '../durable-file';

/** A JSON value that lives in one file. */
export class JsonFile<T> {
  value: T;

  constructor(
    private readonly path: string,
    private readonly empty: T,
  ) {
    this.value = this.read();
  }

  /** Reads the file anew. */
  load(): void {
    this.value = this.read();
  }

  /** Durable when it returns. */
  save(): void {
    writeDurably(this.path, JSON.stringify(this.value));
  }

  private read(): T {
    return existsSync(this.path) ? (JSON.parse(readFileSync(this.path, 'utf8')) as T) : this.empty;
  }
}
