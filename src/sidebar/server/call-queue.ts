import type { ProcedureName } from '../../contract/procedures';

/** Procedures that write go one after another, so that their order is the order of the person's actions. */
export const WRITING: ReadonlySet<ProcedureName> = new Set<ProcedureName>([
  'recordMeeting',
  'startYear',
  'runCommand',
  'undoAction',
  'makeMinutes',
  'checkNow',
  'addRegulation',
  'waiveNorm',
  'withdrawWaiver',
  'makeLinks',
  'revokeLink',
  'revokeAllLinks',
  'runImport',
  'undoImport',
]);

/** Google runs at most ten calls of a page at once; a few leave room for other open pages of the same person. */
const READS_AT_ONCE = 3;

/** Calls under way, oldest first. */
interface Pending {
  readonly procedure: ProcedureName;
  readonly since: number;
}

/** Lets only so many calls go at once and tells who listens what is under way. */
export interface CallQueue {
  enqueue<T>(procedure: ProcedureName, start: () => Promise<T>): Promise<T>;
  pending(): readonly Pending[];
  /** Returns the function that ends the listening. */
  listen(listener: () => void): () => void;
}

interface Waiting {
  readonly entry: Pending;
  readonly begin: () => void;
}

/** Makes a queue; `now` gives milliseconds. */
export function createCallQueue(now: () => number = () => performance.now()): CallQueue {
  const listeners = new Set<() => void>();
  const running = new Set<Pending>();
  let waiting: readonly Waiting[] = [];

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const mayBegin = ({ procedure }: Pending): boolean => {
    const writing = WRITING.has(procedure);
    return (
      [...running].filter((other) => WRITING.has(other.procedure) === writing).length < (writing ? 1 : READS_AT_ONCE)
    );
  };
  const beginNext = (): void => {
    const next = waiting.find(({ entry }) => mayBegin(entry));
    if (next === undefined) return;
    waiting = waiting.filter((other) => other !== next);
    running.add(next.entry);
    next.begin();
    beginNext();
  };

  return {
    pending: () => [...running, ...waiting.map(({ entry }) => entry)],
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    enqueue: (procedure, start) =>
      new Promise((resolve, reject) => {
        const entry: Pending = { procedure, since: now() };
        const finish = (): void => {
          running.delete(entry);
          beginNext();
          tell();
        };
        const begin = (): void => {
          start().then(resolve, reject).finally(finish);
        };
        waiting = [...waiting, { entry, begin }];
        beginNext();
        tell();
      }),
  };
}
