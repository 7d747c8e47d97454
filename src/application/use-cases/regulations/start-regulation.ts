import type { StartRegulationInput, StartRegulationOutput } from '../../../contract/regulations';
import type { UseCase } from '../use-case';
import { cardOf, readDraftSource } from './draft-source';
import { normFields } from './norm-fields';
import { normViews } from './regulation-views';

/**
 * What a source offers to a new regulation: the card to start from and the norms to choose of.
 *
 * @throws AppError NOT_FOUND
 */
export function startRegulation({ host, register }: UseCase, { source }: StartRegulationInput): StartRegulationOutput {
  const { regulation, norms, errors, warnings } = readDraftSource(register.snapshot, source, host.loadLibrary);
  const fields = new Map(norms.map((norm) => [norm.id, normFields(norm)]));
  return {
    card: cardOf(regulation),
    norms: normViews(norms).map((view) => ({ ...view, fields: fields.get(view.id) ?? [] })),
    problems: [...errors, ...warnings],
  };
}
