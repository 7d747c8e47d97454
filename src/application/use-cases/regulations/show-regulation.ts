import type { ShowRegulationInput, ShowRegulationOutput } from '../../../contract/regulations';
import { AppError } from '../../app-error';
import type { UseCase } from '../use-case';

export function showRegulation(_useCase: UseCase, _input: ShowRegulationInput): ShowRegulationOutput {
  throw new AppError('UNKNOWN_PROCEDURE');
}
