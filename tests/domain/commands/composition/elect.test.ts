import { describe, expect, it } from 'vitest';
import { electLeader, electSecretary } from '../../../../src/domain/commands/composition/elect';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { agendaItem, group, meeting, membership, person, register } from '../../register-builder';
import { decided, refusals, registerAfter, rows, started, warnings } from './run-form';

const ids = ['П-01', 'П-02', 'П-03', 'П-04', 'П-05', 'П-06'];
const persons = ids.map((id) => person({ id, lastName: `Фамилия${id.slice(-1)}`, consentOn: '2025-01-01' }));
const leader = membership({ id: 'С-01', personId: 'П-01', from: '2024-09-01' });
const members = ids
  .slice(1)
  .map((id, index) => membership({ id: `С-1${index}`, personId: id, role: 'member', from: '2025-09-01' }));
const curator = membership({ id: 'С-20', personId: 'П-07', role: 'curator' });
const held = meeting('2026-11-20', {
  id: 'З-01',
  presentIds: ['П-01', 'П-02', 'П-03', 'П-04', 'П-07'],
  minutesNumber: '4',
});

const small = (fields: Partial<RegisterSnapshot> = {}): RegisterSnapshot =>
  register({ persons, memberships: [leader, ...members, curator], meetings: [held], ...fields });

const one = (
  votesFor: number,
  votesAgainst: number | null = 0,
  votesAbstained: number | null = 0,
  personId = 'П-02',
) => ({
  personId,
  votesFor,
  votesAgainst,
  votesAbstained,
});
const AT_MEETING = { meetingId: 'З-01', candidates: [one(4)] };
const BY_MINUTES = { meetingId: null, votedOn: '2026-11-20', minutesNumber: '7', present: 6, candidates: [one(4, 2)] };

describe('an election at a meeting', () => {
  it('makes the elected one the leader from that day, with votes and minutes; the one before stays a member', () => {
    const next = registerAfter(electLeader, small(), AT_MEETING);
    expect(rows(next).filter((row) => /П-0[12]/.test(row))).toEqual([
      'П-01 leader 2024-09-01–2026-11-19',
      'П-02 member 2025-09-01–2026-11-19',
      'П-02 leader 2026-11-20–',
      'П-01 member 2026-11-20–',
    ]);
    expect(next.memberships.find(({ personId, role }) => personId === 'П-02' && role === 'leader')).toMatchObject({
      basisKind: 'протокол',
      basisNumber: '4',
      basisDate: '2026-11-20',
      votesFor: 4,
      votesAgainst: 0,
      votesAbstained: 0,
      note: '',
    });
  });

  it('stands in the agenda as the last question, with everybody who stood', () => {
    const agendaItems = [
      agendaItem({ id: 'В-1', meetingId: 'З-01', order: 3 }),
      agendaItem({ meetingId: 'З-09', order: 9 }),
    ];
    const candidates = [one(1, 3, 0, 'П-03'), one(3, 1)];
    const next = registerAfter(electLeader, small({ agendaItems }), { ...AT_MEETING, candidates });
    expect(next.agendaItems[2]).toMatchObject({
      meetingId: 'З-01',
      order: 4,
      kind: 'избрание руководителя',
      question: 'Об избрании руководителя',
      decided: 'Избрать руководителем: Фамилия2 Мария Петровна',
      votesFor: 3,
      votesAgainst: 1,
    });
    expect(next.agendaItems[2]?.spoke).toContain('Фамилия3 Мария Петровна: за – 1, против – 3');
    expect(next.memberships.at(-2)?.note).toContain('Фамилия3 Мария Петровна: за – 1');
  });

  it('fills the question that waits for its votes and leaves what stands in it', () => {
    const waiting = agendaItem({ id: 'В-1', meetingId: 'З-01', kind: 'избрание руководителя', spoke: 'Слово' });
    const next = registerAfter(electLeader, small({ agendaItems: [waiting] }), AT_MEETING);
    expect(next.agendaItems).toMatchObject([{ id: 'В-1', spoke: 'Слово', votesFor: 4 }]);
  });

  it('warns that minutes made before do not know of it', () => {
    const meetings = [{ ...held, minutesOn: '2026-11-21' }];
    expect(warnings(electLeader, small({ meetings }), AT_MEETING)).toContain('minutesMade');
  });

  it('counts members among those who came, never the curator', () => {
    expect(refusals(electLeader, small(), { ...AT_MEETING, candidates: [one(5)] })).toEqual([
      'candidates.0.votesFor moreVotesThanPresent',
    ]);
    expect(refusals(electLeader, small(), { ...AT_MEETING, candidates: [one(4)] })).toEqual([]);
  });
});

