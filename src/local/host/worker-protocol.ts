import type { ContextSettings } from './context-settings';
import type { ContextAnswer } from './script-context';
import type { ScriptFile } from './script-files';

/** Main thread → worker. */
export interface WorkerJob {
  readonly programHash: string;
  /** `null` when this worker has had it. */
  readonly programFiles: readonly ScriptFile[] | null;
  readonly settings: ContextSettings;
  readonly functionName: string;
  readonly argsText: string;
  /** Virtual time at the start. */
  readonly now: number;
  /** Its own code takes no time. */
  readonly frozen: boolean;
}

/** Worker → main thread. `cpuMs`: real time of the script's own code so far. */
export type WorkerMessage =
  | {
      readonly kind: 'call';
      readonly service: string;
      readonly method: string;
      readonly argsText: string;
      readonly cpuMs: number;
    }
  | { readonly kind: 'log'; readonly level: string; readonly text: string }
  | { readonly kind: 'done'; readonly answer: ContextAnswer; readonly cpuMs: number };

/** The answer to a `call`; `now` is the virtual time after it. */
export interface WorkerReply {
  readonly text: string;
  readonly now: number;
}

/** What a worker is started with. */
export interface WorkerSetup {
  readonly facadeText: string;
  /** One Int32: 1 while a reply lies in the port. */
  readonly signal: SharedArrayBuffer;
}
