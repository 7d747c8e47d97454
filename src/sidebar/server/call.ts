import type { Envelope } from '../../contract/envelope';
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '../../contract/procedures';
import { type CallFailure, explainFailure, pageFailure, refusalFailure } from './call-failure';
import { type CallQueue, createCallQueue } from './call-queue';
import { linkPart } from './page-link';
import { type ScriptRun, scriptRun } from './script-run';

/** Result of a call: data or a failure, never a throw. */
export type CallResult<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly failure: CallFailure };

/** Calls a procedure of the program. */
export type Call = <P extends ProcedureName>(
  procedure: P,
  input: ProcedureInput<P>,
) => Promise<CallResult<ProcedureOutput<P>>>;

/** Longer than the six minutes that Google gives a run: after that no answer will come. */
const ANSWER_WITHIN_MS = 7 * 60_000;

/** What the client of the program stands on; tests give their own. */
interface CallEnvironment {
  readonly run: () => ScriptRun | undefined;
  readonly isOnline: () => boolean;
  readonly queue: CallQueue;
  /** The answer to the first `openPage`, asked for before this code was there; once only. */
  readonly opening?: () => Promise<unknown> | undefined;
}

/** Makes the typed client of `rpc`. */
export function createCall(environment: CallEnvironment): Call {
  return async (procedure, input) => {
    const raw = await environment.queue.enqueue(procedure, () => send(environment, procedure, input));
    return raw.ok ? readEnvelope(procedure, raw.data) : raw;
  };
}

/** Calls of the page that are under way or wait their turn. */
export const callQueue = createCallQueue();
/** The typed client that the page uses. */
export const call = createCall({
  run: scriptRun,
  isOnline: () => navigator.onLine,
  queue: callQueue,
  opening: takeOpening,
});

/** The same for what nobody waits for: it takes no turn of the others and shows no progress. */
export const callQuietly = createCall({ run: scriptRun, isOnline: () => navigator.onLine, queue: createCallQueue() });

/** Takes what the script in the page's head has begun; nothing the second time. */
function takeOpening(): Promise<unknown> | undefined {
  const page = globalThis as { metodsetOpening?: Promise<unknown> | undefined };
  const { metodsetOpening } = page;
  page.metodsetOpening = undefined;
  return metodsetOpening;
}

function send(environment: CallEnvironment, procedure: ProcedureName, input: unknown): Promise<CallResult<unknown>> {
  const opening = procedure === 'openPage' ? environment.opening?.() : undefined;
  const run = environment.run();
  if (run === undefined) return Promise.resolve({ ok: false, failure: pageFailure('NO_GOOGLE') });
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve({ ok: false, failure: pageFailure('NO_ANSWER') }), ANSWER_WITHIN_MS);
    const settle = (result: CallResult<unknown>): void => {
      clearTimeout(giveUp);
      resolve(result);
    };
    const succeed = (data: unknown): void => settle({ ok: true, data });
    const fail = (error: unknown): void =>
      settle({ ok: false, failure: explainFailure(error, environment.isOnline()) });
    if (opening === undefined)
      run
        .withSuccessHandler(succeed)
        .withFailureHandler(fail)
        .rpc({ procedure, input, ...linkPart() });
    else opening.then(succeed, fail);
  });
}

/** A page trusts the data of the program it came with: their shape is proved by tests, not here. */
function readEnvelope<P extends ProcedureName>(procedure: P, answer: unknown): CallResult<ProcedureOutput<P>> {
  // Google hands over null in silence when an answer held a Date: never take it for an envelope.
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) {
    return { ok: false, failure: pageFailure('UNEXPECTED_ANSWER', procedure) };
  }
  const envelope = answer as Envelope<ProcedureOutput<P>>;
  return envelope.ok ? { ok: true, data: envelope.data } : { ok: false, failure: refusalFailure(envelope.error) };
}
