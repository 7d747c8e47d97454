import { describe, expect, it } from 'vitest';
import * as engine from '../../../../src/application/documents/docx-engine';
import { openRegister } from '../../../../src/application/register-access/open-register';
import { answerRpc } from '../../../../src/application/rpc/router';
import { commit } from '../../../../src/application/use-cases/commit';
import { journalEntry } from '../../../../src/application/use-cases/journal-entry';
import { continueBatch } from '../../../../src/application/use-cases/papers/continue-batch';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { ask, refusalOf } from '../../../support/ask';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';
import { templateOf } from '../../documents/template-of';
import { planPaper, summaryPaper } from './paper-under-test';

const TEMPLATES: Readonly<Record<string, Uint8Array>> = { 'test-plan': templateOf(['{тема}']) };

/** A register of so many groups that each want a plan; `silent` of them have no goal, which the plan obliges to. */
function registerOfGroups(count: number, silent: readonly number[] = []): RegisterSnapshot {
  const small = smallRegister();
  const [group] = small.groups;
  if (group === undefined) throw new Error('No group');
  const groups = Array.from({ length: count }, (_, index) => {
    const id = `О-${String(index + 1).padStart(3, '0')}`;
    return { ...group, id, name: `Группа ${index + 1}`, theme: 'Чтение', goal: silent.includes(index) ? '' : 'Рост' };
  });
  const empty = { memberships: [], meetings: [], agendaItems: [], assignments: [], plans: [], planItems: [] };
  return { ...small, ...empty, groups, products: [], reports: [], petitions: [], documents: [], norms: [] };
}

/** Papers are made without a word processor: the batch is tried, not the filling. */
function ready(host: MemoryHost): MemoryHost {
  const documents = {
    ...host.documents,
    exportTemplate: (name: string) =>
      host.faults.pass('template.export', () => ({
        bytes: TEMPLATES[name] ?? new Uint8Array(),
        source: 'own' as const,
      })),
  };
  const fillPaper: typeof engine.fillPaper = () => ({
    ok: true,
    bytes: new Uint8Array([1]),
    uncertain: [],
    warnings: [],
  });
  return Object.assign(host, {
    documents,
    loadEngine: () => ({ ...engine, fillPaper, papers: [planPaper, summaryPaper] }),
  });
}

const batch = (skip: readonly string[] = [], requestId = 'batch-1') => ({
  paper: 'test-plan',
  schoolYear: '2026/27',
  day: null,
  skip: [...skip],
  requestId,
});
const apiCalls = (host: MemoryHost): number =>
  host.faults.calls.filter((name) => /^(sheets|drive)\./.test(name)).length;
const noteOf = (host: MemoryHost): string | undefined => host.store.get('batch');

describe('a batch', () => {
  it('is offered with what is there already', () => {
    const host = ready(memoryHost(registerOfGroups(3)));
    const offered = () => ask(host, 'listBatches', { schoolYear: null });
    expect(offered()).toMatchObject({
      schoolYear: '2026/27',
      schoolYears: ['2026/27', '2025/26'],
      batches: [{ paper: 'test-plan', total: 3, done: 0 }],
      unfinished: null,
    });
    ask(host, 'makePapers', batch());
    expect(offered().batches).toEqual([expect.objectContaining({ total: 3, done: 3 })]);
  });

  it('is made ten at a time, three calls a paper, the template exported once a portion', () => {
    const host = ready(memoryHost(registerOfGroups(12)));
    host.faults.arm(null);
    expect(ask(host, 'makePapers', batch())).toMatchObject({
      total: 12,
      done: 10,
      left: 2,
      failed: [],
      isDayOver: false,
    });
    expect(apiCalls(host)).toBe(30);
    expect(host.faults.count('template.export')).toBe(1);
    expect(noteOf(host)).toContain('test-plan');
    expect(ask(host, 'makePapers', batch())).toMatchObject({ total: 12, done: 12, left: 0 });
    expect(noteOf(host)).toBeUndefined();
    const again = ask(host, 'makePapers', batch());
    expect(again).toMatchObject({ done: 12, left: 0, made: [] });
    expect(host.files).toHaveLength(12);
    expect(host.look().snapshot.documents).toHaveLength(12);
  });

  it('names what fails with the reason and makes the rest', () => {
    const host = ready(memoryHost(registerOfGroups(4, [1])));
    const first = ask(host, 'makePapers', batch());
    expect(first).toMatchObject({ total: 4, done: 3, left: 0 });
    expect(first.failed).toEqual([
      { key: 'test-plan:groupYear|О-002|2026/27', label: 'Группа 2', reason: expect.stringContaining('«цель»') },
    ]);
    const second = ask(host, 'makePapers', batch(first.failed.map(({ key }) => key)));
    expect(second).toMatchObject({ made: [], failed: [], left: 0, done: 3 });
  });

  it('stops for the day before the limit of the account and goes on with the next daily check', () => {
    const host = ready(memoryHost(registerOfGroups(8)));
    const made = (at: string, actor: string) =>
      journalEntry(host.ids, { at, actor, action: 'makePaper', sheet: 'documents', rowId: 'Д-0' });
    const entries = [
      ...Array.from({ length: 235 }, () => made('2026-11-22T07:00:00', host.email)),
      made('2026-11-21T23:59:00', host.email),
      made('2026-11-22T07:00:00', 'drugoy@ensk.ru'),
    ];
    commit(host, openRegister(host, ['journal']), entries);
    expect(ask(host, 'makePapers', batch())).toMatchObject({ done: 5, left: 3, isDayOver: true });
    continueBatch(host);
    expect(host.files).toHaveLength(5);
    host.now = '2026-11-23T07:30:00';
    continueBatch(host);
    expect(host.files).toHaveLength(8);
    expect(noteOf(host)).toBeUndefined();
  });

  it('is not continued by another account, which would not see its files', () => {
    const host = ready(memoryHost(registerOfGroups(12)));
    ask(host, 'makePapers', batch());
    host.email = 'ivanova@school.ru';
    continueBatch(host);
    expect(host.files).toHaveLength(10);
  });

  it('is refused of papers that are made one by one', () => {
    const host = ready(memoryHost(registerOfGroups(1)));
    expect(refusalOf(host, 'makePapers', { ...batch(), paper: 'test-summary' }).code).toBe('INVALID_INPUT');
  });
});

