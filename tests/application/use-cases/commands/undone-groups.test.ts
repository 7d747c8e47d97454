import { describe, expect, test } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import type { UndoActionOutput } from '../../../../src/contract/commands';
import { ask } from '../../../support/ask';
import { runForm } from '../../../support/form-session';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { member, smallRegister } from '../../../support/small-register';

const CREATE = { command: 'createGroup', groupId: null, rowId: null };
const CARD = {
  name: 'ММО учителей химии',
  regulationId: 'novosibirsk-2022',
  type: 'ММО',
  basisKind: 'приказ',
  basisNumber: '215',
  basisDate: '2026-11-20',
  createdOn: '2026-11-22',
};
const MERGE = { command: 'reorganizeGroup', groupId: 'О-01', rowId: null };
const ACT = {
  kind: 'merge',
  otherGroupIds: ['О-02'],
  name: 'ММО точных наук',
  basisNumber: '301',
  basisDate: '2026-11-18',
  from: '2026-11-22',
  leaderId: 'П-04',
};

const judgedGroups = (host: MemoryHost) => new Set(host.look().kept.verdicts.map(({ groupId }) => groupId));
const troubles = (host: MemoryHost) => host.look().issues.map(({ sheet, code }) => `${sheet} ${code}`);

describe('a group whose making is taken back', () => {
  test.each([
    ['created', CREATE, CARD],
    ['merged', MERGE, ACT],
  ])('%s: leaves nothing of it in «Контроль»', (_, asked, values) => {
    const host = memoryHost(smallRegister());
    ask(host, 'checkNow', {});
    const before = { groups: judgedGroups(host), troubles: troubles(host) };
    runForm(host, asked, values, 'r-1');
    const made = host.look().snapshot.groups.filter(({ id }) => !['О-01', 'О-02'].includes(id));
    expect(made).toHaveLength(1);
    expect(judgedGroups(host)).toContain(made[0]?.id);
    host.faults.arm(null);
    const undone = answerRpc(host, { procedure: 'undoAction', input: { requestId: 'r-1' } });
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual([
      'sheets.batchGet',
      'sheets.batchUpdate',
    ]);
    // The page forgets its lines too.
    expect(undone.ok && (undone.data as UndoActionOutput).groupIds).toContain(made[0]?.id);
    expect(judgedGroups(host)).toEqual(before.groups);
    expect(troubles(host)).toEqual(before.troubles);
  });
});

describe('a proposal is nobody’s group yet', () => {
  const PROPOSE = { command: 'proposeGroup', groupId: null, rowId: null };
  const LEADER = 'sidorova@school.ru';

  test('its planned leader writes it from the order on, not before', () => {
    // She leads nothing else.
    const memberships = [member('С-01', 'О-01', 'П-01', 'leader'), member('С-04', 'О-02', 'П-04', 'leader')];
    const host = memoryHost(smallRegister({ memberships }));
    const { name, regulationId, type } = CARD;
    runForm(host, PROPOSE, { name, regulationId, type, leader: 'person:П-03' }, 'r-1');
    const groupId = host.look().snapshot.groups.find((one) => one.name === name)?.id ?? '';
    const asks = (procedure: string, input: object) => {
      host.email = LEADER;
      const answer = answerRpc(host, { procedure, input });
      host.email = 'metodist@ensk.ru';
      return answer.ok ? 'done' : answer.error.code;
    };
    const writes = () => [
      asks('openForm', { command: 'draftPlan', groupId, rowId: null }),
      asks('meetingForm', { groupId, meetingId: null, date: '2026-11-22' }),
      asks('listJournal', { groupId, before: null }),
    ];
    const role = () => {
      host.email = LEADER;
      const { user } = ask(host, 'openPage', {});
      host.email = 'metodist@ensk.ru';
      return user.role;
    };
    expect(writes()).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
    expect(role()).toBe('reader');
    runForm(host, { ...CREATE, groupId }, { ...CARD, leader: 'person:П-03', members: [] }, 'r-2');
    expect(writes()).toEqual(['done', 'done', 'done']);
    expect(role()).toBe('leader');
  });
});
