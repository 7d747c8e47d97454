import type { WaiveNormInput, WaiveNormOutput } from '../../../contract/waive-norm';
import { AppError } from '../../app-error';
import type { UseCase } from '../use-case';

export function waiveNorm(_useCase: UseCase, _input: WaiveNormInput): WaiveNormOutput {
  throw new AppError('UNKNOWN_PROCEDURE');
}
