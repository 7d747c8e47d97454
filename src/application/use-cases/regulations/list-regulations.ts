import type { ListRegulationsInput, ListRegulationsOutput } from '../../../contract/regulations';
import { AppError } from '../../app-error';
import type { UseCase } from '../use-case';

export function listRegulations(_useCase: UseCase, _input: ListRegulationsInput): ListRegulationsOutput {
  throw new AppError('UNKNOWN_PROCEDURE');
}
