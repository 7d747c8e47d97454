// The act on which a step in the life of a group rests: its creation, reorganisation, closing.
import type { PlainDate } from '../../calendar/plain-date';
import type { Norm } from '../../norms/norm';
import { readBasis } from '../../norms/order-words';
import type { Group } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { type Basis, basisText, basisWarnings } from '../composition/basis';
import type { CommandIssue, CommandWarning } from '../decision';

/** Kinds of norms that ask how a step was made. */
export type StepKind = 'created-by-order' | 'reorganised-by-order' | 'closed-by-order';

/** The norm about a step of groups of this type on the day; `undefined` when the regulation says nothing. */
export function stepNorm(
  { norms }: Pick<RegisterSnapshot, 'norms'>,
  { regulationId, type }: Pick<Group, 'regulationId' | 'type'>,
  kind: StepKind,
  day: PlainDate,
): Norm | undefined {
  return norms.find(
    (norm) =>
      norm.kind === kind &&
      norm.regulationId === regulationId &&
      norm.offReason.trim() === '' &&
      (norm.groupTypes.length === 0 || norm.groupTypes.includes(type)) &&
      (norm.inForceFrom ?? day) <= day &&
      (norm.inForceUntil ?? day) >= day,
  );
}

/** Refuses an act without number or day where the clause asks for an order: `orderNumber`, `orderDate`, `notOrder`. */
export function actIssues(norm: Norm | undefined, act: Basis): readonly CommandIssue[] {
  if (norm?.parameters.method !== 'order') return [];
  const data = { clause: norm.clause };
  const issues: CommandIssue[] = [];
  if (act.basisKind.trim() !== '' && readBasis(basisText(act)).act !== 'order') {
    issues.push({ path: 'basisKind', code: 'notOrder', data });
  } else if (act.basisKind.trim() === '') issues.push({ path: 'basisKind', code: 'noOrder', data });
  if (act.basisNumber.trim() === '') issues.push({ path: 'basisNumber', code: 'orderNumber', data });
  if (act.basisDate === null) issues.push({ path: 'basisDate', code: 'orderDate', data });
  return issues;
}

/** What is odd about an act; where nothing is asked for an empty one is not odd. */
export function actWarnings(
  norm: Norm | undefined,
  act: Basis,
  day: PlainDate,
  today: PlainDate,
): readonly CommandWarning[] {
  const warnings = basisWarnings(act, day, today);
  return norm?.parameters.method === 'order' ? warnings : warnings.filter(({ code }) => code !== 'noBasis');
}
