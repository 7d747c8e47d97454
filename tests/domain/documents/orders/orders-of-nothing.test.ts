// Orders neither approve a composition of nobody nor praise a year without work.
import { describe, expect, it } from 'vitest';
import { ORDERS } from '../../../../src/domain/documents/papers/orders/index';
import type { PaperSubject } from '../../../../src/domain/documents/papers/paper-subject';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { registerOf } from '../../../golden/register-of';

const contentOf = (id: string, register: RegisterSnapshot, subject: PaperSubject) => {
  const paper = ORDERS.find((one) => one.id === id);
  if (paper === undefined) throw new Error(`No order ${id}`);
  return paper.data(register, subject, { today: '2026-11-22', authorId: null });
};
const group = (id: string, name: string) => ({ id, name, type: 'ППС', createdOn: '2025-09-01' });
const person = { id: 'П-1', lastName: 'Иванова', firstName: 'Мария' };
const member = (id: string, groupId: string, from = '2025-09-01') => ({ id, groupId, personId: 'П-1', from });
const meeting = { id: 'З-1', groupIds: ['О-2'], date: '2025-10-10', status: 'held' as const };

describe('the order on creation', () => {
  const register = (from: string) =>
    registerOf(
      'rybnoye-2020',
      {},
      {
        groups: [{ ...group('О-1', 'Исток'), regulationId: 'rybnoye-2020' }],
        persons: [person],
        memberships: [member('С-1', 'О-1', from)],
      },
    );
  const subject = { kind: 'group', groupId: 'О-1' } as const;

  it('is not made while nobody is in the composition on its day', () => {
    expect(contentOf('order-creation', register('2025-09-01'), subject).kind).toBe('ready');
    expect(contentOf('order-creation', register('2025-09-02'), subject)).toEqual({
      kind: 'hindered',
      obstacles: [{ what: 'состав на 01.09.2025', where: 'лист «Состав»' }],
    });
  });
});

describe('the order on results', () => {
  const subject = { kind: 'year', schoolYear: '2025/26' } as const;
  const groups = [group('О-1', 'Исток'), group('О-2', 'Родник'), group('О-3', 'Ручей')].map((one) => ({
    ...one,
    regulationId: 'rybnoye-2020',
  }));
  const made = (rows: object) =>
    contentOf('order-results', registerOf('rybnoye-2020', {}, { groups, persons: [person], ...rows }), subject);

  it('leaves out groups without members and meetings, and names those without meetings', () => {
    const content = made({ memberships: [member('С-1', 'О-1'), member('С-2', 'О-2')], meetings: [meeting] });
    if (content.kind === 'hindered') throw new Error('hindered');
    expect(content.data.объединения).toHaveLength(2);
    expect(content.warnings.slice(0, 2)).toEqual([
      'Без состава и заседаний за год, в приказ не вошли: ППС «Ручей».',
      'Ни одного проведённого заседания за год: ППС «Исток». Проверьте оценку их работы.',
    ]);
  });

  it('is not made when nobody has worked', () => {
    expect(made({})).toMatchObject({
      kind: 'hindered',
      obstacles: [{ what: 'состав и заседания объединений за 2025/26 учебный год' }],
    });
  });
});
