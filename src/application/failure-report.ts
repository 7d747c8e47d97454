import { type AppError, isAppError } from './app-error';
import type { Host } from './ports/host';

/** A failure that has been written down as far as the platform let us. */
interface FailureReport {
  /** `null`: a failure of the platform that nobody translated, or a bug. */
  readonly known: AppError | null;
  /** The number that leads to the log. */
  readonly reference: string;
  /** Whether the log tells of it. */
  readonly isLogged: boolean;
}

/**
 * Gives a failure its number and writes it into the log. Never throws: whatever the platform refuses, the failure
 * itself must reach the person.
 *
 * @param logged `unexplained`: errors whose own sentence says everything are not logged; `all`: nobody is in front of
 *   the screen to read it
 */
export function reportFailure(
  host: Pick<Host, 'ids' | 'log'>,
  error: unknown,
  logged: 'unexplained' | 'all' = 'unexplained',
): FailureReport {
  const known = isAppError(error) ? error : null;
  const reference = referenceOf(host);
  const isLogged = logged === 'all' || known === null || known.cause !== null;
  if (isLogged) log(host, reference, error);
  return { known, reference, isLogged };
}

function referenceOf({ ids }: Pick<Host, 'ids'>): string {
  try {
    return ids.newId('R');
  } catch {
    // The platform refuses every call: a killed run, a quota.
    return 'R-000000';
  }
}

function log(host: Pick<Host, 'log'>, reference: string, error: unknown): void {
  try {
    host.log.error(reference, error);
  } catch {
    // A failed log must not hide the failure.
  }
}
