import type { AnyPaper } from '../paper-definition';
import { creationOrder } from './creation-order';
import { curatorOrder } from './curator-order';
import { leaderAppointmentOrder } from './leader-appointment-order';
import { leaderReleaseOrder } from './leader-release-order';

/** Orders, in the order in which they are offered. */
export const ORDERS: readonly AnyPaper[] = [creationOrder, leaderAppointmentOrder, leaderReleaseOrder, curatorOrder];
