import type { ShowRegulationInput, ShowRegulationOutput } from '../../../contract/regulations';
import type { UseCase } from '../use-case';
import { regulationOf } from './find-regulation';
import { normViews, regulationSummary } from './regulation-views';

/**
 * One regulation of the workbook with its norms; of a shipped one also the clauses that no norm judges.
 *
 * @throws AppError NOT_FOUND
 */
export function showRegulation({ host, register }: UseCase, { id }: ShowRegulationInput): ShowRegulationOutput {
  const { snapshot } = register;
  const { regulation, norms } = regulationOf(snapshot, id);
  const coverage = host.loadLibrary().regulations.find((shipped) => shipped.regulation.id === id)?.coverage ?? [];
  return {
    summary: regulationSummary(regulation, snapshot),
    norms: normViews(norms),
    otherClauses: coverage
      .filter((clause) => clause.coverage !== 'checked')
      .map(({ clause, coverage: kind, note }) => ({ clause, isSupported: kind === 'supported', note })),
  };
}
