import type { RegisterSnapshot } from '../../../register/register-snapshot';

/** Whether an order may approve plans: the norm names one or names no body at all. */
export function approvesByOrder({ norms }: Pick<RegisterSnapshot, 'norms'>, regulationId: string): boolean {
  const bodies = norms.filter((norm) => norm.regulationId === regulationId && norm.kind === 'plan-approved');
  return bodies.every(({ parameters }) => parameters.body.trim() === '' || /приказ/i.test(parameters.body));
}
