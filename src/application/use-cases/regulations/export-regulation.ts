import type { ExportRegulationInput, ExportRegulationOutput } from '../../../contract/regulations';
import { AppError } from '../../app-error';
import type { UseCase } from '../use-case';

export function exportRegulation(_useCase: UseCase, _input: ExportRegulationInput): ExportRegulationOutput {
  throw new AppError('UNKNOWN_PROCEDURE');
}
