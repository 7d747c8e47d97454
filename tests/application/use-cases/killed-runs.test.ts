import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../src/application/rpc/router';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import { type MemoryHost, memoryHost } from '../../support/memory-host';
import { recordInput } from '../../support/record-meeting-input';
import { smallRegister } from '../../support/small-register';

/** Nobody is written to on the Sunday before. */
const MONDAY = '2026-11-23T07:30:00';

const withMail = () => {
  const register = smallRegister();
  return { ...register, settings: { ...register.settings, mailEnabled: true } };
};

/** Runs an action that may die, as the platform would end it. */
function untilKilled(action: () => unknown): void {
  try {
    action();
  } catch {
    // The run is over.
  }
}

/** Number of service calls of a run that nobody disturbs. */
function callsOf(register: Parameters<typeof memoryHost>[0], run: (host: MemoryHost) => unknown): number {
  const host = memoryHost(register, MONDAY);
  const prepared = () => run(host);
  host.faults.arm(null);
  prepared();
  return host.faults.calls.length;
}

const kills = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    [index + 1, 'before', false],
    [index + 1, 'after', true],
  ]).flat() as [number, string, boolean][];

describe('the daily check killed at every service call', () => {
  const total = callsOf(withMail(), dailyCheck);

  it.each(kills(total))('call %i, %s it took effect: nothing lost, nothing repeated', (call, _when, afterEffect) => {
    const host = memoryHost(withMail(), MONDAY);
    host.faults.arm(call, afterEffect);
    untilKilled(() => dailyCheck(host));
    const doubtful = host.mails.length;
    host.faults.arm(null);
    dailyCheck(host);

    const { kept, issues } = host.look();
    expect(issues).toEqual([]);
    const statuses = kept.notifications.map(({ status }) => status);
    const inDoubt = kept.notifications.filter(({ status }) => status === 'inDoubt');
    expect(kept.notifications).toHaveLength(4);
    expect(inDoubt.length).toBeLessThanOrEqual(1);
    expect(statuses.filter((status) => status === 'sent').length + inDoubt.length).toBe(4);
    // Every mail left once; only the one in doubt may have stayed.
    const addresses = host.mails.map(({ to }) => to);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeGreaterThanOrEqual(4 - inDoubt.length);
    expect(addresses.length).toBeGreaterThanOrEqual(doubtful);
    for (const { status, email } of kept.notifications) if (status === 'sent') expect(addresses).toContain(email);
    expect(new Set(kept.verdicts.map(({ id }) => id)).size).toBe(kept.verdicts.length);
    expect([...host.store.keys()].filter((key) => key.startsWith('outbox'))).toEqual([]);

    const { revision } = host.sheets;
    dailyCheck(host);
    expect(host.sheets.revision).toBe(revision);
    expect(host.mails).toHaveLength(addresses.length);
  });
});

describe('saving a meeting killed at every service call', () => {
  const run = (host: MemoryHost) => answerRpc(host, { procedure: 'recordMeeting', input: recordInput(host) });
  const total = callsOf(smallRegister(), run);

  it.each(kills(total))('call %i, %s it took effect: the repeated request ends with one save', (call, _when, after) => {
    const host = memoryHost(smallRegister());
    const input = recordInput(host, { meetingId: null, version: null, date: '2026-11-05' });
    host.faults.arm(call, after);
    untilKilled(() => answerRpc(host, { procedure: 'recordMeeting', input }));
    host.faults.arm(null);
    expect(answerRpc(host, { procedure: 'recordMeeting', input })).toMatchObject({ ok: true });
    const { snapshot, kept, issues } = host.look();
    expect(issues).toEqual([]);
    expect(snapshot.meetings.filter(({ date }) => date === '2026-11-05')).toHaveLength(1);
    expect(snapshot.agendaItems).toHaveLength(1);
    expect(kept.journal.map(({ sheet }) => sheet)).toEqual(['Заседания', 'Вопросы и решения']);
    expect(new Set(kept.verdicts.map(({ id }) => id)).size).toBe(kept.verdicts.length);
  });
});

describe('minutes killed at every service call', () => {
  const run = (host: MemoryHost) => answerRpc(host, { procedure: 'makeMinutes', input: { meetingId: 'З-01' } });
  const total = callsOf(smallRegister(), run);

  it.each(kills(total))('call %i, %s it took effect: one file and one row after a retry', (call, _when, after) => {
    const host = memoryHost(smallRegister());
    host.faults.arm(call, after);
    untilKilled(() => run(host));
    host.faults.arm(null);
    expect(run(host)).toMatchObject({ ok: true });
    const { snapshot, kept } = host.look();
    expect(host.files).toHaveLength(1);
    expect(snapshot.documents).toEqual([expect.objectContaining({ fileId: 'file-1', number: '1', meetingId: 'З-01' })]);
    expect(kept.journal).toHaveLength(1);
    expect([...host.store.keys()].filter((key) => key.startsWith('intent'))).toEqual([]);
  });
});
