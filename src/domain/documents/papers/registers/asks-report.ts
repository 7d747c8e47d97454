import type { Subject } from '../../../norms/subject';
import type { RegisterSnapshot } from '../../../register/register-snapshot';

const REPORT_KINDS: readonly string[] = ['report-submitted', 'report-step'];

/** Whether the regulation of a group asks it for a paper on the results of the year; a norm that is off asks nothing. */
export const asksReport = ({ norms }: RegisterSnapshot, { group: { regulationId, type } }: Subject): boolean =>
  norms.some(
    (norm) =>
      REPORT_KINDS.includes(norm.kind) &&
      norm.regulationId === regulationId &&
      norm.offReason === '' &&
      (norm.groupTypes.length === 0 || norm.groupTypes.includes(type)),
  );
