import type { RunCommandInput, RunCommandOutput } from '../../contract/commands';
import type { Call, CallResult } from '../server/call';
import { isSame } from './form-state';

/** What came of a save, and the request of which it is still unknown whether it was carried out. */
interface SendOutcome {
  readonly result: CallResult<RunCommandOutput>;
  readonly unsettled: RunCommandInput | null;
  /** What was carried out is the earlier request, and it says something else. */
  readonly isEarlier: boolean;
}

/** Refusals before the program has looked whether the request was carried out: they settle nothing. */
const TURNED_AWAY: ReadonlySet<string> = new Set(['BUSY', 'QUOTA_EXCEEDED']);

/**
 * Sends a form. When an earlier request got no answer, that very request is settled first: had it been carried out, a
 * changed one under the same id would be answered by the old result and the changes lost in silence.
 */
export async function sendForm(
  call: Call,
  request: RunCommandInput,
  unsettled: RunCommandInput | null,
): Promise<SendOutcome> {
  if (unsettled === null) return sendOnce(call, request);
  const earlier = await sendOnce(call, unsettled);
  if (isSame(unsettled.values, request.values)) return earlier;
  if (earlier.result.ok) return { ...earlier, isEarlier: true };
  const isOpen = earlier.unsettled !== null || TURNED_AWAY.has(earlier.result.failure.code);
  return isOpen ? { ...earlier, unsettled } : sendOnce(call, request);
}

async function sendOnce(call: Call, request: RunCommandInput): Promise<SendOutcome> {
  const result = await call('runCommand', request);
  return { result, unsettled: !result.ok && result.failure.unsettled ? request : null, isEarlier: false };
}
