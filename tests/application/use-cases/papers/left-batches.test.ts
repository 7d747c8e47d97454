// Batches that nobody waits for: what the daily check makes of them, and what it tells.
import { describe, expect, it } from 'vitest';
import { continueBatch } from '../../../../src/application/use-cases/papers/continue-batch';
import { TEMPLATE_OUT_OF_REACH } from '../../../../src/messages/papers';
import { ask, refusalOf } from '../../../support/ask';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { templateOf } from '../../documents/template-of';
import { batch, ready, registerOfGroups } from './batch-under-test';
import { planPaper } from './paper-under-test';

const listed = (host: MemoryHost) => ask(host, 'listBatches', { schoolYear: null });
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const notes = (host: MemoryHost): string[] => [...host.store.keys()].filter((key) => key.startsWith('batch')).sort();

/** Another kind of paper beside the plan, under the names that the regulations of the groups give it. */
function withOther(host: MemoryHost, nameUnder = planPaper.nameUnder): MemoryHost {
  const other = { ...planPaper, id: 'test-other', kind: 'карта', nameUnder };
  const { papers, ...engine } = host.loadEngine();
  return Object.assign(host, { loadEngine: () => ({ ...engine, papers: [...papers, other] }) });
}

describe('papers that fail', () => {
  /** A second passes with each look at the clock: a run of the daily check makes some portions only. */
  function slowly(host: MemoryHost): () => void {
    let ms = 0;
    Object.assign(host.clock, { runningFor: () => (ms += 2000) });
    return () => {
      ms = 0;
    };
  }

  it('are passed by, however many: the rest is made, the batch ends and tells them', () => {
    const host = ready(memoryHost(registerOfGroups(130, upTo(120))));
    const nextRun = slowly(host);
    expect(ask(host, 'makePapers', batch())).toMatchObject({ done: 0 });
    for (const day of ['01', '02']) {
      host.now = `2026-12-${day}T07:30:00`;
      nextRun();
      continueBatch(host);
    }
    expect(host.files).toHaveLength(10);
    const [told, ...others] = listed(host).unfinished;
    expect(others).toEqual([]);
    expect(told).toMatchObject({ paper: 'test-plan', schoolYear: '2026/27', isOver: true, failed: 120, problem: '' });
    expect(told?.first.map(({ label }) => label)).toEqual(['Группа 1', 'Группа 2', 'Группа 3']);
    expect(told?.first[0]?.reason).toContain('«цель»');
    const { revision } = host.sheets;
    host.now = '2026-12-03T07:30:00';
    nextRun();
    continueBatch(host);
    expect([host.files.length, host.sheets.revision]).toEqual([10, revision]);
  });

  it('are told for a fortnight, or until the batch is made again', () => {
    const host = ready(memoryHost(registerOfGroups(13, [11])));
    ask(host, 'makePapers', batch());
    continueBatch(host);
    expect(listed(host).unfinished).toMatchObject([{ isOver: true, failed: 1 }]);
    host.now = '2026-12-06T07:30:00';
    continueBatch(host);
    expect(notes(host)).toHaveLength(1);
    host.now = '2026-12-07T07:30:00';
    continueBatch(host);
    expect(notes(host)).toEqual([]);

    const again = ready(memoryHost(registerOfGroups(13, [11])));
    ask(again, 'makePapers', batch());
    continueBatch(again);
    again.type('groups', 'О-012', 'goal', 'Рост');
    expect(ask(again, 'makePapers', batch([], 'batch-2'))).toMatchObject({ done: 13, left: 0, failed: [] });
    expect(listed(again).unfinished).toEqual([]);
  });

  it('in a page that was closed are not tried again by the daily check, and counted once', () => {
    const host = ready(memoryHost(registerOfGroups(25, [0, 1, 2, 3, 12])));
    const first = ask(host, 'makePapers', batch());
    const second = ask(host, 'makePapers', batch(first.failed.map(({ key }) => key)));
    expect([first.failed.length, second.failed.length, second.left]).toEqual([4, 1, 5]);
    continueBatch(host);
    expect(host.files).toHaveLength(20);
    const [told] = listed(host).unfinished;
    expect([told?.failed, told?.first.map(({ label }) => label)]).toEqual([5, ['Группа 1', 'Группа 2', 'Группа 3']]);
  });
});

