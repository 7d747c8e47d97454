import type { AddRegulationInput, AddRegulationOutput } from '../../../contract/regulations';
import { AppError } from '../../app-error';
import type { UseCase } from '../use-case';

export function addRegulation(_useCase: UseCase, _input: AddRegulationInput): AddRegulationOutput {
  throw new AppError('UNKNOWN_PROCEDURE');
}