/** Every file has its row and every row its file, once; nothing is left in notes. */
function expectWhole(host: MemoryHost, count: number): void {
  const { snapshot, issues } = host.look();
  const keys = host.files.map(({ key }) => key);
  expect(issues).toEqual([]);
  expect([keys.length, new Set(keys).size]).toEqual([count, count]);
  expect(snapshot.documents.map(({ fileId }) => fileId).sort()).toEqual(host.files.map(({ fileId }) => fileId).sort());
  expect(new Set(snapshot.documents.map(({ groupId }) => groupId)).size).toBe(count);
  expect([...host.store.keys()].filter((key) => key === 'batch' || key.startsWith('intent'))).toEqual([]);
}

function killedAt(host: MemoryHost, call: number, afterEffect: boolean): boolean {
  host.faults.arm(call, afterEffect);
  answerRpc(host, { procedure: 'makePapers', input: batch() });
  return host.faults.calls.length >= call;
}

describe('a small batch killed at every service call', () => {
  it('ends with all files and no other', () => {
    const undisturbed = ready(memoryHost(registerOfGroups(3)));
    undisturbed.faults.arm(null);
    ask(undisturbed, 'makePapers', batch());
    expectWhole(undisturbed, 3);
    const calls = undisturbed.faults.calls.length;
    // Killed after a call took effect a run stands where one killed before the next call stands.
    for (let call = 1; call <= calls; call += 1) {
      const host = ready(memoryHost(registerOfGroups(3)));
      expect(killedAt(host, call, false)).toBe(true);
      host.faults.arm(null);
      expect(ask(host, 'makePapers', batch())).toMatchObject({ total: 3, done: 3, left: 0 });
      expectWhole(host, 3);
    }
  }, 120_000);
});

describe('minutes of all meetings killed at every service call', () => {
  const input = { ...batch(), paper: 'minutes' };

  it('end with one file of the held meeting and none of the planned one', () => {
    const undisturbed = memoryHost(smallRegister());
    undisturbed.faults.arm(null);
    expect(ask(undisturbed, 'makePapers', input)).toMatchObject({ total: 1, done: 1, left: 0, failed: [] });
    for (let call = 1; call <= undisturbed.faults.calls.length; call += 1) {
      const host = memoryHost(smallRegister());
      host.faults.arm(call);
      answerRpc(host, { procedure: 'makePapers', input });
      host.faults.arm(null);
      expect(ask(host, 'makePapers', input)).toMatchObject({ total: 1, done: 1, left: 0 });
      expectWhole(host, 1);
    }
  }, 60_000);
});

describe('a batch of 200 documents killed at every service call in turn', () => {
  it.each([
    ['before', false],
    ['after', true],
  ])(
    '%s it took effect ends with exactly 200 files',
    (_, afterEffect) => {
      const host = ready(memoryHost(registerOfGroups(200)));
      // The first run dies at its first call, the second at its second, until one ends its portion unharmed.
      let call = 1;
      while (killedAt(host, call, afterEffect)) call += 1;
      expect(call).toBeGreaterThan(40);
      host.faults.arm(null);
      let left = 1;
      while (left > 0) left = ask(host, 'makePapers', batch()).left;
      expectWhole(host, 200);
    },
    300_000,
  );
});
