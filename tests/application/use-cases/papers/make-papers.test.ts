import { describe, expect, it } from 'vitest';
import { openRegister } from '../../../../src/application/register-access/open-register';
import { commit } from '../../../../src/application/use-cases/commit';
import { journalEntry } from '../../../../src/application/use-cases/journal-entry';
import { continueBatch } from '../../../../src/application/use-cases/papers/continue-batch';
import { ask, refusalOf } from '../../../support/ask';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { templateOf } from '../../documents/template-of';
import { batch, ready, registerOfGroups } from './batch-under-test';
import { planPaper } from './paper-under-test';

const apiCalls = (host: MemoryHost): number =>
  host.faults.calls.filter((name) => /^(sheets|drive)\./.test(name)).length;
const noteOf = (host: MemoryHost): string | undefined => host.store.get('batch.test-plan.2026/27');

describe('a batch', () => {
  it('is offered with what is there already', () => {
    const host = ready(memoryHost(registerOfGroups(3)));
    const offered = () => ask(host, 'listBatches', { schoolYear: null });
    expect(offered()).toMatchObject({
      schoolYear: '2026/27',
      schoolYears: ['2026/27', '2025/26'],
      batches: [{ paper: 'test-plan', total: 3, done: 0 }],
      unfinished: [],
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

describe('templates with mistakes', () => {
  // A condition hides the second mistake from every paper whose goal is filled in.
  const BROKEN = {
    'test-plan': templateOf(['{тема}', '{^цель}{обьединение}{/цель}', '{#состав}{педагог']),
    'test-other': templateOf(['{темма}']),
  };
  const otherPaper = { ...planPaper, id: 'test-other', template: 'test-other', kind: 'карта' };
  const broken = () => {
    const host = ready(memoryHost(registerOfGroups(3)), BROKEN);
    const { papers, ...engine } = host.loadEngine();
    return Object.assign(host, { loadEngine: () => ({ ...engine, papers: [...papers, otherPaper] }) });
  };

  it.each([
    ['test-plan', ['{обьединение}', 'объединение', 'состав']],
    ['test-other', ['{темма}', 'тема']],
  ])('of %s are all told before the first paper; nothing is made or remembered', (paper, words) => {
    const host = broken();
    const { revision } = host.sheets;
    const refusal = refusalOf(host, 'makePapers', { ...batch(), paper });
    expect(refusal.code).toBe('TEMPLATE_BROKEN');
    for (const word of words) expect(refusal.message).toContain(word);
    expect([host.files.length, host.sheets.revision, host.store.size]).toEqual([0, revision, 0]);
  });

  it('are met by no paper at first: a condition hides them, and still nothing is made', () => {
    const host = ready(memoryHost(registerOfGroups(3)), {
      'test-plan': templateOf(['{тема}', '{^цель}{обьединение}{/цель}']),
    });
    expect(refusalOf(host, 'makePapers', batch()).message).toContain('обьединение');
    expect(host.files).toHaveLength(0);
  });

  it('are looked for once a portion, and not when nothing is left', () => {
    let lints = 0;
    const host = ready(memoryHost(registerOfGroups(3)));
    const engine = host.loadEngine();
    const lintTemplate: typeof engine.lintTemplate = (...asked) => {
      lints += 1;
      return engine.lintTemplate(...asked);
    };
    Object.assign(host, { loadEngine: () => ({ ...engine, lintTemplate }) });
    ask(host, 'makePapers', batch());
    expect([lints, host.files.length]).toEqual([1, 3]);
    ask(host, 'makePapers', batch());
    expect(lints).toBe(1);
  });
});
