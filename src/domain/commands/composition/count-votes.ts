// Open vote for one place: NS 7.4 and 7.5 («большинством голосов членов»), of which the clause leaves two readings.

/** Votes given to one candidate; those against and abstained may not have been counted. */
export interface CandidateVotes {
  readonly votesFor: number;
  readonly votesAgainst: number | null;
  readonly votesAbstained: number | null;
}

/** Who could vote. Invited people and curators have no vote and are in neither number. */
interface Voters {
  /** Members of the group on the day of the vote. */
  readonly members: number;
  /** Members who were there. */
  readonly present: number;
}

/** Both readings of «большинство»: strictly more than a half. */
interface Majorities {
  readonly ofMembers: boolean;
  readonly ofPresent: boolean;
}

/** What a vote gave; candidates are told by their place in the list, from 0. */
export type VoteOutcome =
  | ({ readonly kind: 'elected'; readonly winner: number } & Majorities)
  | { readonly kind: 'tie'; readonly tied: readonly number[]; readonly votesFor: number }
  | { readonly kind: 'noMajority'; readonly best: number; readonly votesFor: number; readonly needed: number }
  | { readonly kind: 'morePresentThanMembers' }
  | { readonly kind: 'moreVotesThanPresent'; readonly candidate: number; readonly votes: number };

/** The least number of votes that is more than a half of so many people: 3 of 4, 3 of 5. */
export function majorityOfPeople(people: number): number {
  return Math.floor(people / 2) + 1;
}

/**
 * Counts an open vote.
 *
 * `majorityOf` is what the regulation says; where it says «членов» (or nothing), a majority of those present alone
 * elects too, with `ofMembers` false: the clause can be read both ways, and the register warns. Of two candidates with
 * the same greatest number of votes neither is elected, whatever the majority.
 */
export function countVotes(
  candidates: readonly CandidateVotes[],
  { members, present }: Voters,
  majorityOf: 'members' | 'present' | null,
): VoteOutcome {
  if (present > members) return { kind: 'morePresentThanMembers' };
  for (const [candidate, { votesFor, votesAgainst, votesAbstained }] of candidates.entries()) {
    const votes = votesFor + (votesAgainst ?? 0) + (votesAbstained ?? 0);
    if (votes > present) return { kind: 'moreVotesThanPresent', candidate, votes };
  }
  const most = Math.max(0, ...candidates.map(({ votesFor }) => votesFor));
  const leading = candidates.flatMap(({ votesFor }, index) => (votesFor === most ? [index] : []));
  const [winner] = leading;
  if (winner === undefined || leading.length > 1) return { kind: 'tie', tied: leading, votesFor: most };
  const ofMembers = most * 2 > members;
  const ofPresent = most * 2 > present;
  if (ofMembers || ofPresent) return { kind: 'elected', winner, ofMembers, ofPresent };
  const needed = majorityOfPeople(majorityOf === 'present' ? present : members);
  return { kind: 'noMajority', best: winner, votesFor: most, needed };
}
