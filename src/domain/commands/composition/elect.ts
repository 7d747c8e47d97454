// A leader or a secretary by an open vote of the group: NS 7.4, 7.5.
import type { PlainDate } from '../../calendar/plain-date';
import type { Meeting } from '../../register/meeting';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { compositionOn } from '../../register/roles-on-date';
import { dateInDigits } from '../../russian/date-in-digits';
import type { CommandIssue, CommandWarning, Decision } from '../decision';
import {
  type Command,
  type CommandContext,
  type CommandResult,
  defineCommand,
  type Option,
  refuse,
} from '../definition/command';
import type { InputOf } from '../definition/input-fields';
import { memberOptions } from '../lists/people-options';
import { nextOf } from './appoint';
import { MINUTES } from './basis';
import { countVotes, majorityOfPeople, type VoteOutcome } from './count-votes';
import { decideRole } from './decide-role';
import { candidatesText, electionItem } from './election-item';
import { groupOf, livesOn } from './group-days';
import { nameOf } from './places';
import { holdersOf, roleFacts, watchedRows } from './role-facts';
import { type PrescribedWay, prescribedWay, roleTitle, titleWords } from './role-norms';

const FIELDS = {
  meetingId: { kind: 'reference', list: 'meetings' },
  votedOn: { kind: 'date', required: true, shownWhen: { field: 'meetingId', is: [''] } },
  minutesNumber: { kind: 'text', maxLength: 100, actNumber: true },
  present: { kind: 'number', min: 1, max: 10_000 },
  candidates: {
    kind: 'rows',
    required: true,
    min: 1,
    max: 30,
    fields: {
      personId: { kind: 'reference', list: 'members', required: true },
      votesFor: { kind: 'number', required: true },
      votesAgainst: { kind: 'number' },
      votesAbstained: { kind: 'number' },
    },
  },
  from: { kind: 'date' },
  predecessorStays: { kind: 'flag' },
} as const;

type Input = InputOf<typeof FIELDS>;
type ElectedRole = 'leader' | 'secretary';

/** Where and when the vote was, and who could vote. */
interface Ballot {
  readonly meeting: Meeting | undefined;
  readonly votedOn: PlainDate;
  readonly members: readonly string[];
  readonly present: number;
}

/** Held meetings of the last year, the latest first. */
function meetingOptions({ meetings }: RegisterSnapshot, groupId: string): readonly Option[] {
  const held = meetings.filter((one) => one.groupIds.includes(groupId) && one.status === 'held' && one.date !== null);
  held.sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1));
  return held.slice(0, 30).map(({ id, date, number, theme }) => {
    const label = `${dateInDigits(date ?? '')}${number.trim() === '' ? '' : ` № ${number.trim()}`}`;
    return theme.trim() === '' ? { id, label } : { id, label, note: theme };
  });
}

function ballotOf(
  snapshot: RegisterSnapshot,
  groupId: string,
  input: Input,
  today: PlainDate,
): Ballot | CommandIssue[] {
  const meeting = snapshot.meetings.find(({ id }) => id === input.meetingId);
  const votedOn = meeting?.date ?? input.votedOn;
  if (votedOn === null) return [{ path: 'meetingId', code: 'gone', data: {} }];
  const issues: CommandIssue[] = [];
  if (votedOn > today) issues.push({ path: 'votedOn', code: 'voteInFuture', data: { votedOn } });
  const members = compositionOn(
    snapshot.memberships.filter((row) => row.groupId === groupId),
    votedOn,
  );
  const came = members.filter((id) => meeting?.presentIds.includes(id)).length;
  const present = input.present ?? came;
  if (present === 0) issues.push({ path: 'present', code: 'presentUnknown', data: {} });
  if (input.from !== null && input.from < votedOn) issues.push({ path: 'from', code: 'beforeVote', data: { votedOn } });
  for (const [index, { personId }] of input.candidates.entries()) {
    const path = `candidates.${index}.personId`;
    const name = nameOf(snapshot, personId);
    if (!members.includes(personId)) issues.push({ path, code: 'notMember', data: { name, votedOn } });
    const isTwice = input.candidates.findIndex((one) => one.personId === personId) < index;
    if (isTwice) issues.push({ path, code: 'twice', data: { name } });
  }
  return issues.length > 0 ? issues : { meeting, votedOn, members, present };
}

/** Why nobody is elected, in the words of the form. */
function voteIssue(
  outcome: Exclude<VoteOutcome, { kind: 'elected' }>,
  { members, present }: Ballot,
  names: readonly string[],
): CommandIssue {
  const people = { members: members.length, present };
  switch (outcome.kind) {
    case 'morePresentThanMembers':
      return { path: 'present', code: outcome.kind, data: people };
    case 'moreVotesThanPresent':
      return {
        path: `candidates.${outcome.candidate}.votesFor`,
        code: outcome.kind,
        data: { ...people, votes: outcome.votes, name: names[outcome.candidate] ?? '' },
      };
    case 'tie': {
      const tied = outcome.tied.map((index) => names[index] ?? '').join(', ');
      return { path: 'candidates', code: 'tie', data: { names: tied, votesFor: outcome.votesFor } };
    }
    case 'noMajority':
      return {
        path: 'candidates',
        code: 'noMajority',
        data: { ...people, name: names[outcome.best] ?? '', votesFor: outcome.votesFor, needed: outcome.needed },
      };
  }
}

