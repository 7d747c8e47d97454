import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import { createGroup } from '../../../../src/domain/commands/groups/create-group';
import { proposeGroup } from '../../../../src/domain/commands/groups/propose-group';
import { withdrawProposal } from '../../../../src/domain/commands/groups/withdraw-proposal';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { builtInRegulations } from '../../../../src/domain/regulations';
import { evaluateRegister } from '../../../../src/domain/verdicts/evaluate-register';
import { contextOn, decided, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';
import { factsOf, openForm, refusals, runForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister, TODAY } from '../../../support/small-register';
import { group, job, register } from '../../register-builder';

const NOBODY = { groupId: null, rowId: null };
const CARD = { name: 'ММО учителей химии', regulationId: 'novosibirsk-2022', type: 'ММО' };
const ORDER = { basisKind: 'приказ', basisNumber: '215', basisDate: '2026-11-20', createdOn: '2026-11-22' };

const propose = (input: object, snapshot = smallRegister()) =>
  decisionOf(proposeGroup, snapshot, NOBODY, contextOn(TODAY), { ...CARD, ...input });
const create = (input: object, snapshot = smallRegister(), groupId: string | null = null) =>
  decisionOf(createGroup, snapshot, { groupId, rowId: null }, contextOn(TODAY), { ...CARD, ...ORDER, ...input });

const applied = (snapshot: RegisterSnapshot, decision: ReturnType<typeof propose>) =>
  applyChanges(snapshot, decided(decision).changes);

/** The register with a proposal «новый-1» of two people. */
const withProposal = () =>
  applied(smallRegister(), propose({ leader: 'person:П-03', members: ['person:П-04'], initiator: 'МБОУ СОШ № 2' }));

describe('a proposal', () => {
  test('is a group without a day of creation; its people have no day and no act', () => {
    const { changes, result } = decided(propose({ initiator: 'МБОУ СОШ № 2', members: ['person:П-03'] }));
    expect(changes).toMatchObject([
      {
        kind: 'insert',
        table: 'groups',
        row: { id: 'новый-1', ...CARD, proposedOn: TODAY, createdOn: null, note: 'Предлагает: МБОУ СОШ № 2.' },
      },
      {
        table: 'memberships',
        row: { groupId: 'новый-1', personId: 'П-03', role: 'member', from: null, basisKind: '' },
      },
    ]);
    expect(result.next).toEqual([{ command: 'createGroup', groupId: 'новый-1', rowId: null }]);
  });

  test('is not of tomorrow, not of a name that is taken (ё and capitals alike), names nobody twice', () => {
    const jobs = [job({ id: 'МР-1', personId: 'П-03' }), job({ id: 'МР-2', personId: 'П-03' })];
    const input = {
      name: 'ммо УЧИТЕЛЕЙ физики',
      proposedOn: '2026-11-23',
      members: ['job:МР-1', 'job:МР-2'],
    };
    expect(refusedFor(propose(input, smallRegister({ jobs })))).toEqual([
      'name sameName',
      'proposedOn proposedLater',
      'members.1 twice',
    ]);
    expect(refusedFor(propose({ proposedOn: TODAY }))).toEqual([]);
  });

  test.each([
    ['ММО  учителей   физики', true],
    ['ММО\u00a0учителей физики', true],
    [' ммо учителей Физики ', true],
    ['ММО учителей физики и химии', false],
    ['ММО учителей физик', false],
  ])('of the same name as people read it: %j', (name, isSame) => {
    expect(refusedFor(propose({ name }))).toEqual(isSame ? ['name sameName'] : []);
  });

  test.each(['Клуб "Учёный"', 'Клуб „Ученый“', 'КЛУБ “УЧЁНЫЙ”'])('quotes and ё are alike: %s', (name) => {
    const snapshot = smallRegister();
    const groups = snapshot.groups.map((one) => (one.id === 'О-02' ? { ...one, name: 'Клуб «Учёный»' } : one));
    expect(refusedFor(propose({ name }, { ...snapshot, groups }))).toEqual(['name sameName']);
    expect(refusedFor(propose({ name: 'Клуб Учёный' }, { ...snapshot, groups }))).toEqual([]);
  });

  test('of a type that the regulation does not know is told of', () => {
    expect(warnedOf(propose({ type: 'кружок' }))).toEqual(['otherType']);
    expect(warnedOf(propose({ type: 'ммо' }))).toEqual([]);
  });

  test('is taken back with its planned people, on its own day or later, once', () => {
    const snapshot = withProposal();
    const subject = { groupId: 'новый-1', rowId: null };
    const withdraw = (closedOn: string) =>
      decisionOf(withdrawProposal, snapshot, subject, contextOn(TODAY), { closedOn, reason: 'Нет участников' });
    expect(refusedFor(withdraw('2026-11-21'))).toEqual(['closedOn beforeProposal']);
    const next = applied(snapshot, withdraw(TODAY));
    expect(next.groups.find(({ id }) => id === 'новый-1')).toMatchObject({
      closedOn: TODAY,
      closingReason: 'Нет участников',
    });
    expect(next.memberships.some(({ groupId }) => groupId === 'новый-1')).toBe(false);
    expect(withdrawProposal.start(next, subject, contextOn(TODAY))).toMatchObject({ cannotOpen: 'noProposal' });
    expect(createGroup.start(next, subject, contextOn(TODAY))).toMatchObject({ cannotOpen: 'withdrawn' });
    expect(createGroup.offeredOn?.(next, subject, { today: TODAY, actorId: null })).toBe(false);
  });
});

describe('a group is created', () => {
  test('by its order, with leader and members of the same order', () => {
    const { changes } = decided(create({ leader: 'person:П-03', members: ['person:П-03', 'person:П-04'] }));
    expect(changes).toMatchObject([
      {
        kind: 'insert',
        table: 'groups',
        row: { ...CARD, createdOn: '2026-11-22', creationBasis: 'приказ от 20.11.2026 № 215', proposedOn: null },
      },
      { row: { personId: 'П-03', role: 'leader', from: '2026-11-22', basisKind: 'приказ', basisNumber: '215' } },
      { row: { personId: 'П-04', role: 'member', from: '2026-11-22', basisDate: '2026-11-20' } },
    ]);
    expect(changes).toHaveLength(3);
  });

  test('out of a proposal: the form knows it, its people get day and order, who is not named goes', () => {
    const snapshot = withProposal();
    const subject = { groupId: 'новый-1', rowId: null };
    const { values, facts, watched } = startOf(createGroup, snapshot, subject, contextOn(TODAY));
    expect(values).toMatchObject({ ...CARD, members: ['person:П-03', 'person:П-04'], createdOn: TODAY });
    expect(facts).toMatchObject([{ code: 'proposed', data: { proposedOn: TODAY } }]);
    expect(watched).toEqual([{ table: 'groups', id: 'новый-1' }]);
    const next = applied(snapshot, create({ leader: 'person:П-03', members: ['person:П-02'] }, snapshot, 'новый-1'));
    expect(next.groups.filter(({ id }) => id === 'новый-1')).toMatchObject([{ createdOn: TODAY, proposedOn: TODAY }]);
    const own = next.memberships.filter(({ groupId }) => groupId === 'новый-1');
    expect(own.map(({ personId, role, from, basisNumber }) => [personId, role, from, basisNumber])).toEqual([
      ['П-03', 'leader', TODAY, '215'],
      ['П-02', 'member', TODAY, '215'],
    ]);
    expect(next.memberships.filter(({ groupId }) => groupId !== 'новый-1')).toEqual(smallRegister().memberships);
  });

  test.each([
    ['novosibirsk-2022', null, ['person:П-03', 'person:П-04']],
    ['noyabrsk-2020', 'person:П-03', ['person:П-04']],
    ['gymnasium7-2023', 'person:П-03', ['person:П-04']],
  ])('out of a proposal under %s: the order begins with the leader %s', (regulationId, leader, members) => {
    const norms = builtInRegulations.flatMap((one) => one.norms);
    const base = { ...smallRegister(), regulations: builtInRegulations.map(({ regulation }) => regulation), norms };
    const people = { regulationId, leader: 'person:П-03', members: ['person:П-04'] };
    const snapshot = applied(base, propose(people, base));
    const { values } = startOf(createGroup, snapshot, { groupId: 'новый-1', rowId: null }, contextOn(TODAY));
    expect(values).toMatchObject({ leader, members });
    const { changes, warnings } = decided(create({ regulationId, leader, members }, snapshot, 'новый-1'));
    expect(warnings.map(({ code }) => code)).not.toContain('leaderElected');
    const roles = changes.flatMap((one) =>
      one.kind === 'update' && one.table === 'memberships' ? [one.fields.role] : [],
    );
    expect(roles).toEqual([leader === null ? 'member' : 'leader', 'member']);
  });

  test('not twice, not without an order where the clause asks for one: everything is told at once', () => {
    const refused = create({
      name: 'ММО учителей физики',
      plannedUntil: '2026-11-21',
      basisNumber: '',
      basisDate: null,
    });
    expect(refusedFor(refused)).toEqual([
      'basisNumber orderNumber',
      'basisDate orderDate',
      'name sameName',
      'plannedUntil endsBeforeStart',
    ]);
    expect(refusedFor(create({ basisKind: 'протокол' }))).toEqual(['basisKind notOrder']);
    expect(refusedFor(create({ basisKind: '' }))).toEqual(['basisKind noOrder']);
    expect(refusedFor(create({ basisKind: 'распоряжение', plannedUntil: '2026-11-22' }))).toEqual([]);
    expect(createGroup.start(smallRegister(), { groupId: 'О-01', rowId: null }, contextOn(TODAY))).toMatchObject({
      cannotOpen: 'created',
    });
  });

  test('by an order dated later than its first day or today: told, not refused', () => {
    const told = (act: object) => warnedOf(create(act)).filter((code) => code.startsWith('basis'));
    expect(told({ basisDate: '2026-11-22' })).toEqual([]);
    expect(told({ basisDate: '2026-11-22', createdOn: '2026-11-21' })).toEqual(['basisAfterDay']);
    expect(told({ basisDate: '2026-11-23' })).toEqual(['basisInFuture']);
  });

  test('a leader whom the regulation wants elected is told of; without one the election comes next', () => {
    const members = ['person:П-04'];
    expect(warnedOf(create({ leader: 'person:П-03' }))).toContain('leaderElected');
    expect(decided(create({ members })).result.next).toEqual([
      { command: 'electLeader', groupId: 'новый-1', rowId: null },
    ]);
  });

  // NS wants the leader elected, the second regulation appointed: nobody is elected where nobody is a member.
  test.each([
    ['novosibirsk-2022', null, [], ['nobodyNamed'], ['changeComposition']],
    ['novosibirsk-2022', null, ['person:П-04'], [], ['electLeader']],
    ['noyabrsk-2020', null, [], ['nobodyNamed'], ['changeComposition', 'appointLeader']],
    ['noyabrsk-2020', null, ['person:П-04'], ['noLeader'], ['appointLeader']],
    ['noyabrsk-2020', 'person:П-03', [], ['noMembers'], ['changeComposition']],
    ['noyabrsk-2020', 'person:П-03', ['person:П-03'], ['noMembers'], ['changeComposition']],
    ['noyabrsk-2020', 'person:П-03', ['person:П-04'], [], []],
  ])('under %s with the leader %s and members %j: told %j, next %j', (regulationId, leader, members, told, next) => {
    const norms = builtInRegulations.flatMap((one) => one.norms);
    const base = { ...smallRegister(), regulations: builtInRegulations.map(({ regulation }) => regulation), norms };
    const decision = create({ regulationId, leader, members }, base);
    const ours = ['nobodyNamed', 'noLeader', 'noMembers'];
    expect(warnedOf(decision).filter((code) => ours.includes(code))).toEqual(told);
    expect(decided(decision).result.next?.map(({ command }) => command)).toEqual(next);
  });

  test.each(builtInRegulations.map(({ regulation }) => regulation))(
    '$id: its order is met, its card is full',
    (regulation) => {
      const card = {
        name: 'Новое',
        regulationId: regulation.id,
        type: regulation.groupTypes[0] ?? 'группа',
        theme: 'Тема',
        goal: 'Цель',
        plannedUntil: '2027-05-31',
      };
      const snapshot = register({ groups: [group({ id: 'О-99', regulationId: regulation.id })] });
      const next = applied(snapshot, create(card, snapshot));
      const codes = evaluateRegister(next, { asOf: '2026-12-01', groupIds: ['новый-1'] }).map(
        ({ reason }) => reason.code,
      );
      expect(codes).toContain('creation.order');
      if (regulation.id === 'gymnasium7-2023') expect(codes).toContain('term.right');
      expect(codes.filter((code) => code.endsWith('.proposed'))).toEqual([]);
    },
  );

  test('a term of a day less than a month is refused by no one, but the verdict says so', () => {
    const term = (plannedUntil: string) => {
      const snapshot = register({ groups: [] });
      const next = applied(snapshot, create({ regulationId: 'gymnasium7-2023', plannedUntil }, snapshot));
      return evaluateRegister(next, { asOf: TODAY }).find(({ reason }) => reason.code.startsWith('term.'))?.reason.code;
    };
    expect(term('2026-12-21')).toBe('term.too-short');
    expect(term('2026-12-22')).not.toBe('term.too-short');
    expect(term('2027-11-22')).toBe('term.right');
    expect(term('2027-11-23')).toBe('term.too-long');
  });
});

describe('through the procedures', () => {
  const PROPOSE = { command: 'proposeGroup', ...NOBODY };

  test('proposed, created by order, taken back step by step', () => {
    const host = memoryHost(smallRegister());
    const first = factsOf(host);
    const done = runForm(host, PROPOSE, { ...CARD, members: ['person:П-03'] }, 'a');
    const id = done.focus?.id ?? '';
    expect(done.verdicts.map(({ outcome }) => outcome)).toContain('pending');
    const proposed = factsOf(host);
    const asked = { command: 'createGroup', groupId: id, rowId: null };
    expect(openForm(host, asked).values).toMatchObject({ name: CARD.name, members: ['person:П-03'] });
    const created = runForm(host, asked, { basisNumber: '215' }, 'b');
    expect(created.verdicts.map(({ message }) => message).join()).toContain('приказ от 22.11.2026 № 215');
    expect(host.look().snapshot.groups.find((one) => one.id === id)).toMatchObject({ createdOn: TODAY });
    undoForm(host, 'b');
    expect(factsOf(host)).toEqual(proposed);
    undoForm(host, 'a');
    expect(factsOf(host)).toEqual(first);
  });

  test('a proposal is withdrawn and brought back', () => {
    const host = memoryHost(smallRegister());
    const id = runForm(host, PROPOSE, { ...CARD, members: ['person:П-03'] }, 'a').focus?.id ?? '';
    const before = factsOf(host);
    runForm(host, { command: 'withdrawProposal', groupId: id, rowId: null }, { reason: 'Передумали' }, 'b');
    expect(host.look().snapshot.groups.find((one) => one.id === id)?.closingReason).toBe('Передумали');
    undoForm(host, 'b');
    expect(factsOf(host)).toEqual(before);
  });

  test('leaders propose and create nothing', () => {
    const host = memoryHost(smallRegister());
    host.email = 'ivanova@school.ru';
    expect(() => openForm(host, PROPOSE)).toThrow();
    expect(() => openForm(host, { command: 'createGroup', ...NOBODY })).toThrow();
  });

  test('what a field lacks is told in Russian with its path', () => {
    expect(refusals(memoryHost(smallRegister()), PROPOSE, {})).toContainEqual(['name', 'required']);
  });
});
