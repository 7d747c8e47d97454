// What is left to do with a group that was just created: people whom its act did not name.
import type { PlainDate } from '../../calendar/plain-date';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { placeOf } from '../composition/places';
import { leaderCommand } from '../composition/role-norms';
import type { CommandWarning } from '../decision';
import type { NextCommand } from '../definition/command';
import type { Chosen } from './first-members';

/** The forms that come next, and what is said of an act that names nobody. */
interface AfterCreation {
  readonly next: readonly NextCommand[];
  readonly warnings: readonly CommandWarning[];
}

/**
 * Warnings: `nobodyNamed`; `noMembers` beside the leader; `noLeader`, but not where members elect. Nobody is elected
 * before there are members.
 *
 * @param snapshot the register with the group in it.
 */
export function afterCreation(
  snapshot: RegisterSnapshot,
  groupId: string,
  { leader, members }: Chosen,
  day: PlainDate,
): AfterCreation {
  const leaderId = leader === null ? undefined : placeOf(snapshot, leader)?.personId;
  const hasMembers = members.some((choice) => placeOf(snapshot, choice)?.personId !== leaderId);
  const leading = leaderCommand(snapshot, groupId, day);
  const isElected = leading === 'electLeader';
  const next = [
    ...(hasMembers ? [] : ['changeComposition']),
    ...(leader === null && (hasMembers || !isElected) ? [leading] : []),
  ];
  const code = lackOf(leader !== null, hasMembers, isElected);
  return {
    next: next.map((command) => ({ command, groupId, rowId: null })),
    warnings: code === null ? [] : [{ code, data: {} }],
  };
}

function lackOf(hasLeader: boolean, hasMembers: boolean, isElected: boolean): string | null {
  if (!hasMembers) return hasLeader ? 'noMembers' : 'nobodyNamed';
  return hasLeader || isElected ? null : 'noLeader';
}
