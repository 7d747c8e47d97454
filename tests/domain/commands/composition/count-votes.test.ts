import { expect, it } from 'vitest';
import {
  type CandidateVotes,
  countVotes,
  majorityOfPeople,
} from '../../../../src/domain/commands/composition/count-votes';

const votes = (votesFor: number, votesAgainst: number | null = null, votesAbstained: number | null = null) => ({
  votesFor,
  votesAgainst,
  votesAbstained,
});
const elected = (winner: number, ofMembers: boolean, ofPresent: boolean) => ({
  kind: 'elected',
  winner,
  ofMembers,
  ofPresent,
});

it.each<[string, readonly CandidateVotes[], number, number, object]>([
  [
    'half of an even number is no majority',
    [votes(4, 4)],
    8,
    8,
    { kind: 'noMajority', best: 0, votesFor: 4, needed: 5 },
  ],
  ['half and one of an even number', [votes(5, 3)], 8, 8, elected(0, true, true)],
  ['the greater half of an odd number', [votes(4, 3)], 7, 7, elected(0, true, true)],
  ['the smaller half of an odd number', [votes(3, 4)], 7, 7, { kind: 'noMajority', best: 0, votesFor: 3, needed: 4 }],
  ['a majority of those present, not of all members', [votes(4, 1, 1)], 10, 6, elected(0, false, true)],
  ['half of all members is a majority of those present only', [votes(5)], 10, 6, elected(0, false, true)],
  ['one more than half of all members', [votes(6)], 10, 6, elected(0, true, true)],
  ['abstained voices stand against', [votes(3, 0, 3)], 10, 6, { kind: 'noMajority', best: 0, votesFor: 3, needed: 6 }],
  ['everybody abstained', [votes(0, 0, 5)], 5, 5, { kind: 'noMajority', best: 0, votesFor: 0, needed: 3 }],
  ['the one with more votes', [votes(2), votes(5)], 8, 7, elected(1, true, true)],
  ['a tie', [votes(3), votes(3)], 7, 6, { kind: 'tie', tied: [0, 1], votesFor: 3 }],
  ['a tie of two majorities', [votes(5), votes(1), votes(5)], 6, 6, { kind: 'tie', tied: [0, 2], votesFor: 5 }],
  [
    'most votes of three, without a majority',
    [votes(3), votes(2), votes(2)],
    7,
    7,
    { kind: 'noMajority', best: 0, votesFor: 3, needed: 4 },
  ],
  ['as many votes as people', [votes(4, 1, 1)], 6, 6, elected(0, true, true)],
  [
    'a vote of an invited one',
    [votes(1), votes(5, 1, 1)],
    8,
    6,
    { kind: 'moreVotesThanPresent', candidate: 1, votes: 7 },
  ],
  ['everybody was there', [votes(6)], 6, 6, elected(0, true, true)],
  ['invited ones among those present', [votes(6)], 6, 7, { kind: 'morePresentThanMembers' }],
  ['a group of one', [votes(1)], 1, 1, elected(0, true, true)],
  ['nobody', [], 5, 5, { kind: 'tie', tied: [], votesFor: 0 }],
])('%s', (_what, candidates, members, present, outcome) => {
  expect(countVotes(candidates, { members, present }, 'members')).toEqual(outcome);
});

it('says how many are wanted of those whose majority the regulation names', () => {
  const lost = [votes(2, 3)];
  expect(countVotes(lost, { members: 9, present: 5 }, 'present')).toMatchObject({ needed: 3 });
  expect(countVotes(lost, { members: 9, present: 5 }, null)).toMatchObject({ needed: 5 });
  expect([1, 2, 3, 4, 5].map(majorityOfPeople)).toEqual([1, 2, 2, 3, 3]);
});
