import type { PaperSubject } from '../../../src/domain/documents/papers/paper-subject';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import type { Rows } from '../register-of';
import type { OrderCase } from './make-order';
import { orderRegister, REGULATIONS } from './order-register';

const GROUP: PaperSubject = { kind: 'group', groupId: 'О-01' };
const ELECTED = 'novosibirsk-2022';

const cases = (
  paperId: string,
  subject: PaperSubject,
  register: (regulation: string) => RegisterSnapshot = orderRegister,
  regulations: readonly string[] = REGULATIONS,
): OrderCase[] => regulations.map((name) => ({ paperId, name, register: register(name), subject }));

const person = (personId: string): PaperSubject => ({ kind: 'person', personId, groupId: 'О-01' });
const appointing = REGULATIONS.filter((regulation) => regulation !== ELECTED);

/** The leader is replaced on 1 December. */
const replaced = (regulation: string): RegisterSnapshot =>
  orderRegister(regulation, (rows: Rows) => ({
    ...rows,
    memberships: [
      ...(rows.memberships ?? []).map((row) =>
        row.id === 'С-1' ? { ...row, to: '2026-11-30', endBasis: 'приказ от 27.11.2026 № 301' } : row,
      ),
      {
        id: 'С-9',
        groupId: 'О-01',
        personId: 'П-3',
        role: 'leader' as const,
        from: '2026-12-01',
        basisKind: 'приказ',
        basisNumber: '302',
        basisDate: '2026-11-27',
      },
    ],
  }));

export const ORDER_CASES: readonly OrderCase[] = [
  ...cases('order-creation', GROUP),
  ...cases('order-leader-appointment', person('П-3'), replaced, appointing),
  ...cases('order-leader-release', person('П-1'), replaced, appointing),
  ...cases('order-curator', person('П-5'), orderRegister, [ELECTED]),
];
