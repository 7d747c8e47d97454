import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import { ask } from '../../../support/ask';
import { guessedChoices } from '../../../support/import-lists';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const choices = guessedChoices(memoryHost(smallRegister()));
const { fingerprint } = ask(memoryHost(smallRegister()), 'previewImport', choices);
const RUN = { ...choices, requestId: 'import-1', fingerprint };
const UNDO = { requestId: 'undo-1', importId: 'import-1' };

/** A register into which the list has been imported. */
function importedHost(): MemoryHost {
  const host = memoryHost(smallRegister());
  ask(host, 'runImport', RUN);
  return host;
}

/** Every service call of a run, killed before and after it took effect. */
function kills(host: MemoryHost, procedure: string, input: unknown): [number, string, boolean][] {
  host.faults.arm(null);
  expect(answerRpc(host, { procedure, input })).toMatchObject({ ok: true });
  return host.faults.calls.flatMap((_, index): [number, string, boolean][] => [
    [index + 1, 'before', false],
    [index + 1, 'after', true],
  ]);
}

function kill(host: MemoryHost, procedure: string, input: unknown, call: number, afterEffect: boolean): void {
  host.faults.arm(call, afterEffect);
  expect(answerRpc(host, { procedure, input })).toMatchObject({ ok: false });
  host.faults.arm(null);
}

/** Rows that the list adds: people, organisations, places of work, memberships; entries of the journal. */
function counts(host: MemoryHost): readonly number[] {
  const { snapshot, kept, issues } = host.look();
  expect(issues).toEqual([]);
  const { persons, organizations, jobs, memberships } = snapshot;
  return [persons.length - 4, organizations.length, jobs.length, memberships.length - 5, kept.journal.length];
}

const NOTHING = [0, 0, 0, 0, 0];
const ALL = [2, 2, 2, 2, 1];

describe('an import killed at every service call', () => {
  it.each(kills(memoryHost(smallRegister()), 'runImport', RUN))('call %i, %s it took effect', (call, _when, after) => {
    const host = memoryHost(smallRegister());
    kill(host, 'runImport', RUN, call, after);
    expect([NOTHING, ALL]).toContainEqual(counts(host));
    expect(ask(host, 'runImport', RUN).tables.map(({ added }) => added)).toEqual([2, 2, 2, 2]);
    expect(counts(host)).toEqual(ALL);
  });
});

describe('an undo killed at every service call', () => {
  it.each(kills(importedHost(), 'undoImport', UNDO))('call %i, %s it took effect', (call, _when, after) => {
    const host = importedHost();
    kill(host, 'undoImport', UNDO, call, after);
    expect([ALL, [0, 0, 0, 0, 2]]).toContainEqual(counts(host));
    expect(ask(host, 'undoImport', UNDO).tables.map(({ removed }) => removed)).toEqual([2, 2, 2, 2]);
    expect(counts(host)).toEqual([0, 0, 0, 0, 2]);
    expect(host.look().snapshot).toEqual(smallSnapshot);
  });
});

const smallSnapshot = memoryHost(smallRegister()).look().snapshot;
