import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appointLeader } from '../../../../src/domain/commands/composition/appoint';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import { closeGroup } from '../../../../src/domain/commands/groups/close-group';
import { reorganizeGroup } from '../../../../src/domain/commands/groups/reorganize-group';
import { scheduleMeeting } from '../../../../src/domain/commands/meetings/schedule-meeting';
import type { Meeting } from '../../../../src/domain/register/meeting';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { contextOn, decided, decisionOf } from '../../../support/decided';
import { meeting, member, smallRegister, TODAY } from '../../../support/small-register';
import { group } from '../../register-builder';

const SUBJECT = { groupId: 'О-01', rowId: null };
const GROUPS = ['О-01', 'О-02', 'О-03'];
const PEOPLE = ['П-01', 'П-02', 'П-03', 'П-04'];

const anyMembership = fc.record({
  groupId: fc.constantFrom(...GROUPS),
  personId: fc.constantFrom(...PEOPLE),
  role: fc.constantFrom('leader' as const, 'member' as const, 'curator' as const),
  from: fc.constantFrom(null, '2025-09-01', '2026-09-01'),
  to: fc.constantFrom(null, '2026-10-01', '2027-05-31'),
});
const anyMeeting = fc.record({
  groupIds: fc.subarray(GROUPS, { minLength: 1 }),
  status: fc.constantFrom('planned' as const, 'postponed' as const, 'cancelled' as const),
  date: fc.constantFrom(null, '2026-11-30', '2026-12-01', '2027-01-15'),
});

const anyRegister = fc
  .record({
    memberships: fc.array(anyMembership, { maxLength: 8 }),
    meetings: fc.array(anyMeeting, { maxLength: 6 }),
  })
  .map(({ memberships, meetings }): RegisterSnapshot => {
    const groups = [...smallRegister().groups, group({ id: 'О-03', name: 'Третье', regulationId: 'novosibirsk-2022' })];
    return smallRegister({
      groups,
      memberships: memberships.map(({ groupId, personId, role, ...days }, index) =>
        member(`С-${index}`, groupId, personId, role, days),
      ),
      meetings: meetings.map((fields, index) => meeting(`З-${index}`, fields)),
    });
  });

/** Rows of no group of these; of joint meetings what does not concern them. */
function rowsOfOthers(snapshot: RegisterSnapshot, ids: readonly string[]) {
  const isOther = (id: string) => !ids.includes(id);
  const others = ({ groupIds }: Meeting) => groupIds.filter(isOther);
  return {
    groups: snapshot.groups.filter(({ id }) => GROUPS.includes(id) && isOther(id)),
    memberships: snapshot.memberships.filter(({ groupId }) => GROUPS.includes(groupId) && isOther(groupId)),
    meetings: snapshot.meetings
      .filter((one) => others(one).length > 0)
      .map(({ groupIds: _ids, ...one }) => ({ ...one, others: others({ ...one, groupIds: _ids }) })),
  };
}

const ACT = { basisNumber: '300', basisDate: '2026-11-18' };

test('closing touches nothing of other groups, and nobody is left in the closed one', () => {
  fc.assert(
    fc.property(anyRegister, (snapshot) => {
      const input = { ...ACT, closedOn: '2026-11-30', reason: 'задачи решены' };
      const next = applyChanges(
        snapshot,
        decided(decisionOf(closeGroup, snapshot, SUBJECT, contextOn(TODAY), input)).changes,
      );
      expect(rowsOfOthers(next, ['О-01'])).toEqual(rowsOfOthers(snapshot, ['О-01']));
      const own = next.memberships.filter(({ groupId }) => groupId === 'О-01');
      expect(own.every(({ to }) => to !== null && to <= '2026-11-30')).toBe(true);
      const ahead = next.meetings.filter(({ groupIds, status, date }) => {
        const isOpen = status === 'planned' || status === 'postponed';
        return isOpen && groupIds.includes('О-01') && date !== null && date > '2026-11-30';
      });
      expect(ahead).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('a merger touches nothing of a third group; its ids are unique, and each person is there once', () => {
  fc.assert(
    fc.property(anyRegister, fc.constantFrom(null, ...PEOPLE), (snapshot, leaderId) => {
      const input = { ...ACT, kind: 'merge', otherGroupIds: ['О-02'], from: '2026-12-01', name: 'Новое', leaderId };
      const { changes } = decided(decisionOf(reorganizeGroup, snapshot, SUBJECT, contextOn(TODAY), input));
      const next = applyChanges(snapshot, changes);
      expect(rowsOfOthers(next, ['О-01', 'О-02'])).toEqual(rowsOfOthers(snapshot, ['О-01', 'О-02']));
      const ids = changes.map((change) => (change.kind === 'insert' ? change.row.id : `${change.table}/${change.id}`));
      const made = ids.filter((id) => id.startsWith('новый-'));
      expect(new Set(made).size).toBe(made.length);
      const people = next.memberships.filter(({ groupId }) => groupId === 'новый-1').map(({ personId }) => personId);
      expect(new Set(people).size).toBe(people.length);
    }),
    { numRuns: 100 },
  );
});

test('a proposal has no daily work yet', () => {
  const offered = (fields: object) =>
    [appointLeader, scheduleMeeting].map((command) => {
      const snapshot = smallRegister({ groups: [{ ...group(), id: 'О-01', ...fields }] });
      return command.offeredOn?.(snapshot, SUBJECT, { today: TODAY, actorId: null });
    });
  expect(offered({ createdOn: null, proposedOn: TODAY })).toEqual([false, false]);
  expect(offered({ createdOn: null })).toEqual([true, true]);
  const proposal = smallRegister({ groups: [{ ...group(), id: 'О-01', createdOn: null, proposedOn: TODAY }] });
  expect(scheduleMeeting.start(proposal, SUBJECT, contextOn(TODAY))).toEqual({ cannotOpen: 'proposed' });
});
