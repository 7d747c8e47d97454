import type { Norm } from '../../../domain/norms/norm';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import type { RegulationLibrary } from '../../../domain/regulations/library';
import type { Regulation } from '../../../domain/regulations/regulation';
import type { TriedRegulation } from '../../../domain/verdicts/judge-under';
import { AppError } from '../../app-error';

/** Norms of a regulation in the order of the rows, switched-off ones among them. */
export function normsOf({ norms }: Pick<RegisterSnapshot, 'norms'>, regulationId: string): readonly Norm[] {
  return norms.filter((norm) => norm.regulationId === regulationId);
}

/**
 * A regulation of the workbook with its norms.
 *
 * @throws AppError NOT_FOUND
 */
export function regulationOf(
  snapshot: Pick<RegisterSnapshot, 'regulations' | 'norms'>,
  regulationId: string,
): TriedRegulation {
  const regulation = snapshot.regulations.find(({ id }) => id === regulationId);
  if (regulation === undefined) throw new AppError('NOT_FOUND', { what: 'regulation' });
  return { regulation, norms: normsOf(snapshot, regulationId) };
}

/**
 * A regulation as shipped with the program.
 *
 * @throws AppError NOT_FOUND
 */
export function shippedRegulation({ regulations }: RegulationLibrary, regulationId: string): TriedRegulation {
  const shipped = regulations.find(({ regulation }) => regulation.id === regulationId);
  if (shipped === undefined) throw new AppError('NOT_FOUND', { what: 'regulation' });
  return shipped;
}

/** The edition of a family that begins last, one without a first day being the earliest; `null` when there is none. */
export function latestEdition(regulations: readonly Regulation[], family: string): Regulation | null {
  const [first = null, ...others] = regulations.filter((one) => one.family === family);
  if (first === null) return null;
  return others.reduce((last, one) => ((one.inForceFrom ?? '') > (last.inForceFrom ?? '') ? one : last), first);
}
