// What a role rests on: order (N 3.1), election by a majority of all members (NS 7.4, 7.5; ⚠12), any basis (R 4.1; ⚠18).
import type { PlainDate } from '../calendar/plain-date';
import type { Membership, MembershipRole } from '../register/membership';
import { compositionOn, holderOn } from '../register/roles-on-date';
import type { Outcome } from '../verdicts/outcome';
import { type Finding, type FindingDetails, finding, missingField } from './finding';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import type { Subject } from './subject';
import { wordsMatch } from './words-match';

interface Answer {
  readonly outcome: Outcome;
  readonly code: string;
  readonly missing?: FindingDetails['missing'];
  readonly data?: FindingDetails['data'];
}

function unknown(holder: Membership, field: keyof Membership): Answer {
  return {
    outcome: 'cantTell',
    code: 'basis.unknown',
    missing: [missingField('memberships', holder.id, field)],
    data: { field },
  };
}

function judgeOrder(holder: Membership): Answer {
  if (holder.basisKind.trim() === '') return unknown(holder, 'basisKind');
  if (!wordsMatch(holder.basisKind, 'приказ') && !wordsMatch(holder.basisKind, 'распоряж')) {
    return { outcome: 'violated', code: 'basis.not-order', data: { basisKind: holder.basisKind } };
  }
  if (holder.basisNumber.trim() === '') return unknown(holder, 'basisNumber');
  return holder.basisDate === null ? unknown(holder, 'basisDate') : { outcome: 'met', code: 'basis.order' };
}

/** Votes and the people who could give them. */
interface Vote {
  readonly votesFor: number;
  readonly voted: number;
  readonly members: number;
  /** Members at the held meeting of that day; `null`: the register does not say. */
  readonly present: number | null;
}

function voteOf(subject: Subject, holder: Membership, votesFor: number, on: PlainDate): Vote {
  const composition = compositionOn(subject.facts.memberships, on);
  const meeting = subject.facts.meetings.find(
    ({ date, status, presentIds }) => date === on && status === 'held' && presentIds.length > 0,
  );
  return {
    votesFor,
    voted: votesFor + (holder.votesAgainst ?? 0) + (holder.votesAbstained ?? 0),
    members: composition.length,
    present: meeting === undefined ? null : composition.filter((id) => meeting.presentIds.includes(id)).length,
  };
}

/** «Большинством голосов членов»: of all members on the day of the vote; of those present only is a weaker thing. */
function judgeVote(norm: Norm, holder: Membership, vote: Vote): Answer {
  const { votesFor, voted, members, present } = vote;
  const there = Math.max(voted, present ?? 0);
  const ofMembers = votesFor * 2 > members;
  const ofPresent = votesFor * 2 > there;
  const data = {
    votesFor,
    members,
    voted,
    there,
    present,
    ofMembers: ofMembers ? 1 : 0,
    ofPresent: ofPresent ? 1 : 0,
  };
  if (voted > members) {
    return {
      outcome: 'cantTell',
      code: 'basis.more-votes-than-members',
      missing: [missingField('memberships', null, null)],
      data,
    };
  }
  if (ofMembers) return { outcome: 'met', code: 'basis.elected', data };
  if (norm.parameters.majorityOf !== 'present') {
    return votesFor * 2 > voted
      ? { outcome: 'atRisk', code: 'basis.majority-of-present', data }
      : { outcome: 'violated', code: 'basis.no-majority', data };
  }
  // «За» alone says nothing of how many were there.
  if (present === null && holder.votesAgainst === null && holder.votesAbstained === null) {
    return unknown(holder, 'votesAgainst');
  }
  return ofPresent
    ? { outcome: 'met', code: 'basis.elected-by-present', data }
    : { outcome: 'violated', code: 'basis.no-majority-of-present', data };
}

/** «Открытым голосованием» is broken only where the register says that the ballot was secret. */
function wasSecret(norm: Norm, holder: Membership): boolean {
  const wantsOpen = norm.parameters.content.some((word) => word.trim().toLowerCase().startsWith('откр'));
  return wantsOpen && `${holder.basisKind} ${holder.note}`.toLowerCase().includes('тайн');
}

function judgeElection(subject: Subject, norm: Norm, holder: Membership, on: PlainDate): Answer {
  const { votesFor } = holder;
  if (wasSecret(norm, holder)) return { outcome: 'violated', code: 'basis.secret-ballot' };
  if (votesFor !== null) return judgeVote(norm, holder, voteOf(subject, holder, votesFor, on));
  if (holder.basisKind.trim() === '') return unknown(holder, 'basisKind');
  const isOrder = wordsMatch(holder.basisKind, 'приказ');
  return isOrder ? { outcome: 'violated', code: 'basis.not-elected' } : unknown(holder, 'votesFor');
}

function judgeBasis(subject: Subject, norm: Norm, holder: Membership): Answer {
  const { basisDate } = holder;
  // An order or a vote that has not come yet gives nobody anything today.
  if (norm.parameters.method !== null && basisDate !== null && basisDate > subject.asOf) {
    return { ...unknown(holder, 'basisDate'), code: 'basis.later' };
  }
  switch (norm.parameters.method) {
    case 'order':
      return judgeOrder(holder);
    case 'election':
      return judgeElection(subject, norm, holder, holder.basisDate ?? holder.from ?? subject.stateOn);
    case null:
      if (holder.basisKind.trim() === '' && holder.basisNumber.trim() === '') return unknown(holder, 'basisKind');
      return { outcome: 'met', code: 'basis.any' };
  }
}

function judgeRole(subject: Subject, norm: Norm, role: MembershipRole): Finding {
  const { frame, stateOn } = subject;
  const holder = holderOn(subject.facts.memberships, role, stateOn);
  if (holder === undefined) return finding(frame.period, stateOn, 'inapplicable', 'basis.nobody', { data: { role } });
  const { outcome, code, missing, data } = judgeBasis(subject, norm, holder);
  return finding(frame.period, holder.basisDate ?? holder.from ?? stateOn, outcome, code, {
    counted: [{ table: 'memberships', id: holder.id }],
    missing: missing ?? [],
    data: {
      role,
      personId: holder.personId,
      basisKind: holder.basisKind,
      number: holder.basisNumber,
      date: holder.basisDate,
      ...data,
    },
  });
}

/** Makes a kind that judges what the role rests on. */
export function roleBasis(id: string, title: string, role: MembershipRole): NormKind {
  return {
    id,
    title,
    requires: [],
    understands: ['method', 'majorityOf', 'content'],
    judges: 'state',
    reads: ['meetings'],
    curableLater: false,
    codes: [
      'basis.order',
      'basis.any',
      'basis.elected',
      'basis.elected-by-present',
      'basis.not-order',
      'basis.not-elected',
      'basis.majority-of-present',
      'basis.no-majority',
      'basis.no-majority-of-present',
      'basis.secret-ballot',
      'basis.more-votes-than-members',
      'basis.unknown',
      'basis.later',
      'basis.nobody',
    ],
    evaluate: (subject, norm) => [judgeRole(subject, norm, role)],
  };
}