/** A majority of those present alone, and minutes that do not know of the vote. */
function voteWarnings(
  { meeting, members, present }: Ballot,
  votesFor: number,
  ofMembers: boolean,
  { majorityOf, clause }: Pick<PrescribedWay, 'majorityOf' | 'clause'>,
): readonly CommandWarning[] {
  const warnings: CommandWarning[] = [];
  if (!ofMembers) {
    const data = { votesFor, members: members.length, present, needed: majorityOfPeople(members.length), clause };
    warnings.push({ code: majorityOf === 'present' ? 'enoughOfPresent' : 'presentOnly', data });
  }
  if (meeting !== undefined && meeting.minutesOn !== null) warnings.push({ code: 'minutesMade', data: {} });
  return warnings;
}

function decideElection(
  snapshot: RegisterSnapshot,
  input: Input,
  groupId: string,
  role: ElectedRole,
  context: CommandContext,
): Decision<CommandResult> {
  const ballot = ballotOf(snapshot, groupId, input, context.today);
  if (!('votedOn' in ballot)) return { kind: 'refused', issues: ballot };
  const { meeting, votedOn, members, present } = ballot;
  const { majorityOf, clause } = prescribedWay(snapshot, groupId, role, votedOn);
  const candidates = input.candidates.map((one) => ({ ...one, name: nameOf(snapshot, one.personId) }));
  const outcome = countVotes(candidates, { members: members.length, present }, majorityOf);
  if (outcome.kind !== 'elected') {
    const names = candidates.map(({ name }) => name);
    return { kind: 'refused', issues: [voteIssue(outcome, ballot, names)] };
  }
  const elected = candidates[outcome.winner];
  if (elected === undefined) return refuse('candidates', 'gone');
  const { personId, votesFor, votesAgainst, votesAbstained } = elected;
  const from = input.from ?? votedOn;
  const inOrder = [elected, ...candidates.filter((one) => one !== elected)];
  const wantsSecretary = role === 'leader' && holdersOf(snapshot, groupId, 'secretary', from).length === 0;
  const decision = decideRole(
    snapshot,
    {
      taking: {
        groupId,
        personId,
        jobId: null,
        role,
        from,
        to: null,
        basis: {
          basisKind: MINUTES,
          basisNumber: input.minutesNumber || (meeting?.minutesNumber ?? ''),
          basisDate: votedOn,
        },
        votes: { votesFor, votesAgainst, votesAbstained },
        note: inOrder.length > 1 ? candidatesText(inOrder) : '',
        predecessorStays: input.predecessorStays,
      },
      way: 'election',
      personPath: `candidates.${outcome.winner}.personId`,
      warnings: voteWarnings(ballot, votesFor, outcome.ofMembers, { majorityOf, clause }),
      next: wantsSecretary ? [nextOf('electSecretary', { groupId })] : [],
    },
    context,
  );
  if (decision.kind === 'refused' || meeting === undefined) return decision;
  const held = {
    meetingId: meeting.id,
    role,
    title: roleTitle(snapshot, groupId, role, votedOn),
    candidates: inOrder,
  };
  const item = electionItem(snapshot, held, () => context.newId('agendaItems'));
  return { ...decision, changes: [...decision.changes, item] };
}

/** Makes the form by which the group elects one of its members to a role. */
function election(id: string, role: ElectedRole): Command {
  return defineCommand({
    id,
    who: 'writer',
    needs: ['group'],
    table: null,
    section: 'composition',
    fields: FIELDS,
    previews: true,
    offeredOn: (snapshot, { groupId }, context) => livesOn(snapshot, groupId, context),
    start(snapshot, { groupId }, { today }) {
      if (groupId === null || groupOf(snapshot, groupId) === undefined) return { cannotOpen: 'noGroup' };
      const members = memberOptions(snapshot, [groupId], today);
      if (members.length === 0) return { cannotOpen: 'noMembers' };
      const { majorityOf } = prescribedWay(snapshot, groupId, role, today);
      const voters = { members: members.length, needed: majorityOfPeople(members.length), majorityOf };
      return {
        values: {
          meetingId: null,
          votedOn: today,
          minutesNumber: '',
          present: null,
          candidates: [{ personId: null, votesFor: null, votesAgainst: null, votesAbstained: null }],
          from: null,
          predecessorStays: true,
        },
        lists: { meetings: meetingOptions(snapshot, groupId), members },
        facts: [...roleFacts(snapshot, groupId, role, today), { code: 'voters', data: voters, rows: [] }],
        watched: watchedRows(snapshot, groupId, today),
        words: { ...titleWords(snapshot, groupId, today), role: roleTitle(snapshot, groupId, role, today) },
      };
    },
    decide(snapshot, input, { groupId }, context) {
      return groupId === null ? refuse('', 'noGroup') : decideElection(snapshot, input, groupId, role, context);
    },
  });
}

/** The members elect their leader by an open vote. */
export const electLeader = election('electLeader', 'leader');

/** The members elect their secretary by an open vote. */
export const electSecretary = election('electSecretary', 'secretary');
