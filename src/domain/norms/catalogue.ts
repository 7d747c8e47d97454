import { allOf } from './all-of';
import { anyOf } from './any-of';
import { assignmentsOnTime } from './assignments-on-time';
import { closedByOrder } from './closed-by-order';
import { compositionApproved } from './composition-approved';
import { createdByOrder } from './created-by-order';
import { curatorBasis } from './curator-basis';
import { curatorEligible } from './curator-eligible';
import { curatorPresent } from './curator-present';
import { firstMeetingBy } from './first-meeting-by';
import { groupFields } from './group-fields';
import { groupSize } from './group-size';
import { lastMeetingHears } from './last-meeting-hears';
import { leaderBasis } from './leader-basis';
import { leaderEligible } from './leader-eligible';
import { leaderMainJob } from './leader-main-job';
import { leaderPresent } from './leader-present';
import { leaderTerm } from './leader-term';
import { listApprovedYearly } from './list-approved-yearly';
import { meetingsFollowPlan } from './meetings-follow-plan';
import { meetingsPerPeriod } from './meetings-per-period';
import { memberContributions } from './member-contributions';
import { membersOfBody } from './members-of-body';
import { membersSubordinate } from './members-subordinate';
import { minutesPerMeeting } from './minutes-per-meeting';
import { nextPlanSubmitted } from './next-plan-submitted';
import type { NormKind } from './norm-kind';
import { ownFrequencyDecided } from './own-frequency-decided';
import { planApproved } from './plan-approved';
import { planDirections } from './plan-directions';
import { planFields } from './plan-fields';
import { planStep } from './plan-step';
import { productsHandedOver } from './products-handed-over';
import { productsMade } from './products-made';
import { quorum } from './quorum';
import { reorganisedByOrder } from './reorganised-by-order';
import { reportStep } from './report-step';
import { reportSubmitted } from './report-submitted';
import { requiredDocuments } from './required-documents';
import { resultsShown } from './results-shown';
import { retention } from './retention';
import { secretaryBasis } from './secretary-basis';
import { secretaryPresent } from './secretary-present';
import { termOfGroup } from './term-of-group';

/** Every kind of norm that the project can judge, in the order in which people meet them. */
export const normKinds: readonly NormKind[] = [
  meetingsPerPeriod,
  firstMeetingBy,
  lastMeetingHears,
  meetingsFollowPlan,
  productsMade,
  productsHandedOver,
  resultsShown,
  memberContributions,
  assignmentsOnTime,
  retention,
  planApproved,
  planStep,
  planFields,
  planDirections,
  nextPlanSubmitted,
  reportSubmitted,
  reportStep,
  requiredDocuments,
  minutesPerMeeting,
  quorum,
  createdByOrder,
  reorganisedByOrder,
  closedByOrder,
  termOfGroup,
  groupFields,
  groupSize,
  membersSubordinate,
  membersOfBody,
  compositionApproved,
  listApprovedYearly,
  ownFrequencyDecided,
  leaderPresent,
  leaderEligible,
  leaderBasis,
  leaderTerm,
  leaderMainJob,
  secretaryPresent,
  secretaryBasis,
  curatorPresent,
  curatorEligible,
  curatorBasis,
  allOf,
  anyOf,
];

const byId = new Map(normKinds.map((kind) => [kind.id, kind]));

/** Returns the kind that a norm of sheet «Нормы» names; `undefined` when nobody knows it. */
export function normKindById(id: string): NormKind | undefined {
  return byId.get(id);
}
