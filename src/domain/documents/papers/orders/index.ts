import type { AnyPaper } from '../paper-definition';
import { changeOrder } from './change-order';
import { creationOrder } from './creation-order';
import { curatorOrder } from './curator-order';
import { encouragementOrder } from './encouragement-order';
import { leaderAppointmentOrder } from './leader-appointment-order';
import { leaderReleaseOrder } from './leader-release-order';
import { liquidationOrder } from './liquidation-order';
import { planOrder } from './plan-order';
import { reorganisationOrder } from './reorganisation-order';
import { resultsOrder } from './results-order';
import { yearlyListOrder } from './yearly-list-order';

/** Orders, in the order in which they are offered. */
export const ORDERS: readonly AnyPaper[] = [
  creationOrder,
  leaderAppointmentOrder,
  leaderReleaseOrder,
  curatorOrder,
  planOrder,
  changeOrder,
  reorganisationOrder,
  liquidationOrder,
  yearlyListOrder,
  resultsOrder,
  encouragementOrder,
];
