import type { ListRegulationsInput, ListRegulationsOutput } from '../../../contract/regulations';
import { previousSchoolYear, schoolYearOf } from '../../../domain/calendar/school-year';
import type { UseCase } from '../use-case';
import { latestEdition } from './find-regulation';
import { regulationName, regulationSummary } from './regulation-views';

/** Regulations of the workbook in the order of its rows, and those shipped with the program. */
export function listRegulations({ host, register }: UseCase, _input: ListRegulationsInput): ListRegulationsOutput {
  const { snapshot, today } = register;
  const schoolYear = schoolYearOf(today);
  return {
    regulations: snapshot.regulations.map((regulation) => regulationSummary(regulation, snapshot)),
    builtIn: host.loadLibrary().regulations.map(({ regulation }) => {
      const edition = latestEdition(snapshot.regulations, regulation.family);
      const editionOf = edition === null ? '' : regulationName(edition);
      return { id: regulation.id, shortTitle: regulationName(regulation), editionOf };
    }),
    schoolYear,
    previousSchoolYear: previousSchoolYear(schoolYear),
  };
}
