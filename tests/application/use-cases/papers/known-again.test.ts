// A paper is known again by what it is about, not by how its title happens to read.
import { describe, expect, it } from 'vitest';
import type { MakePaperInput, MakePaperOutput } from '../../../../src/contract/papers';
import { orderRegister } from '../../../golden/orders/order-register';
import { personRow, type Rows } from '../../../golden/register-of';
import { ask } from '../../../support/ask';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';

let requests = 0;

function make(host: MemoryHost, paper: string, subject: MakePaperInput['subject']): MakePaperOutput {
  requests += 1;
  return ask(host, 'makePaper', { paper, subject, requestId: `request-${requests}` });
}

const rowsOf = (host: MemoryHost) => host.look().snapshot.documents;
const GROUP = { kind: 'group', groupId: 'О-01' } as const;
const change = (from: string, to: string) => ({ kind: 'change', groupId: 'О-01', from, to }) as const;

/** The name that people gave the row before keys were kept. */
const forget = (host: MemoryHost, id: string): void => host.type('documents', id, 'paperKey', '');

describe('orders on changes', () => {
  const leaves = (rows: Rows): Rows => ({
    ...rows,
    memberships: (rows.memberships ?? []).map((row) => (row.id === 'С-4' ? { ...row, to: '2026-10-05' } : row)),
  });
  const host = () => memoryHost(orderRegister('rybnoye-2020', leaves));

  it('are two where other people came and went, also after the first was signed', () => {
    const own = host();
    const first = make(own, 'order-change', change('2026-09-30', '2026-10-10'));
    const second = make(own, 'order-change', change('2026-10-31', '2026-11-22'));
    expect([first.existed, second.existed]).toEqual([false, false]);
    expect(second.documentId).not.toBe(first.documentId);
    own.type('documents', first.documentId, 'title', '2026-10-06 Приказ о внесении изменений № 50 ППС Точка роста');
    own.type('documents', first.documentId, 'number', '50');
    own.type('memberships', 'С-4', 'endBasis', 'приказ от 06.10.2026 № 50');
    expect(make(own, 'order-change', change('2026-10-31', '2026-11-22'))).toMatchObject({
      documentId: second.documentId,
      existed: true,
    });
    expect(make(own, 'order-change', change('2026-09-30', '2026-10-10'))).toMatchObject({
      documentId: first.documentId,
      existed: true,
    });
    expect(rowsOf(own)).toHaveLength(2);
  });

  it('are one where other days show the same changes', () => {
    const own = host();
    const { documentId } = make(own, 'order-change', change('2026-09-30', '2026-10-10'));
    expect(make(own, 'order-change', change('2026-10-05', '2026-10-31'))).toMatchObject({ documentId, existed: true });
    expect(make(own, 'order-change', change('2026-10-05', '2026-11-01'))).toMatchObject({ existed: false });
  });

  it('signed before keys were kept stand for what names their number alone', () => {
    const own = host();
    const { documentId } = make(own, 'order-change', change('2026-09-30', '2026-10-10'));
    forget(own, documentId);
    expect(make(own, 'order-change', change('2026-10-31', '2026-11-22'))).toMatchObject({ documentId, existed: true });
    own.type('documents', documentId, 'number', '50');
    expect(make(own, 'order-change', change('2026-10-31', '2026-11-22'))).toMatchObject({ existed: false });
    own.type('memberships', 'С-4', 'endBasis', 'приказ от 06.10.2026 № 50');
    expect(make(own, 'order-change', change('2026-09-30', '2026-10-10'))).toMatchObject({ documentId, existed: true });
  });
});

