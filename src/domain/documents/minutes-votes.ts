import type { AgendaItem } from '../register/agenda-item';
import { BLANK_NUMBER } from './blanks';

/** How many belong to the group and how many of them came, as far as the register knows. */
export interface VoterCount {
  readonly members: number;
  /** `null` when nobody is marked as present. */
  readonly present: number | null;
}

const ELECTION = /избрани/i;

interface Ballot {
  readonly votesFor: number;
  readonly against: number;
  readonly abstained: number;
}

function outcome(ballot: Ballot, isElection: boolean, count: VoterCount, warn: (sentence: string) => void): string {
  if (ballot.against === 0 && ballot.abstained === 0) return 'Решение принято единогласно.';
  const cast = ballot.votesFor + ballot.against + ballot.abstained;
  if (ballot.votesFor * 2 <= cast) {
    warn('голосов «за» не больше половины, проверьте числа и решение');
    return 'Решение большинства голосов не набрало.';
  }
  if (isElection && ballot.votesFor * 2 <= count.members) {
    warn('«за» – большинство присутствующих, но не всех членов; сверьте с положением');
    return 'Решение принято большинством голосов присутствующих.';
  }
  return 'Решение принято большинством голосов.';
}

/** The line about the vote; empty when no vote is recorded. A number that is not filled becomes a place for the pen. */
export function votesLine(item: AgendaItem, count: VoterCount, warn: (sentence: string) => void): string {
  const { votesFor, votesAgainst, votesAbstained } = item;
  if (votesFor === null && votesAgainst === null && votesAbstained === null) return '';
  const shown = (votes: number | null): string => (votes === null ? BLANK_NUMBER : String(votes));
  const ballots = `«за»\u00a0–\u00a0${shown(votesFor)}, «против»\u00a0–\u00a0${shown(votesAgainst)}, «воздержались»\u00a0–\u00a0${shown(votesAbstained)}.`;
  const isElection = ELECTION.test(item.kind);
  const total = isElection
    ? `Всего членов – ${count.members}, присутствовало – ${count.present ?? BLANK_NUMBER}. Голосовали открыто: `
    : 'Голосовали: ';
  if (votesFor === null || votesAgainst === null || votesAbstained === null) {
    warn('не все числа голосования заполнены');
    return total + ballots;
  }
  if (count.present !== null && votesFor + votesAgainst + votesAbstained !== count.present) {
    warn(`голосов ${votesFor + votesAgainst + votesAbstained}, а членов присутствовало ${count.present}`);
  }
  const ballot = { votesFor, against: votesAgainst, abstained: votesAbstained };
  return `${total}${ballots} ${outcome(ballot, isElection, count, warn)}`;
}
