import type { ListRegulationsInput, ListRegulationsOutput } from '../../../contract/regulations';
import { previousSchoolYear, schoolYearOf } from '../../../domain/calendar/school-year';
import type { UseCase } from '../use-case';
import { nameAmong, regulationName } from './edition-names';
import { latestEdition } from './find-regulation';
import { regulationSummary } from './regulation-views';

/** Regulations of the workbook in the order of its rows, and those shipped with the program. */
export function listRegulations({ host, register }: UseCase, _input: ListRegulationsInput): ListRegulationsOutput {
  const { snapshot, today } = register;
  const schoolYear = schoolYearOf(today);
  const own = snapshot.regulations;
  return {
    regulations: own.map((regulation) => regulationSummary(regulation, snapshot)),
    builtIn: host.loadLibrary().regulations.map(({ regulation }) => {
      // Beside several editions of the workbook the shipped one has to be told from them; it is the one with its id.
      const others = [...own.filter(({ id }) => id !== regulation.id), regulation];
      const edition = latestEdition(own, regulation.family);
      const editionOf = edition === null ? '' : regulationName(edition);
      return { id: regulation.id, shortTitle: nameAmong(regulation, others), editionOf };
    }),
    schoolYear,
    previousSchoolYear: previousSchoolYear(schoolYear),
  };
}
