import type { CheckNormsInput, CheckNormsOutput } from '../../../contract/regulations';
import { AppError } from '../../app-error';
import type { UseCase } from '../use-case';

export function checkNorms(_useCase: UseCase, _input: CheckNormsInput): CheckNormsOutput {
  throw new AppError('UNKNOWN_PROCEDURE');
}
