import type { StartRegulationInput, StartRegulationOutput } from '../../../contract/regulations';
import type { UseCase } from '../use-case';
import { cardOf, readDraftSource } from './draft-source';
import { normViews } from './regulation-views';

/**
 * What a source offers to a new regulation: the card to start from and the norms to choose of.
 *
 * @throws AppError NOT_FOUND
 */
export function startRegulation({ host, register }: UseCase, { source }: StartRegulationInput): StartRegulationOutput {
  const { regulation, norms, errors, warnings } = readDraftSource(register.snapshot, source, host.loadLibrary);
  return { card: cardOf(regulation), norms: normViews(norms), problems: [...errors, ...warnings] };
}
