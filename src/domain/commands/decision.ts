import type { RowAddress } from './definition/command';
import type { EntityChange } from './entity-change';
import type { CommandLetter } from './letter';

/** A problem of one field of a command's input; `path` points into the input, «agenda.0.question». */
export interface CommandIssue {
  readonly code: string;
  readonly path: string;
  readonly data: Readonly<Record<string, string | number | null>>;
}

/** Something worth saying that does not stop the command. */
export interface CommandWarning {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number | null>>;
}

/** What a command decided: rows to change, or all the reasons why not. Words: `messages/commands.ts`. */
export type Decision<Result> =
  | {
      readonly kind: 'decided';
      readonly result: Result;
      readonly changes: readonly EntityChange[];
      readonly warnings: readonly CommandWarning[];
      /** Letters that go into the outbox with the same write. */
      readonly letters?: readonly CommandLetter[];
      /** Rows of which letters that still wait tell what is not so any more: those do not leave. */
      readonly outdates?: readonly RowAddress[];
    }
  | { readonly kind: 'refused'; readonly issues: readonly CommandIssue[] };
