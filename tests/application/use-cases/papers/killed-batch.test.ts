// A batch killed at each call of a service in turn, and gone on with, has every paper once: file, row, nothing else.
import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import type { MakePapersOutput } from '../../../../src/contract/paper-batches';
import { SheetsService } from '../../../../src/local/sheets/sheets-service';
import { ask } from '../../../support/ask';
import { type MemoryHost, memoryHost, memoryHostOf } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';
import { batch, ready, registerOfGroups } from './batch-under-test';

/** Papers of one portion. */
const PORTION = 10;

/** Every file has its row and every row its file, once, of the first groups in their order; notes as they should be. */
function expectPrefix(host: MemoryHost, count: number, isOver: boolean): void {
  const { snapshot, issues } = host.look();
  const keys = host.files.map(({ key }) => key);
  expect(issues).toEqual([]);
  expect([keys.length, new Set(keys).size, snapshot.documents.length]).toEqual([count, count, count]);
  expect(snapshot.documents.map(({ fileId }) => fileId).sort()).toEqual(host.files.map(({ fileId }) => fileId).sort());
  const groups = snapshot.documents.map(({ groupId }) => groupId).sort();
  expect(groups).toEqual(snapshot.groups.slice(0, count).map(({ id }) => id));
  const notes = [...host.store.keys()].filter((key) => key.startsWith('batch') || key.startsWith('intent'));
  expect(notes).toEqual(isOver ? [] : ['batch.test-plan.2026/27']);
}

function killedAt(host: MemoryHost, call: number, afterEffect: boolean, input: object = batch()): boolean {
  host.faults.arm(call, afterEffect);
  answerRpc(host, { procedure: 'makePapers', input });
  const { length } = host.faults.calls;
  host.faults.arm(null);
  return length >= call;
}

/** One portion after another until nothing is left. */
function goOn(host: MemoryHost): MakePapersOutput {
  let answer = ask(host, 'makePapers', batch());
  while (answer.left > 0) answer = ask(host, 'makePapers', batch());
  return answer;
}

/** Another host in the very state of this one. */
function copyOf(host: MemoryHost): MemoryHost {
  const copy = memoryHostOf(new SheetsService({ spreadsheetId: 'workbook', workbook: host.sheets.workbook }), host.now);
  // Ids of rows and files go on where those of the original stand.
  for (const file of host.files) copy.documents.create({ ...file });
  for (let n = 0; n < host.files.length * 5; n += 1) copy.ids.newId('n');
  copy.files.splice(0, copy.files.length, ...host.files);
  for (const [key, value] of host.store) copy.store.set(key, value);
  return ready(copy);
}

/** How many calls a portion makes from this state. */
function callsOf(host: MemoryHost): number {
  const copy = copyOf(host);
  copy.faults.arm(null);
  ask(copy, 'makePapers', batch());
  return copy.faults.calls.length;
}

describe('a batch of two portions', () => {
  it.each([
    ['before', false],
    ['after', true],
  ])(
    'killed %s each call of a service in turn ends with all files and no other',
    (_, afterEffect) => {
      const count = PORTION + 2;
      const start = ready(memoryHost(registerOfGroups(count)));
      const calls = callsOf(start);
      expect(calls).toBeGreaterThan(60);
      for (let call = 1; call <= calls; call += 1) {
        const host = copyOf(start);
        expect(killedAt(host, call, afterEffect)).toBe(true);
        expect(goOn(host)).toMatchObject({ total: count, done: count, left: 0 });
        expectPrefix(host, count, true);
      }
    },
    300_000,
  );
});

describe('minutes of all meetings killed at every service call', () => {
  const input = { ...batch(), paper: 'minutes' };

  it('end with one file of the held meeting and none of the planned one', () => {
    const undisturbed = memoryHost(smallRegister());
    undisturbed.faults.arm(null);
    expect(ask(undisturbed, 'makePapers', input)).toMatchObject({ total: 1, done: 1, left: 0, failed: [] });
    for (let call = 1; call <= undisturbed.faults.calls.length; call += 1) {
      const host = memoryHost(smallRegister());
      killedAt(host, call, false, input);
      expect(ask(host, 'makePapers', input)).toMatchObject({ total: 1, done: 1, left: 0 });
      expect([host.files.length, host.look().snapshot.documents.length, host.store.size]).toEqual([1, 1, 0]);
    }
  }, 60_000);
});

describe('a batch of 200 documents', () => {
  const COUNT = 200;
  const LAST = COUNT / PORTION;
  // A portion begins where the one before ended, and a paper repeats the calls of the one before: the first, a middle
  // and the last portion stand for all, in them the opening, the first papers and the end. EVERY_CALL=1 tries all calls
  // of all portions, in half an hour.
  const isEvery = process.env.EVERY_CALL === '1';
  const isTriedPortion = (portion: number): boolean => isEvery || [1, LAST / 2, LAST].includes(portion);
  const isTriedCall = (call: number, calls: number): boolean => isEvery || call <= 24 || call > calls - 8;

  it('killed at calls of its first, middle and last portion in turn goes on with neither a missing, a double nor a lost file', () => {
    const host = ready(memoryHost(registerOfGroups(COUNT)));
    for (let portion = 1; portion <= LAST; portion += 1) {
      const calls = isTriedPortion(portion) ? callsOf(host) : 0;
      for (let call = 1; call <= calls; call += 1) {
        if (!isTriedCall(call, calls)) continue;
        const killed = copyOf(host);
        // After the call took effect the next one would follow: only behind the last call there is none.
        expect(killedAt(killed, call, call === calls)).toBe(true);
        const { done, left } = ask(killed, 'makePapers', batch());
        expect(done).toBeGreaterThanOrEqual(portion * PORTION);
        expectPrefix(killed, done, left === 0);
        if (portion === LAST) expect([done, left]).toEqual([COUNT, 0]);
      }
      ask(host, 'makePapers', batch());
    }
    expectPrefix(host, COUNT, true);
  }, 1_800_000);

  it.each([
    ['before', false],
    ['after', true],
  ])(
    'whose runs die one call later each time, %s the call took effect, ends with exactly 200 files',
    (_, afterEffect) => {
      const host = ready(memoryHost(registerOfGroups(COUNT)));
      // The first run dies at its first call, the second at its second, until one ends its portion unharmed.
      let call = 1;
      while (killedAt(host, call, afterEffect)) call += 1;
      expect(call).toBeGreaterThan(40);
      goOn(host);
      expectPrefix(host, COUNT, true);
    },
    300_000,
  );
});
