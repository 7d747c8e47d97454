import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import { reorganizeGroup } from '../../../../src/domain/commands/groups/reorganize-group';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { evaluateRegister } from '../../../../src/domain/verdicts/evaluate-register';
import { contextOn, decided, decisionOf, refusedFor, warnedOf } from '../../../support/decided';
import { factsOf, openForm, runForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { meeting, smallRegister, TODAY } from '../../../support/small-register';
import { group, register } from '../../register-builder';

const SUBJECT = { groupId: 'О-01', rowId: null };
const ACT = { basisNumber: '301', basisDate: '2026-11-18', from: '2026-12-01' };
const WRITTEN = 'приказ от 18.11.2026 № 301';

const reorganize = (input: object, snapshot: RegisterSnapshot = smallRegister()) =>
  decisionOf(reorganizeGroup, snapshot, SUBJECT, contextOn(TODAY), { ...ACT, ...input });

const MERGE = { kind: 'merge', otherGroupIds: ['О-02'], name: 'ММО точных наук' };
const DIVIDE = {
  kind: 'divide',
  parts: [
    { name: 'ММО алгебры', theme: 'Алгебра', leaderId: 'П-01', memberIds: ['П-02'] },
    { name: 'ММО геометрии', theme: '', leaderId: null, memberIds: ['П-03'] },
  ],
};

const applied = (input: object, snapshot: RegisterSnapshot = smallRegister()) =>
  applyChanges(snapshot, decided(reorganize(input, snapshot)).changes);
const groupNow = (snapshot: RegisterSnapshot, id: string) => snapshot.groups.find((one) => one.id === id);
const people = (snapshot: RegisterSnapshot, id: string) =>
  snapshot.memberships
    .filter(({ groupId }) => groupId === id)
    .map(({ personId, role, from, to, basisNumber }) => [personId, role, from, to, basisNumber]);

describe('a merger', () => {
  test('closes the predecessors the day before and passes everybody on, once', () => {
    const next = applied({ ...MERGE, leaderId: 'П-04' });
    for (const id of ['О-01', 'О-02']) {
      expect(groupNow(next, id)).toMatchObject({
        closedOn: '2026-11-30',
        closingBasis: WRITTEN,
        closingReason: 'реорганизация: объединение, «ММО точных наук»',
      });
    }
    expect(groupNow(next, 'новый-1')).toMatchObject({
      name: 'ММО точных наук',
      type: 'ММО',
      createdOn: '2026-12-01',
      creationBasis: WRITTEN,
      predecessorIds: ['О-01', 'О-02'],
      reorganizedOn: '2026-12-01',
      reorganizationBasis: WRITTEN,
    });
    expect(people(next, 'новый-1')).toEqual([
      ['П-04', 'leader', '2026-12-01', null, '301'],
      ['П-01', 'member', '2026-12-01', null, '301'],
      ['П-02', 'member', '2026-12-01', null, '301'],
      ['П-03', 'member', '2026-12-01', null, '301'],
    ]);
    expect(people(next, 'О-02')).toEqual([['П-04', 'leader', '2025-09-01', '2026-11-30', '']]);
  });

  test('calls off meetings after the last day; a joint one of both is one row', () => {
    const meetings = [
      meeting('З-20', { date: '2026-11-30' }),
      meeting('З-21', { date: '2026-12-01', groupIds: ['О-01', 'О-02'] }),
    ];
    const next = applied(MERGE, smallRegister({ meetings }));
    expect(next.meetings.map(({ status }) => status)).toEqual(['planned', 'cancelled']);
    expect(applied({ ...MERGE, cancelMeetings: false }, smallRegister({ meetings })).meetings).toEqual(meetings);
  });

  test('may take the name of a predecessor, not of another living group', () => {
    const groups = [...smallRegister().groups, { ...group(), id: 'О-03', name: 'ММО химии' }];
    const snapshot = smallRegister({ groups });
    expect(refusedFor(reorganize({ ...MERGE, name: 'ММО учителей физики' }, snapshot))).toEqual([]);
    expect(refusedFor(reorganize({ ...MERGE, name: 'ммо химии' }, snapshot))).toEqual(['name sameName']);
  });

  test('not before what happened since; all at once', () => {
    const input = { ...MERGE, from: '2026-09-10', basisNumber: '' };
    expect(refusedFor(reorganize(input))).toEqual(['basisNumber orderNumber', 'from heldLater']);
    expect(refusedFor(reorganize({ ...MERGE, from: '2026-09-11' }))).toEqual([]);
  });
});

describe('a division', () => {
  test('makes a group of each part; who passes nowhere is named', () => {
    const next = applied(DIVIDE);
    const made = next.groups.filter(({ predecessorIds }) => predecessorIds.includes('О-01'));
    expect(made.map(({ name, theme }) => [name, theme])).toEqual([
      ['ММО алгебры', 'Алгебра'],
      ['ММО геометрии', ''],
    ]);
    expect(made.flatMap(({ id }) => people(next, id).map(([who, role]) => [who, role]))).toEqual([
      ['П-01', 'leader'],
      ['П-02', 'member'],
      ['П-04', 'curator'],
      ['П-03', 'member'],
      ['П-04', 'curator'],
    ]);
    expect(groupNow(next, 'О-01')?.closedOn).toBe('2026-11-30');
    expect(groupNow(next, 'О-02')).toEqual(groupNow(smallRegister(), 'О-02'));
    const [first, second] = DIVIDE.parts;
    const left = reorganize({ kind: 'divide', parts: [first, { ...second, memberIds: [] }] });
    expect(decided(left).warnings).toContainEqual({
      code: 'leftOut',
      data: { names: 'Сидорова Мария Петровна', count: 1 },
    });
    expect(warnedOf(reorganize(DIVIDE))).not.toContain('leftOut');
    expect(decided(reorganize(DIVIDE)).result.next?.[0]?.command).toBe('electLeader');
  });

  test('into two of one name is refused', () => {
    const [first] = DIVIDE.parts;
    expect(refusedFor(reorganize({ kind: 'divide', parts: [first, first] }))).toEqual(['parts.1.name sameName']);
  });
});

describe('a new name or kind', () => {
  test('leaves the group the same: people, meetings and plan go on, the note keeps what it was', () => {
    const before = smallRegister();
    const next = applied({ kind: 'rename', name: 'ММО математиков' });
    expect(groupNow(next, 'О-01')).toMatchObject({
      name: 'ММО математиков',
      closedOn: null,
      createdOn: '2024-09-01',
      predecessorIds: [],
      reorganizedOn: '2026-12-01',
      reorganizationBasis: WRITTEN,
      note: 'До 01.12.2026: «ММО учителей математики», ММО.',
    });
    expect(next.memberships).toEqual(before.memberships);
    expect(next.meetings).toEqual(before.meetings);
  });

  test('stands in the register at once: with a day to come that is said', () => {
    const on = (from: string) => warnedOf(reorganize({ kind: 'rename', name: 'Н', from, basisDate: '2026-11-18' }));
    expect(on(TODAY)).toEqual([]);
    expect(on('2026-11-23')).toEqual(['atOnce']);
  });

  test('which is none is refused, and so is a day before the creation', () => {
    expect(refusedFor(reorganize({ kind: 'rename' }))).toEqual(['name nothingNew']);
    expect(refusedFor(reorganize({ kind: 'transform' }))).toEqual(['name nothingNew']);
    expect(refusedFor(reorganize({ kind: 'transform', theme: 'Новая' }))).toEqual([]);
    expect(refusedFor(reorganize({ kind: 'rename', name: 'Н', from: '2024-08-31' }))).toEqual([
      'from endsBeforeCreation',
    ]);
    expect(refusedFor(reorganize({ kind: 'rename', name: 'Н', from: '2024-09-01' }))).toEqual([]);
  });
});

test.each([
  ['novosibirsk-2022', ['met reorganisation.order']],
  ['rybnoye-2020', ['met reorganisation.order']],
  ['noyabrsk-2020', []],
  ['gymnasium7-2023', []],
  ['lyubim', []],
])('%s: the verdicts about a successor and a renamed group', (regulationId, expected) => {
  const groups = [group({ regulationId, name: 'А' }), group({ regulationId, id: 'О-02', name: 'Б' })];
  const snapshot = register({ groups });
  const verdicts = (input: object, id: string) => {
    const next = applied({ basisKind: 'приказ', ...input, from: '2026-11-20' }, snapshot);
    return evaluateRegister(next, { asOf: TODAY, groupIds: [id] }).map(
      ({ outcome, reason }) => `${outcome} ${reason.code}`,
    );
  };
  const ofStep = (found: readonly string[], step: string) => found.filter((one) => one.includes(` ${step}.`));
  const merged = verdicts({ ...MERGE, type: '' }, 'новый-1');
  expect(ofStep(merged, 'reorganisation')).toEqual(expected);
  expect(ofStep(merged, 'creation')).toEqual(['met creation.order']);
  expect(ofStep(verdicts({ kind: 'rename', name: 'В' }, 'О-01'), 'reorganisation')).toEqual(expected);
  expect(ofStep(verdicts(MERGE, 'О-01'), 'closing').join()).toMatch(/^met closing\.(?:order|any)$/);
});

test('through the procedures: merged in one write, taken back', () => {
  const host = memoryHost(smallRegister());
  const before = factsOf(host);
  const asked = { command: 'reorganizeGroup', ...SUBJECT };
  const done = runForm(host, asked, { ...ACT, ...MERGE });
  expect(done.groupIds).toHaveLength(3);
  expect(host.look().snapshot.groups).toHaveLength(3);
  undoForm(host);
  expect(factsOf(host)).toEqual(before);
  runForm(host, asked, { ...ACT, ...DIVIDE }, 'b');
  expect(host.look().snapshot.groups).toHaveLength(4);
  host.email = 'ivanova@school.ru';
  expect(() => openForm(host, asked)).toThrow();
});
