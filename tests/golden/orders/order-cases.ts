import type { OrderCase } from './make-order';
import { orderRegister, REGULATIONS } from './order-register';

const creation: readonly OrderCase[] = REGULATIONS.map((name) => ({
  paperId: 'order-creation',
  name,
  register: orderRegister(name),
  subject: { kind: 'group', groupId: 'О-01' },
}));

export const ORDER_CASES: readonly OrderCase[] = [...creation];