describe('papers about people', () => {
  const petition = (id: string, personId: string, kind: string, date: string) => ({
    ...{ id, groupId: 'О-01', personId, kind, motive: 'активное участие', date },
    ...{ addressee: 'Управление образования', basis: 'протокол от 20.10.2026 № 2' },
  });
  const register = () =>
    orderRegister('rybnoye-2020', (rows) => ({
      ...rows,
      persons: [...(rows.persons ?? []), personRow('П-9', 'Ким Оксана Ильинична')],
      petitions: [
        petition('Х-1', 'П-4', 'благодарность', '2026-10-01'),
        petition('Х-2', 'П-4', 'почётная грамота', '2026-11-01'),
        petition('Х-3', 'П-9', 'благодарность', '2026-11-01'),
      ],
    }));

  it.each(['order-encouragement', 'petition'])('%s is one of each petition, whatever the surname', (paper) => {
    const host = memoryHost(register());
    const subjects = ['Х-1', 'Х-2', 'Х-3'].map((petitionId) => ({ kind: 'petition', petitionId }) as const);
    const made = subjects.map((subject) => make(host, paper, subject));
    expect(made.map(({ existed }) => existed)).toEqual([false, false, false]);
    expect(new Set(made.map(({ documentId }) => documentId)).size).toBe(3);
    const again = subjects.map((subject) => make(host, paper, subject));
    expect(again.map(({ documentId }) => documentId)).toEqual(made.map(({ documentId }) => documentId));
  });

  it('the order on a leader is one of each term', () => {
    const host = memoryHost(orderRegister('rybnoye-2020'));
    const subject = { kind: 'person', personId: 'П-1', groupId: 'О-01' } as const;
    const first = make(host, 'order-leader-appointment', subject);
    expect(make(host, 'order-leader-appointment', subject)).toMatchObject({ existed: true });
    host.type('memberships', 'С-1', 'id', 'С-21');
    expect(make(host, 'order-leader-appointment', subject).documentId).not.toBe(first.documentId);
  });
});

describe('an order about a group', () => {
  it('is the same one under the new name of the group', () => {
    const host = memoryHost(orderRegister('rybnoye-2020'));
    const { documentId } = make(host, 'order-liquidation', GROUP);
    host.type('groups', 'О-01', 'name', 'Новая точка');
    expect(make(host, 'order-liquidation', GROUP)).toMatchObject({ documentId, existed: true });
    expect([host.files.length, rowsOf(host).length]).toEqual([1, 1]);
  });

  it('is the same one after its number and date were typed by hand, in the year before too', () => {
    const withoutBasis = (rows: Rows): Rows => ({
      ...rows,
      groups: (rows.groups ?? []).map((group) => ({ ...group, creationBasis: '' })),
    });
    const host = memoryHost(orderRegister('rybnoye-2020', withoutBasis));
    const { documentId } = make(host, 'order-creation', GROUP);
    for (const basis of ['приказ от 25.08.2026 № 9', 'приказ от 25.05.2026 № 9']) {
      host.type('groups', 'О-01', 'creationBasis', basis);
      expect(make(host, 'order-creation', GROUP)).toMatchObject({ documentId, existed: true });
    }
    expect(rowsOf(host)).toEqual([expect.objectContaining({ paperKey: 'order-creation:group|О-01' })]);
  });

  it('without a key is known by its title, and gets the key when its file is made anew', () => {
    const host = memoryHost(orderRegister('rybnoye-2020'));
    const { documentId } = make(host, 'order-liquidation', GROUP);
    forget(host, documentId);
    expect(make(host, 'order-liquidation', GROUP)).toMatchObject({ documentId, existed: true });
    host.files.length = 0;
    expect(make(host, 'order-liquidation', GROUP)).toMatchObject({ documentId, existed: false });
    expect(rowsOf(host)).toEqual([expect.objectContaining({ paperKey: 'order-liquidation:group|О-01' })]);
  });

  it('with the key of another paper is not taken for this one, whatever its title', () => {
    const host = memoryHost(orderRegister('rybnoye-2020'));
    const { documentId } = make(host, 'order-liquidation', GROUP);
    host.type('documents', documentId, 'paperKey', 'order-liquidation:group|О-02');
    expect(make(host, 'order-liquidation', GROUP)).toMatchObject({ existed: false });
  });
});
