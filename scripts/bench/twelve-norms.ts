import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';

/**
 * Twelve norms of Новосибирск that a condition over one group in one year can express: what both engines judge, and
 * what the cost of reading and judging is measured on.
 */
export const TWELVE_NORMS: readonly string[] = [
  '7.2-curator',
  '7.2-eligible',
  '7.3',
  '7.4-leader',
  '7.4-election',
  '7.5-secretary',
  '7.6-meetings',
  '7.6-minutes',
  '7.8-report',
  '7.8-next-plan',
  '7.9-first-meeting',
  '7.9-plan',
].map((part) => `novosibirsk-2022/${part}`);

/** The register with these norms only. */
export function withNorms(register: RegisterSnapshot, ids: readonly string[]): RegisterSnapshot {
  const norms = register.norms.filter(({ id }) => ids.includes(id));
  if (norms.length !== ids.length) throw new Error('a norm of the benchmark is not in the register');
  return { ...register, norms };
}
