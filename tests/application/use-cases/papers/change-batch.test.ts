// Orders on changes for all groups, of the very papers and templates of the program.
import { describe, expect, it } from 'vitest';
import { orderRegister } from '../../../golden/orders/order-register';
import type { Rows } from '../../../golden/register-of';
import { ask } from '../../../support/ask';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';

let requests = 0;

function batch(host: MemoryHost) {
  requests += 1;
  const asked = { paper: 'order-change', schoolYear: '2026/27', day: null, skip: [], requestId: `batch-${requests}` };
  return ask(host, 'makePapers', asked);
}

const keysOf = (host: MemoryHost) => host.look().snapshot.documents.map(({ paperKey }) => paperKey);

/** Writes an order into the row of «Состав» that it began. */
function signed(host: MemoryHost, id: string): void {
  host.type('memberships', id, 'basisKind', 'приказ');
  host.type('memberships', id, 'basisNumber', '50');
  host.type('memberships', id, 'basisDate', '05.11.2026');
}

/** The days that the screen of one paper offers. */
function offered(host: MemoryHost) {
  const { papers } = ask(host, 'listPapers', { groupId: 'О-01' });
  return papers.find(({ id }) => id === 'order-change')?.subjects[0]?.subject;
}

describe('orders on changes of a year', () => {
  it('are made once, whatever the day, and next of what no order has said yet', () => {
    const host = memoryHost(orderRegister('rybnoye-2020'));
    expect(batch(host)).toMatchObject({ total: 1, done: 1, left: 0, made: [{ label: 'Точка роста' }] });
    host.now = '2026-11-23T07:30:00';
    expect(batch(host)).toMatchObject({ total: 1, done: 1, left: 0, made: [] });
    expect(keysOf(host)).toEqual(['order-change:change|О-01|+С-6']);
    signed(host, 'С-6');
    expect(offered(host)).toEqual({ kind: 'change', groupId: 'О-01', from: '2026-09-01', to: '2026-11-23' });
    expect(batch(host)).toMatchObject({ total: 1, done: 1, made: [] });
    host.type('memberships', 'С-4', 'to', '10.11.2026');
    expect(offered(host)).toEqual({ kind: 'change', groupId: 'О-01', from: '2026-11-10', to: '2026-11-23' });
    expect(batch(host)).toMatchObject({ total: 1, done: 1, made: [{ label: 'Точка роста' }] });
    expect(keysOf(host)).toEqual(['order-change:change|О-01|+С-6', 'order-change:change|О-01|-С-4']);
    host.type('memberships', 'С-4', 'endBasis', 'приказ от 12.11.2026 № 51');
    expect(batch(host)).toMatchObject({ total: 0, done: 0, left: 0, made: [] });
  });

  it('are made of the rest when groups are closed or renamed in the middle', () => {
    const twelve = (rows: Rows): Rows => {
      const ids = Array.from({ length: 12 }, (_, index) => `О-${String(index + 11)}`);
      const groups = (rows.groups ?? []).flatMap((one) => ids.map((id) => ({ ...one, id, name: `Группа ${id}` })));
      const memberships = (rows.memberships ?? []).flatMap((one) =>
        ids.map((groupId) => ({ ...one, id: `${one.id}-${groupId}`, groupId })),
      );
      return { ...rows, groups, memberships };
    };
    const host = memoryHost(orderRegister('rybnoye-2020', twelve));
    expect(batch(host)).toMatchObject({ total: 12, done: 10, left: 2, failed: [] });
    // О-21 ended before its change, О-22 after it; О-12 has its paper already.
    host.type('groups', 'О-21', 'closedOn', '15.10.2026');
    host.type('groups', 'О-22', 'closedOn', '15.11.2026');
    host.type('groups', 'О-12', 'name', 'Новое имя');
    expect(batch(host)).toMatchObject({ total: 11, done: 11, left: 0, made: [{ label: 'Группа О-22' }], failed: [] });
    expect([host.files.length, host.look().snapshot.documents.length]).toEqual([11, 11]);
    expect([...host.store.keys()].filter((key) => /^(batch|intent)/.test(key))).toEqual([]);
  });
});
