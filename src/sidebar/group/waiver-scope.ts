import type { VerdictDetail } from '../../contract/shapes';
import type { WaiveNormInput } from '../../contract/waive-norm';

/** True when the verdict's period is a part of its school year, so that one has to say which is meant. */
export function isPartOfYear({ periodFrom, periodTo }: Pick<VerdictDetail, 'periodFrom' | 'periodTo'>): boolean {
  return !(periodFrom.endsWith('-09-01') && periodTo.endsWith('-08-31'));
}

/** Makes the request to waive the norm of a verdict, for its period or for the whole year. */
export function toWaiver(
  verdict: VerdictDetail,
  reason: string,
  wholeYear: boolean,
  requestId: string,
): WaiveNormInput {
  const { groupId, normId, schoolYear, periodTitle } = verdict;
  const period = wholeYear || !isPartOfYear(verdict) ? '' : periodTitle;
  return { requestId, groupId, normId, schoolYear, period, reason: reason.trim() };
}
