import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { writeDurably } from '../durable-file';
import type { Run, RunRecord } from './run';

const KEPT = 200;

function readRecords(path: string): RunRecord[] {
  if (!existsSync(path)) return [];
  const records: RunRecord[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    try {
      if (line !== '') records.push(JSON.parse(line) as RunRecord);
    } catch {
      // The last line of a process that was killed while writing.
    }
  }
  return records.slice(-KEPT);
}

/** The runs of an installation: those under way and the last 200 that ended, kept over restarts. */
export class RunJournal {
  private readonly ended: RunRecord[];
  private readonly underWay = new Set<Run>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly path: string) {
    this.ended = readRecords(path);
    writeDurably(path, this.ended.map((record) => `${JSON.stringify(record)}\n`).join(''));
  }

  /** Oldest first. */
  get records(): readonly RunRecord[] {
    return this.ended;
  }

  get running(): readonly Run[] {
    return [...this.underWay];
  }

  begin(run: Run): void {
    this.underWay.add(run);
    this.tell();
  }

  end(run: Run, record: RunRecord): void {
    this.underWay.delete(run);
    this.ended.push(record);
    if (this.ended.length > KEPT) this.ended.shift();
    appendFileSync(this.path, `${JSON.stringify(record)}\n`);
    this.tell();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