describe('several batches', () => {
  it('are all remembered, shown and gone on with', () => {
    const host = withOther(ready(memoryHost(registerOfGroups(25))));
    ask(host, 'makePapers', batch());
    ask(host, 'makePapers', { ...batch([], 'batch-2'), paper: 'test-other' });
    expect(listed(host).unfinished).toMatchObject([
      { paper: 'test-other', isOver: false, failed: 0, first: [] },
      { paper: 'test-plan', isOver: false, failed: 0, first: [] },
    ]);
    continueBatch(host);
    expect(listed(host)).toMatchObject({
      batches: [
        { paper: 'test-plan', done: 25, total: 25 },
        { paper: 'test-other', done: 25, total: 25 },
      ],
      unfinished: [],
    });
    expect(notes(host)).toEqual([]);
  });

  it('of two years are two', () => {
    const host = ready(memoryHost(registerOfGroups(11)));
    ask(host, 'makePapers', batch());
    ask(host, 'makePapers', { ...batch([], 'batch-2'), schoolYear: '2025/26' });
    expect(listed(host).unfinished.map(({ schoolYear }) => schoolYear)).toEqual(['2025/26', '2026/27']);
    continueBatch(host);
    expect([host.files.length, notes(host)]).toEqual([22, []]);
  });
});

describe('a template in the middle of a batch', () => {
  const GOOD = templateOf(['{тема} {цель}']);

  it('that got mistakes stops its batch alone, says so, and lets it go on when mended', () => {
    const templates = { 'test-plan': GOOD, 'test-other': GOOD };
    const host = ready(memoryHost(registerOfGroups(12)), templates);
    const { papers, ...engine } = host.loadEngine();
    const other = { ...planPaper, id: 'test-other', template: 'test-other', kind: 'карта' };
    Object.assign(host, { loadEngine: () => ({ ...engine, papers: [other, ...papers] }) });
    ask(host, 'makePapers', { ...batch([], 'batch-2'), paper: 'test-other' });
    ask(host, 'makePapers', batch());
    templates['test-other'] = templateOf(['{тема} {цель} {обьединение}']);
    expect(refusalOf(host, 'makePapers', { ...batch([], 'batch-3'), paper: 'test-other' }).code).toBe(
      'TEMPLATE_BROKEN',
    );
    continueBatch(host);
    expect(host.files).toHaveLength(22);
    expect(listed(host).unfinished).toMatchObject([{ paper: 'test-other', isOver: false }]);
    expect(listed(host).unfinished[0]?.problem).toContain('обьединение');
    templates['test-other'] = GOOD;
    continueBatch(host);
    expect([host.files.length, notes(host)]).toEqual([24, []]);
  });

  it('that was deleted gives way to the shipped one, and that is told to the page and after the daily check', () => {
    const of = (count: number): MemoryHost => {
      const host = ready(memoryHost(registerOfGroups(count)));
      ask(host, 'makePapers', batch());
      const exportTemplate = () => ({ bytes: GOOD, source: 'shipped' as const });
      return Object.assign(host, { documents: { ...host.documents, exportTemplate } });
    };
    const seen = of(12);
    expect(ask(seen, 'makePapers', batch())).toMatchObject({ done: 12, left: 0, warnings: [TEMPLATE_OUT_OF_REACH] });
    expect(notes(seen)).toEqual([]);
    const left = of(25);
    continueBatch(left);
    expect(left.files).toHaveLength(25);
    expect(listed(left).unfinished).toMatchObject([{ isOver: true, failed: 0, problem: TEMPLATE_OUT_OF_REACH }]);
  });
});

describe('the name of a batch', () => {
  const named = (names: readonly (string | null)[]): string | undefined => {
    const host = memoryHost({
      ...registerOfGroups(names.length),
      groups: registerOfGroups(names.length).groups.map((group, index) => ({ ...group, regulationId: `p${index}` })),
      regulations: registerOfGroups(1).regulations.flatMap((one) =>
        names.map((planTitle, index) => ({ ...one, id: `p${index}`, planTitle: planTitle ?? '' })),
      ),
    });
    const nameUnder: typeof planPaper.nameUnder = (regulation) =>
      regulation === undefined ? 'план' : regulation.planTitle;
    return listed(withOther(ready(host), nameUnder)).batches.find(({ paper }) => paper === 'test-other')?.name;
  };

  it.each([
    [['анализ проделанной работы'], 'Анализ проделанной работы'],
    [['Отчёт', 'отчёт'], 'Отчёт'],
    [['отчёт о работе', 'анализ', 'Справка'], 'Отчёт о работе / Анализ / Справка'],
    [['отчёт о работе', 'анализ', 'справка', 'обзор'], 'План'],
  ])('of %j is %s', (names, name) => {
    expect(named(names)).toBe(name);
  });
});
