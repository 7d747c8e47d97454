import type { ListRegulationsInput, ListRegulationsOutput } from '../../../contract/regulations';
import { previousSchoolYear, schoolYearOf } from '../../../domain/calendar/school-year';
import { builtInRegulations } from '../../../domain/regulations';
import type { UseCase } from '../use-case';
import { regulationName, regulationSummary } from './regulation-views';

/** Regulations of the workbook in the order of its rows, and those shipped with the program. */
export function listRegulations({ register }: UseCase, _input: ListRegulationsInput): ListRegulationsOutput {
  const { snapshot, today } = register;
  const schoolYear = schoolYearOf(today);
  return {
    regulations: snapshot.regulations.map((regulation) => regulationSummary(regulation, snapshot)),
    builtIn: builtInRegulations.map(({ regulation }) => ({
      id: regulation.id,
      shortTitle: regulationName(regulation),
    })),
    schoolYear,
    previousSchoolYear: previousSchoolYear(schoolYear),
  };
}