describe('the majority', () => {
  it.each([
    ['four of six members', one(4, 2), [], ['pastDay']],
    ['three of five present, half of the members', one(3, 2), [], ['pastDay', 'presentOnly'], 5],
    ['three of six present', one(3, 3), ['candidates noMajority'], []],
    ['three of six with abstained', one(3, 0, 3), ['candidates noMajority'], []],
  ])('%s', (_what, candidate, refused, warned, present = 6) => {
    const input = { ...BY_MINUTES, present, candidates: [candidate] };
    expect(refusals(electLeader, small(), input)).toEqual(refused);
    if (refused.length === 0) expect(warnings(electLeader, small(), input)).toEqual(warned);
  });

  it('of those present is enough where the regulation says so, and is told of all the same', () => {
    const norms = register().norms.map((norm) =>
      norm.kind === 'leader-basis'
        ? { ...norm, parameters: { ...norm.parameters, majorityOf: 'present' as const } }
        : norm,
    );
    const input = { ...BY_MINUTES, present: 5, candidates: [one(3, 2)] };
    expect(warnings(electLeader, small({ norms }), input)).toEqual(['pastDay', 'enoughOfPresent']);
    expect(started(electLeader, small({ norms })).facts?.at(-1)).toMatchObject({
      code: 'voters',
      data: { members: 6, needed: 4, majorityOf: 'present' },
    });
  });

  it('is nobody’s in a tie', () => {
    const candidates = [one(3), one(3, 0, 0, 'П-03')];
    expect(decided(electLeader, small(), { ...BY_MINUTES, candidates })).toEqual({
      kind: 'refused',
      issues: [
        {
          path: 'candidates',
          code: 'tie',
          data: { names: 'Фамилия2 Мария Петровна, Фамилия3 Мария Петровна', votesFor: 3 },
        },
      ],
    });
  });
});

describe('an election by its minutes alone', () => {
  it('begins on the day of the vote or later, never before', () => {
    expect(refusals(electLeader, small(), { ...BY_MINUTES, from: '2026-11-19' })).toEqual(['from beforeVote']);
    expect(rows(registerAfter(electLeader, small(), { ...BY_MINUTES, from: '2026-11-20' }))).toContain(
      'П-02 leader 2026-11-20–',
    );
    expect(rows(registerAfter(electLeader, small(), { ...BY_MINUTES, from: '2026-12-01' }))).toContain(
      'П-02 leader 2026-12-01–',
    );
  });

  it('is refused for everything at once', () => {
    const votedOn = '2026-11-23';
    const candidates = [one(1, 0, 0, 'П-07'), one(1), one(1)];
    expect(
      refusals(electLeader, small(), { ...BY_MINUTES, votedOn, present: null, from: '2026-11-22', candidates }),
    ).toEqual([
      'votedOn voteInFuture',
      'present presentUnknown',
      'from beforeVote',
      'candidates.0.personId notMember',
      'candidates.2.personId twice',
    ]);
    expect(refusals(electLeader, small(), { ...BY_MINUTES, votedOn: '2026-11-22' })).toEqual([]);
  });

  it('wants the candidate in the composition of that very day', () => {
    const late = members.map((row) => ({ ...row, from: '2026-11-20' }));
    const memberships = [leader, ...late];
    expect(refusals(electLeader, small({ memberships }), BY_MINUTES)).toEqual([]);
    expect(
      refusals(electLeader, small({ memberships }), {
        ...BY_MINUTES,
        votedOn: '2026-11-19',
        present: 1,
        candidates: [one(1)],
      }),
    ).toEqual(['candidates.0.personId notMember']);
  });

  it('is warned of where an order was wanted', () => {
    const groups = [group({ regulationId: 'noyabrsk-2020' })];
    expect(warnings(electLeader, small({ groups }), BY_MINUTES)).toEqual(['pastDay', 'otherWay']);
  });
});

describe('the form of an election', () => {
  it('offers members and held meetings, the latest first', () => {
    const meetings = [meeting('2026-09-01', { id: 'З-02' }), held, meeting('2026-12-01', { status: 'planned' })];
    const { lists, values } = started(electLeader, small({ meetings }));
    expect(lists.meetings?.map(({ id, label }) => [id, label])).toEqual([
      ['З-01', '20.11.2026'],
      ['З-02', '01.09.2026'],
    ]);
    expect(lists.members?.map(({ id }) => id)).toEqual(ids);
    expect(values).toMatchObject({ meetingId: null, votedOn: '2026-11-22', predecessorStays: true });
  });

  it('does not open where nobody can vote', () => {
    expect(() => started(electLeader, small({ memberships: [curator] }))).toThrow('noMembers');
  });

  it('of a secretary asks the same', () => {
    const next = registerAfter(electSecretary, small(), BY_MINUTES);
    expect(rows(next)).toContain('П-02 secretary 2026-11-20–');
    expect(rows(next)).toContain('П-01 leader 2024-09-01–');
  });
});
