import type { PreviewRegulationInput, PreviewRegulationOutput } from '../../../contract/regulations';
import { AppError } from '../../app-error';
import type { UseCase } from '../use-case';

export function previewRegulation(_useCase: UseCase, _input: PreviewRegulationInput): PreviewRegulationOutput {
  throw new AppError('UNKNOWN_PROCEDURE');
}
