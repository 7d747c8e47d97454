import type { AddRegulationInput, AddRegulationOutput } from '../../../contract/regulations';
import type { Call, CallResult } from '../../server/call';

/** What came of sending, and the request of which it is still unknown whether it was carried out. */
export interface AddOutcome {
  readonly result: CallResult<AddRegulationOutput>;
  readonly unsettled: AddRegulationInput | null;
}

/** Refusals before the program has looked whether the request was carried out: they settle nothing. */
const TURNED_AWAY: ReadonlySet<string> = new Set(['BUSY', 'QUOTA_EXCEEDED']);

/** Sends the regulation; a request without an answer is sent again as it was, whatever has been changed since. */
export async function addRegulation(
  call: Call,
  request: AddRegulationInput,
  unsettled: AddRegulationInput | null,
): Promise<AddOutcome> {
  const sent = unsettled ?? request;
  const result = await call('addRegulation', sent);
  if (result.ok) return { result, unsettled: null };
  const { failure } = result;
  const stillUnknown = failure.unsettled || (unsettled !== null && TURNED_AWAY.has(failure.code));
  return { result, unsettled: stillUnknown ? sent : null };
}
