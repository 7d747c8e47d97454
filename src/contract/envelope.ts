import * as z from 'zod/mini';
import type { ERROR_CODES } from './error-codes';

/** One problem of an input: a code with data; `path` points into the input, «agenda.0.question». */
export const InputIssue = z.object({
  code: z.string(),
  path: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  /** The ready sentence, where the code alone does not lead to it. */
  message: z.optional(z.string()),
});
export type InputIssue = z.infer<typeof InputIssue>;

/** An issue with the ready Russian sentence for the field. */
export interface SaidIssue extends InputIssue {
  readonly message: string;
}

/** What the page sends: always through the one global function `rpc`. */
export const RpcRequest = z.object({
  procedure: z.string().check(z.maxLength(64)),
  input: z.unknown(),
  /** The personal link of the page for leaders; a page opened by one sends it always, even when it is empty. */
  link: z.optional(z.string().check(z.maxLength(512))),
});
export type RpcRequest = z.infer<typeof RpcRequest>;

/** What `rpc` answers; it never throws. `message` is ready Russian text, `reference` finds the run in the log. */
export type Envelope<T> =
  | { readonly ok: true; readonly data: T }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: (typeof ERROR_CODES)[number];
        readonly message: string;
        readonly issues: readonly SaidIssue[];
        readonly reference: string;
      };
    };
