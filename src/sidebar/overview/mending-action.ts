import type { VerdictRow } from '../../contract/shapes';
import { isDoneLate } from '../../messages/ui-dates';
import { formNamedIn } from '../../messages/ui-home';

const UNFINISHED: readonly VerdictRow['outcome'][] = ['violated', 'atRisk', 'cantTell', 'pending'];

/**
 * Id of the form whose button stands on a verdict: the one that its sentence names, else the one that mends the norm.
 * `null`: nothing is left to do, or no single form does it. Where it is unknown whether the norm is kept, the form that
 * mends it would not give what is missing: only a named one does.
 *
 * @param mend of the norm, as the page has it.
 */
export function mendingAction(
  { outcome, message }: Pick<VerdictRow, 'outcome' | 'message'>,
  mend: string | undefined,
): string | null {
  if (!UNFINISHED.includes(outcome) || isDoneLate(message)) return null;
  const named = formNamedIn(message);
  if (named !== null || outcome === 'cantTell') return named;
  return mend === undefined || mend === 'openGroup' ? null : mend;
}
