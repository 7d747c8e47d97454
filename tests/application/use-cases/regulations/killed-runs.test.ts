import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import { ask } from '../../../support/ask';
import { draftCard } from '../../../support/draft-card';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const draft = {
  source: { kind: 'typical' },
  card: draftCard(),
  norms: [
    { id: 'typical/meetings', clause: '4.2', quote: 'слова' },
    { id: 'typical/minutes', clause: '4.3', quote: 'слова' },
  ],
};
const waive = {
  requestId: 'request-1',
  groupId: 'О-01',
  normId: 'novosibirsk-2022/7.6-meetings',
  schoolYear: '2026/27',
  period: '',
  reason: 'реорганизация',
};

/** Number of service calls of a run that nobody disturbs. */
function callsOf(procedure: string, input: unknown): number {
  const host = memoryHost(smallRegister());
  host.faults.arm(null);
  expect(answerRpc(host, { procedure, input })).toMatchObject({ ok: true });
  return host.faults.calls.length;
}

const kills = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    [index + 1, 'before', false],
    [index + 1, 'after', true],
  ]).flat() as [number, string, boolean][];

/** Runs and dies at that call; what the workbook holds then. */
function killed(procedure: string, input: unknown, call: number, afterEffect: boolean): MemoryHost {
  const host = memoryHost(smallRegister());
  host.faults.arm(call, afterEffect);
  expect(answerRpc(host, { procedure, input })).toMatchObject({ ok: false });
  host.faults.arm(null);
  return host;
}

describe('adding a regulation killed at every service call', () => {
  const input = { requestId: 'request-1', draft };

  it.each(kills(callsOf('addRegulation', input)))('call %i, %s it took effect', (call, _when, after) => {
    const host = killed('addRegulation', input, call, after);
    const half = host.look();
    const added = half.snapshot.regulations.length - 1;
    // All of it or nothing: the card, both norms and the entry of the journal.
    expect([added, half.snapshot.norms.length - smallRegister().norms.length, half.kept.journal.length]).toEqual(
      added === 0 ? [0, 0, 0] : [1, 2, 1],
    );
    expect(half.issues).toEqual([]);
    expect(ask(host, 'addRegulation', { requestId: 'request-1', draft: draft as never }).normCount).toBe(2);
    const { snapshot, kept } = host.look();
    expect([snapshot.regulations.length, kept.journal.length]).toEqual([2, 1]);
  });
});

describe('a waiver killed at every service call', () => {
  it.each(kills(callsOf('waiveNorm', waive)))('call %i, %s it took effect', (call, _when, after) => {
    const host = killed('waiveNorm', waive, call, after);
    const half = host.look();
    expect(half.kept.journal).toHaveLength(half.snapshot.waivers.length);
    const { waiverId, verdicts } = ask(host, 'waiveNorm', waive);
    expect(verdicts.some(({ outcome }) => outcome === 'waived')).toBe(true);
    const { snapshot, kept } = host.look();
    expect(snapshot.waivers.map(({ id }) => id)).toEqual([waiverId]);
    expect(kept.journal).toHaveLength(1);
  });
});
