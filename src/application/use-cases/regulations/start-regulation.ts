import type { StartRegulationInput, StartRegulationOutput } from '../../../contract/regulations';
import { AppError } from '../../app-error';
import type { UseCase } from '../use-case';

export function startRegulation(_useCase: UseCase, _input: StartRegulationInput): StartRegulationOutput {
  throw new AppError('UNKNOWN_PROCEDURE');
}
