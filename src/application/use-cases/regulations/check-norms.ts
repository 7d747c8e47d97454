import type { CheckNormsInput, CheckNormsOutput } from '../../../contract/regulations';
import type { UseCase } from '../use-case';
import { normProblems } from './norm-problem-views';

/** «Проверить нормы»: every mistake with the cell to mend, errors first. Writes nothing. */
export function checkNorms({ register }: UseCase, _input: CheckNormsInput): CheckNormsOutput {
  return { problems: normProblems(register.decoded) };
}
