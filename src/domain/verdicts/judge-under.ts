import type { PlainDate } from '../calendar/plain-date';
import type { SchoolYear } from '../calendar/school-year';
import type { Norm } from '../norms/norm';
import type { RegisterSnapshot } from '../register/register-snapshot';
import type { Regulation } from '../regulations/regulation';
import { evaluateRegister } from './evaluate-register';
import type { Verdict } from './verdict';

/** A regulation that is tried on groups: one of the register, one that is still being written, one as shipped. */
export interface TriedRegulation {
  readonly regulation: Regulation;
  readonly norms: readonly Norm[];
}

/**
 * Judges groups of the register under another regulation, as if it had been in force all that year.
 *
 * @param asOf the day of the judgement; later facts are not looked at
 */
export function judgeUnder(
  snapshot: RegisterSnapshot,
  { regulation, norms }: TriedRegulation,
  groupIds: readonly string[],
  schoolYear: SchoolYear,
  asOf: PlainDate,
): readonly Verdict[] {
  const tried = new Set(groupIds);
  // Alone in its family and without borders, the edition judges every fact of the year.
  const alone: Regulation = { ...regulation, family: '', inForceFrom: null, inForceUntil: null };
  const changed: RegisterSnapshot = {
    ...snapshot,
    regulations: [alone],
    norms: norms.map((norm) => ({ ...norm, regulationId: alone.id })),
    groups: snapshot.groups.flatMap((group) => (tried.has(group.id) ? [{ ...group, regulationId: alone.id }] : [])),
  };
  return evaluateRegister(changed, { asOf, schoolYears: [schoolYear], groupIds });
}
