import type { Run } from './run';

/** One method of a service as the hub knows it. */
export interface Operation {
  /** Its typical time on Google, in virtual milliseconds. */
  readonly ms: number;
  /** Any one of these scopes is enough; absent: no authorisation is needed. */
  readonly scopes?: readonly string[];
  /** Allowed without the user's authorisation too: it concerns the document the script is bound to. */
  readonly inLimited?: true;
  /** The name of the REST method, for an advanced service: «sheets.spreadsheets.values.batchGet». */
  readonly api?: string;
  /** Works at once. `args` have come as JSON. */
  run(args: readonly unknown[], run: Run): unknown;
  /** Does the same where the run may really be kept waiting (a lock, a person's answer). */
  wait?(args: readonly unknown[], run: Run): Promise<unknown>;
}

/** Operations by «service.method». */
export type OperationTable = Readonly<Record<string, Operation>>;
