import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import { closeGroup } from '../../../../src/domain/commands/groups/close-group';
import type { Meeting } from '../../../../src/domain/register/meeting';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { evaluateRegister } from '../../../../src/domain/verdicts/evaluate-register';
import { contextOn, decided, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';
import { factsOf, openForm, runForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { meeting as smallMeeting, smallRegister, TODAY } from '../../../support/small-register';
import { group, register } from '../../register-builder';

const SUBJECT = { groupId: 'О-01', rowId: null };
const CLOSED = { closedOn: '2026-11-20', reason: 'задачи решены', basisNumber: '300', basisDate: '2026-11-18' };

/** A planned meeting of the last day, one of the day after, and a joint one. */
const MEETINGS: readonly Meeting[] = [
  ...smallRegister().meetings,
  smallMeeting('З-10', { date: '2026-11-20' }),
  smallMeeting('З-11', { date: '2026-11-21', reason: 'Перенос' }),
  smallMeeting('З-12', { date: '2026-12-15', groupIds: ['О-01', 'О-02'] }),
];

const close = (input: object = {}, changes: Partial<RegisterSnapshot> = {}) =>
  decisionOf(closeGroup, smallRegister({ meetings: MEETINGS, ...changes }), SUBJECT, contextOn(TODAY), {
    ...CLOSED,
    ...input,
  });

const rowOf = (snapshot: RegisterSnapshot, id: string) => snapshot.meetings.find((one) => one.id === id);

describe('a group is closed', () => {
  test('on its last day inclusive: people leave, meetings after it are called off, joint ones go on', () => {
    const snapshot = smallRegister({ meetings: MEETINGS });
    const next = applyChanges(snapshot, decided(close()).changes);
    expect(next.groups[0]).toMatchObject({
      closedOn: '2026-11-20',
      closingBasis: 'приказ от 18.11.2026 № 300',
      closingReason: 'задачи решены',
    });
    const own = next.memberships.filter(({ groupId }) => groupId === 'О-01');
    expect(own.every(({ to, endBasis }) => to === '2026-11-20' && endBasis === 'приказ от 18.11.2026 № 300')).toBe(
      true,
    );
    expect(own).toHaveLength(4);
    expect(rowOf(next, 'З-10')?.status).toBe('planned');
    expect(rowOf(next, 'З-11')).toMatchObject({
      status: 'cancelled',
      reason: 'Перенос; объединение закрыто: задачи решены',
    });
    expect(rowOf(next, 'З-12')).toMatchObject({ status: 'planned', groupIds: ['О-02'] });
    expect(next.memberships.filter(({ groupId }) => groupId !== 'О-01')).toEqual(
      snapshot.memberships.filter(({ groupId }) => groupId !== 'О-01'),
    );
  });

  test('who left before keeps the day and the basis of leaving', () => {
    const memberships = smallRegister().memberships.map((row) =>
      row.id === 'С-03' ? { ...row, to: '2026-11-20', endBasis: 'заявление' } : row,
    );
    const { changes } = decided(close({}, { memberships }));
    expect(changes.some((change) => 'id' in change && change.id === 'С-03')).toBe(false);
  });

  test('meetings stay where the flag is off, and that is said', () => {
    const decision = close({ cancelMeetings: false });
    expect(decided(decision).changes.some(({ table }) => table === 'meetings')).toBe(false);
    expect(decided(decision).warnings).toContainEqual({ code: 'meetingsStay', data: { count: 2 } });
  });

  test('not before it was created, not before what happened after, not without the order: all at once', () => {
    const memberships = [{ ...smallRegister().memberships[2], from: '2026-09-11' }, ...smallRegister().memberships];
    expect(
      refusedFor(
        close(
          { closedOn: '2024-08-31', basisNumber: '', basisDate: null },
          { memberships: memberships as RegisterSnapshot['memberships'] },
        ),
      ),
    ).toEqual([
      'closedOn endsBeforeCreation',
      'closedOn heldLater',
      'closedOn joinedLater',
      'basisNumber orderNumber',
      'basisDate orderDate',
    ]);
    const joined = memberships as RegisterSnapshot['memberships'];
    expect(refusedFor(close({ closedOn: '2026-09-10' }, { memberships: joined }))).toEqual(['closedOn joinedLater']);
    expect(refusedFor(close({ closedOn: '2026-09-11' }, { memberships: joined }))).toEqual([]);
    const nothing = { meetings: [], memberships: [] };
    expect(refusedFor(close({ closedOn: '2024-08-31' }, nothing))).toEqual(['closedOn endsBeforeCreation']);
    expect(refusedFor(close({ closedOn: '2024-09-01' }, nothing))).toEqual([]);
    expect(refusedFor(close({ closedOn: '2026-09-09' }))).toEqual(['closedOn heldLater']);
    expect(refusedFor(close({ closedOn: '2026-09-10' }))).toEqual([]);
  });

  test('the form tells what is still open', () => {
    const assignments = [
      {
        id: 'Пр-1',
        groupId: 'О-01',
        meetingId: null,
        agendaItemId: null,
        executorId: 'П-03',
        task: 'Обзор',
        dueOn: null,
        doneOn: null,
        note: '',
      },
    ];
    const { facts, values } = startOf(closeGroup, smallRegister({ assignments }), SUBJECT, contextOn(TODAY));
    expect(facts?.map(({ code, data }) => [code, data.count])).toEqual([
      ['openAssignments', 1],
      ['plannedMeetings', 1],
    ]);
    expect(values).toMatchObject({ closedOn: TODAY, basisKind: 'приказ', cancelMeetings: true });
    expect(warnedOf(close({}, { assignments }))).toEqual(['openAssignments']);
  });

  test('a closed group and a proposal have nothing to close', () => {
    const of = (fields: object) => smallRegister({ groups: [{ ...group(), ...fields, id: 'О-01' }] });
    for (const fields of [{ closedOn: '2026-01-01' }, { createdOn: null, proposedOn: TODAY }]) {
      expect(closeGroup.start(of(fields), SUBJECT, contextOn(TODAY))).toMatchObject({ cannotOpen: 'notStanding' });
      expect(closeGroup.offeredOn?.(of(fields), SUBJECT, { today: TODAY, actorId: null })).toBe(false);
    }
    expect(closeGroup.offeredOn?.(of({}), SUBJECT, { today: TODAY, actorId: null })).toBe(true);
  });

  test.each([
    ['noyabrsk-2020', true],
    ['novosibirsk-2022', true],
    ['gymnasium7-2023', false],
    ['rybnoye-2020', true],
    ['lyubim', false],
  ])('%s: an order is asked for — %s; the verdict is as the regulation says', (regulationId, byOrder) => {
    const snapshot = register({
      groups: [group({ regulationId, createdOn: '2026-09-01', plannedUntil: '2027-05-31' })],
    });
    const decide = (input: object) =>
      decisionOf(closeGroup, snapshot, SUBJECT, contextOn(TODAY), {
        closedOn: TODAY,
        reason: 'задачи решены',
        ...input,
      });
    const verdict = (input: object) =>
      evaluateRegister(applyChanges(snapshot, decided(decide(input)).changes), { asOf: TODAY })
        .filter(({ reason }) => reason.code.startsWith('closing.'))
        .map(({ outcome, reason }) => `${outcome} ${reason.code}`);
    expect(refusedFor(decide({}))).toEqual(byOrder ? ['basisNumber orderNumber'] : []);
    if (byOrder) expect(verdict({ basisNumber: '300' })).toEqual(['met closing.order']);
    else expect(verdict({})).toEqual(['met closing.any']);
  });
});

test('through the procedures: closed, then taken back', () => {
  const host = memoryHost(smallRegister({ meetings: MEETINGS }));
  const before = factsOf(host);
  const asked = { command: 'closeGroup', ...SUBJECT };
  expect(
    openForm(host, asked)
      .facts.map(({ text }) => text)
      .join(),
  ).toContain('4 встречи ещё в планах');
  const done = runForm(host, asked, CLOSED);
  expect(done.verdicts.some(({ message }) => message.includes('№ 300'))).toBe(true);
  expect(host.look().snapshot.groups.find(({ id }) => id === 'О-01')?.closedOn).toBe('2026-11-20');
  undoForm(host);
  expect(factsOf(host)).toEqual(before);
  host.email = 'ivanova@school.ru';
  expect(() => openForm(host, asked)).toThrow();
});
