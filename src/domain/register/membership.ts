import type { PlainDate } from '../calendar/plain-date';

/** Roles that norms speak of; their titles for people are words of the regulation. */
export type MembershipRole = 'leader' | 'actingLeader' | 'secretary' | 'curator' | 'member';

/**
 * One person in one role of one group for one span of time. A leader and a secretary are members too;
 * a curator is not. An election keeps its votes here, an appointment its order.
 */
export interface Membership {
  readonly id: string;
  readonly groupId: string;
  readonly personId: string;
  readonly role: MembershipRole;
  readonly from: PlainDate | null;
  /** Last day, inclusive; `null` while it lasts. */
  readonly to: PlainDate | null;
  /** приказ / протокол / другое; empty when not filled. */
  readonly basisKind: string;
  readonly basisNumber: string;
  readonly basisDate: PlainDate | null;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly votesAbstained: number | null;
  /** The job through which the person is in the group. */
  readonly jobId: string | null;
  /** The act by which the person left: «приказ от 10.01.2027 № 12»; empty when not filled. */
  readonly endBasis: string;
  readonly note: string;
}

/** A membership of which nothing is said yet. */
export const BLANK_MEMBERSHIP: Membership = {
  id: '',
  groupId: '',
  personId: '',
  role: 'member',
  from: null,
  to: null,
  basisKind: '',
  basisNumber: '',
  basisDate: null,
  votesFor: null,
  votesAgainst: null,
  votesAbstained: null,
  jobId: null,
  endBasis: '',
  note: '',
};
